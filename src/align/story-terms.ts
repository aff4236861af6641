/** What an article names and is about, as far as that can tell its story from others. */
import type {AnnotatedArticle, Sentence} from '../model.js';
import {portfolioOf} from '../text/portfolios.js';
import {COMMON_STEMS} from './common-words.js';
import {FUNCTION_WORDS} from './function-words.js';
import {KNOWN_NAMES, KNOWN_PLACES} from './known-names.js';
import {officeHolders} from './office-holders.js';
import {isPlain, stemOf, wordsOf} from './words.js';

/** How a word is written: as a name, as another word, or at openings and in headings only, where one cannot tell. */
export type Writing = 'name' | 'word' | 'open';

export interface StoryTerms {
  /** Names by word, other words by stem; common words, well-known names and figures are left out. */
  readonly terms: ReadonlyMap<string, Writing>;
  /** Neighbouring words of names ("holt forks"). */
  readonly compounds: ReadonlySet<string>;
  /** Countries, regions and large cities. */
  readonly places: ReadonlySet<string>;
  /** Words that say where and when it was written ("HOLT FORKS, May 2 —"): a paper shares them with all its stories. */
  readonly dateline: ReadonlySet<string>;
  /** Words of the names of those who hold public office: stories of one country share them. */
  readonly holders: ReadonlySet<string>;
  /** Stems of all words that carry content, common or not. */
  readonly content: ReadonlySet<string>;
}

const PLAIN_COMPOUND = /[A-Za-z0-9]+(?:[-+.'’/&][A-Za-z0-9]+)*/g;
const COMPOUND = /[\p{L}\p{M}\p{N}]+(?:[-+.'’/&][\p{L}\p{M}\p{N}]+)*/gu;
/** T-72, A320, 5+1; but not 10-year, 5pm or 19th. */
const DESIGNATOR = /^(?=.*\d)\p{Lu}[\p{L}\d]*(?:[-/.][\p{L}\d]+)*$|^\d+\+\d+$/u;
const CAPITAL = /^\p{Lu}/u;
const FIGURE = /^[\d.,]+\p{L}{0,2}$/u;
/** Shorter words of other languages are mostly grammar; those of scripts without case can be as short as they like. */
const SHORTEST_FOREIGN = 5;

/** Bylines are left out: one reporter writes on many stories. */
export function storyTerms(article: AnnotatedArticle): StoryTerms {
  const english = article.language === 'en';
  const writings = new Map<string, Writing>();
  const compounds = new Set<string>();
  for (const sentence of article.sentences) {
    if (article.blocks[sentence.block]?.kind === 'byline') continue;
    let before = '';
    for (const {word, writing} of writtenWords(article, sentence)) {
      writings.set(word, strongest(writings.get(word), writing));
      if (writing !== 'word' && before !== '') compounds.add(`${before} ${word}`);
      before = writing === 'word' ? '' : word;
    }
  }
  const terms = new Map<string, Writing>();
  for (const [word, writing] of writings) {
    if (KNOWN_NAMES.has(word) || COMMON_STEMS.has(stemOf(word))) continue;
    if (!english && writing === 'word' && word.length < SHORTEST_FOREIGN && /\p{Ll}/u.test(word)) continue;
    terms.set(writing === 'word' ? stemOf(word) : word, writing);
  }
  const words = [...writings.keys()];
  return {
    terms,
    compounds,
    places: new Set(words.filter((word) => KNOWN_PLACES.has(word))),
    dateline: datelineOf(article),
    holders: officeHolders(article),
    content: new Set(words.filter((word) => !FUNCTION_WORDS.has(word)).map(stemOf)),
  };
}

/** One occurrence in lower case makes a word of it; one with a capital in mid-sentence, a name. */
function strongest(a: Writing | undefined, b: Writing): Writing {
  if (a === 'word' || b === 'word') return 'word';
  return a === 'name' || b === 'name' ? 'name' : 'open';
}

/** A capital tells a name where it need not stand: inside a sentence, or at its opening before another capital. */
function writingOf(word: string, telling: boolean): Writing {
  if (!CAPITAL.test(word)) return 'word';
  return telling ? 'name' : 'open';
}

interface WrittenWord {
  readonly word: string;
  readonly writing: Writing;
}

function writtenWords(article: AnnotatedArticle, {start, end, block}: Sentence): readonly WrittenWord[] {
  const prose = article.blocks[block]?.kind === 'paragraph';
  const text = article.text.slice(start, end);
  const compounds = [...text.matchAll(isPlain(text) ? PLAIN_COMPOUND : COMPOUND)];
  return compounds.flatMap(([compound], index) => {
    if (/\d/.test(compound) && DESIGNATOR.test(compound))
      return [{word: compound.toLowerCase(), writing: 'name' as const}];
    return compound.split(/[-+/&]/u).flatMap((piece) => {
      const writing = writingOf(piece, prose && (index > 0 || CAPITAL.test(compounds[1]?.[0] ?? '')));
      return wordsOf(piece).flatMap((word) => {
        if (word.length < 2 || FIGURE.test(word)) return [];
        // Every country has a "Transport Minister".
        return [
          {word, writing: writing === 'name' && portfolioOf(word) !== null ? ('open' as const) : writing},
        ];
      });
    });
  });
}

const LONGEST_DATELINE = 60;

/** Words before the first dash or colon of the first paragraph, if none of them is in lower case. */
function datelineOf(article: AnnotatedArticle): ReadonlySet<string> {
  const first = article.blocks.find(({kind}) => kind === 'paragraph');
  const opening = first ? article.text.slice(first.start, first.start + LONGEST_DATELINE) : '';
  const end = opening.search(/ [-–—]|[–—:]/u);
  const words = end > 0 ? opening.slice(0, end).split(/[\s,]+/u) : [];
  return new Set(words.every((word) => !/^\p{Ll}/u.test(word)) ? words.flatMap(wordsOf) : []);
}
