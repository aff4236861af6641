/** A sentence that names a topic is about it too, wherever clustering has put it. */
import type {AnnotatedArticle} from '../model.js';
import {bySentence} from '../text/by-sentence.js';
import {vectorOf} from '../text/lexicon/vectors.js';
import {foldName} from '../text/mentions.js';
import type {Members} from './labels/candidates.js';
import {EMPTY, stem} from './terms.js';

/** A topic's name and its sentences, article by article. */
export interface NamedMembers {
  readonly label: string;
  readonly sentences: Members;
}

/** A label in more than this share of an article's sentences, or in so many, is what the whole story is about. */
const WIDEST = 0.2;
const MOST_NAMING = 24;

/** How far back "this deal" points. */
const REACH = 2;
const TIME =
  /^(?:year|month|week|day|morning|afternoon|evening|night|season|spring|summer|autumn|fall|winter|time|moment|point|end|way|case|effect|regard)$/u;

/**
 * Topics with the sentences added that point back to one of theirs by a demonstrative: "this deal", where a sentence
 * or two before names the deal. `named` are the topics after `extendByName`: to a sentence that the name brought in,
 * only the name's own noun points ("this agreement" says nothing of the talks at which it was signed).
 */
export function extendByPointing<Topic extends NamedMembers>(
  articles: readonly AnnotatedArticle[],
  topics: readonly NamedMembers[],
  named: readonly Topic[],
): readonly Topic[] {
  const pointers = articles.map((article) => bySentence(pointersOf(article), ({to}) => to));
  return named.map((topic, index) => {
    const nouns = new Set(labelStems(topic.label));
    const sentences = topic.sentences.map((told, article) => {
      const own = new Set(topics[index]?.sentences[article]);
      const held = new Set(told);
      const added = [...new Set([...own, ...held])]
        .flatMap((sentence) => pointers[article]?.get(sentence) ?? [])
        .filter(({from, to, noun}) => !held.has(from) && (own.has(to) || nouns.has(stem(noun))));
      return [...new Set([...told, ...added.map(({from}) => from)])].sort((a, b) => a - b);
    });
    return {...topic, sentences};
  });
}

interface Pointer {
  readonly from: number;
  readonly to: number;
  readonly noun: string;
}

function pointersOf(article: AnnotatedArticle): readonly Pointer[] {
  const nouns = article.sentences.map(
    ({tokens}) =>
      new Set(
        article.tokens
          .slice(...tokens)
          .flatMap(({pos, lemma}) => (/^(?:NOUN|PROPN)$/u.test(pos) ? [lemma] : [])),
      ),
  );
  return article.mentions.flatMap(({kind, text, head, sentence}) => {
    if (kind !== 'phrase' || !/^(?:this|that|these|those)\s/iu.test(text) || TIME.test(head)) return [];
    for (let to = sentence - 1; to >= Math.max(0, sentence - REACH); to--)
      if (nouns[to]?.has(head)) return [{from: sentence, to, noun: foldName(head)}];
    return [];
  });
}

/** Topics with the sentences added that use the label's words; numbers ascend. */
export function extendByName<Topic extends NamedMembers>(
  articles: readonly AnnotatedArticle[],
  topics: readonly Topic[],
): readonly Topic[] {
  const holders = articles.map(holdersOf);
  return topics.map((topic) => {
    const label = labelStems(topic.label);
    if (label.length === 0) return topic;
    // "3+3" or "KR-70" alone says which talks, which missile.
    const designators = label.filter((word) => /\d/u.test(word) && /[+\p{L}]/u.test(word));
    const needed = designators.length > 0 ? designators : label;
    const sentences = topic.sentences.map((told, article) => {
      const [first, ...others] = needed
        .map((word) => holders[article]?.get(word) ?? new Set<number>())
        .sort((a, b) => a.size - b.size);
      const naming = [...(first ?? [])].filter((sentence) => others.every((set) => set.has(sentence)));
      const most = Math.min(MOST_NAMING, Math.max(3, WIDEST * (articles[article]?.sentences.length ?? 0)));
      const added = naming.length > most ? [] : naming;
      return [...new Set([...told, ...added])].sort((a, b) => a - b);
    });
    return {...topic, sentences};
  });
}

function labelStems(label: string): readonly string[] {
  const words = foldName(label)
    .split(/[^\p{L}\p{N}+-]+/u)
    .filter((word) => word.length > 1 && !EMPTY.has(word));
  // One common noun ("agreement") stands in sentences on other things too.
  if (words.length === 1 && isCommon(words[0] ?? '')) return [];
  return words.map(stem);
}

function isCommon(word: string): boolean {
  return vectorOf(word) !== null || vectorOf(word.replace(/s$/u, '')) !== null;
}

/** For each stem the sentences that hold it, ascending; bylines are left out. */
function holdersOf(article: AnnotatedArticle): ReadonlyMap<string, ReadonlySet<number>> {
  const holders = new Map<string, Set<number>>();
  for (const {lemma, sentence} of article.tokens) {
    if (article.blocks[article.sentences[sentence]?.block ?? 0]?.kind === 'byline') continue;
    const word = stem(foldName(lemma));
    holders.set(word, (holders.get(word) ?? new Set()).add(sentence));
  }
  return holders;
}
