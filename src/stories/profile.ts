/** What an article is recognised by: its names and uncommon words, read without a tagger. */
import {COMMON_STEMS} from '../align/common-words.js';
import {KNOWN_NAMES} from '../align/known-names.js';
import {stemOf, wordsOf} from '../align/words.js';
import {rarity} from '../text/lexicon/vectors.js';
import {officeHead} from '../text/office-words.js';
import {remember} from '../text/remember.js';
import {type WrittenWord, writtenWords} from './written-words.js';

/** An article as the finder needs it. */
export interface StoryArticle {
  /** Whatever tells it from the others; it is handed back. */
  readonly id: string;
  readonly title: string | null;
  /** ISO 8601. */
  readonly date: string | null;
  readonly source: string | null;
  readonly text: string;
}

/**
 * How a term is written in one article: with a capital where none has to be, in lower case at least once, or at
 * openings and in headings only, where one cannot tell.
 */
export type Writing = 'name' | 'word' | 'open';

/** How a term is used in one article. */
export interface Use {
  /** As it stands in the text, first. */
  readonly form: string;
  /** How often. */
  readonly count: number;
  readonly writing: Writing;
  /** Stands in the title. */
  readonly title: boolean;
  /** Part of an office or of the name of its holder: stories of one country or firm share those. */
  readonly official: boolean;
  /** How uncommon the word is in English, from 0 to 1. */
  readonly rarity: number;
}

export interface Profile {
  readonly id: string;
  readonly date: string | null;
  /** By stem; common words and well-known names are left out. */
  readonly terms: ReadonlyMap<string, Use>;
  /** The term before a term in the name that both belong to ("holt" before "forks"). */
  readonly before: ReadonlyMap<string, string>;
}

export function profileOf({id, title, date, source, text}: StoryArticle): Profile {
  const terms = new Map<string, Use>();
  const before = new Map<string, string>();
  const byline = keysOf(source);
  const inTitle = keysOf(title);
  let previous: WrittenWord | null = null;
  let official = false;
  for (const word of writtenWords(text)) {
    const follows = word.joined && word.capital ? previous : null;
    const last = follows?.capital ? termsOf(follows.text).at(-1)?.key : undefined;
    official = follows !== null && (isOffice(follows) || (follows.capital && official));
    // "Transport" of "Transport Minister"
    const portfolio = last !== undefined && isOffice(word) ? terms.get(last) : undefined;
    if (last !== undefined && portfolio !== undefined) terms.set(last, {...portfolio, official: true});
    for (const {key, rarity} of termsOf(word.text)) {
      if (byline.has(key)) continue;
      const use = {
        form: word.text.replace(/['’]s$/u, ''),
        count: 1,
        writing: writingOf(word),
        title: inTitle.has(key),
        official,
        rarity,
      };
      terms.set(key, merged(terms.get(key), use));
      if (last !== undefined && !before.has(key)) before.set(key, last);
    }
    previous = word;
  }
  return {id, date, terms, before};
}

function writingOf({capital, telling}: WrittenWord): Writing {
  if (!capital) return 'word';
  return telling ? 'name' : 'open';
}

function keysOf(text: string | null): ReadonlySet<string> {
  return new Set(wordsOf(text ?? '').map(stemOf));
}

function merged(known: Use | undefined, use: Use): Use {
  if (known === undefined) return use;
  return {
    form: known.writing === 'open' && use.writing === 'name' ? use.form : known.form,
    count: known.count + use.count,
    writing: strongest(known.writing, use.writing),
    title: known.title,
    official: known.official || use.official,
    rarity: Math.min(known.rarity, use.rarity),
  };
}

function strongest(a: Writing, b: Writing): Writing {
  if (a === 'word' || b === 'word') return 'word';
  return a === 'name' || b === 'name' ? 'name' : 'open';
}

/** The word before a name in "Minister Okoro", "chief executive Lu Okoro". */
function isOffice({text}: WrittenWord): boolean {
  return officeHead(text.toLowerCase()) !== null;
}

interface Term {
  readonly key: string;
  readonly rarity: number;
}

const FIGURE = /^[\d.,]+\p{L}{0,2}$/u;

/** T-72, A320, 5+1: names, though they are letters and figures. */
const DESIGNATOR = /^\p{Lu}\p{L}*-?\d|^\d+\+\d+$/u;

/** Nothing for what tells no story: short, common and well-known words, and plain figures. */
const termsOf: (word: string) => readonly Term[] = remember((word) => {
  if (DESIGNATOR.test(word)) return [{key: word.toLowerCase(), rarity: 1}];
  return wordsOf(word).flatMap((folded) => {
    const key = stemOf(folded);
    const tells =
      folded.length > 1 && !FIGURE.test(folded) && !KNOWN_NAMES.has(folded) && !COMMON_STEMS.has(key);
    return tells ? [{key, rarity: rarity(folded)}] : [];
  });
});
