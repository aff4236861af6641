/** The common words of sentences with their directions in meaning, and which of a story's words are near one another. */
import type {AnnotatedArticle} from '../model.js';
import {centroid, cosine, rarity, type Vector, vectorOf} from '../text/lexicon/vectors.js';
import {EMPTY} from './terms.js';
import type {Unit} from './units.js';

/** A common word of a sentence. */
export interface MeaningWord {
  readonly lemma: string;
  readonly vector: Vector;
  readonly weight: number;
}

export interface Meaning {
  /** Numbers of the words among those of the story, and their weights. */
  readonly words: Int32Array;
  readonly weights: Float64Array;
  /** Sum of the weights. */
  readonly total: number;
  readonly centre: Vector;
}

/** For each word of a story the words that are like it, itself among them. */
export interface NearWords {
  readonly words: readonly (readonly number[])[];
  /** How like they are, in the same order: above `LEAST_LIKENESS`, and 1 for words of one lemma. */
  readonly likenesses: readonly (readonly number[])[];
  /** By word, equal for those that have one lemma. */
  readonly lemmas: Int32Array;
}

/** Cosines below this are chance: unrelated nouns reach 0.3 now and then. */
export const LEAST_LIKENESS = 0.35;

/** The content words with a vector of each sentence, weighed by how few of the story's sentences hold them. */
export function meaningWords(
  units: readonly Unit[],
  articleOf: (unit: Unit) => AnnotatedArticle,
): readonly (readonly MeaningWord[])[] {
  const sentences = units.map((unit) => wordsOf(articleOf(unit), unit));
  const counts = new Map<string, number>();
  for (const words of sentences) for (const {lemma} of words) counts.set(lemma, (counts.get(lemma) ?? 0) + 1);
  const all = sentences.length + 1;
  return sentences.map((words) =>
    words.map(({lemma, vector, weight}) => ({
      lemma,
      vector,
      // A word that the whole story is about tells its sentences apart less.
      weight: (weight * Math.log(all / (counts.get(lemma) ?? 1))) / Math.log(all),
    })),
  );
}

const CONTENT: ReadonlySet<string> = new Set(['NOUN', 'VERB', 'ADJ', 'PROPN']);

/** Names count little, since "Jordan" and "Apple" mean what the story makes them mean. */
function wordsOf(article: AnnotatedArticle, unit: Unit): readonly MeaningWord[] {
  const sentence = article.sentences[unit.sentence];
  const found = new Map<string, MeaningWord>();
  for (const token of article.tokens.slice(...(sentence?.tokens ?? [0, 0]))) {
    const {lemma, pos} = token;
    if (!CONTENT.has(pos) || EMPTY.has(lemma) || found.has(lemma)) continue;
    const vector = vectorOf(lemma) ?? vectorOf(token.lower);
    if (!vector) continue;
    const name = /^\p{Lu}/u.test(token.text) && token.start !== sentence?.start;
    const kind = name ? 0.3 : pos === 'VERB' || pos === 'ADJ' ? 0.6 : 1;
    found.set(lemma, {lemma, vector, weight: kind * Math.max(0, rarity(lemma) - 0.3)});
  }
  return [...found.values()];
}

/** The distinct words of a story, by lemma and vector, and the meanings that hold them by number. */
export function toMeanings(sentences: readonly (readonly MeaningWord[])[]): {
  readonly words: readonly MeaningWord[];
  readonly meanings: readonly Meaning[];
} {
  const words: MeaningWord[] = [];
  const numbers = new Map<string, number[]>();
  const numberOf = (word: MeaningWord): number => {
    const known = numbers.get(word.lemma) ?? [];
    const number = known.find((at) => words[at]?.vector === word.vector);
    if (number !== undefined) return number;
    numbers.set(word.lemma, [...known, words.length]);
    return words.push(word) - 1;
  };
  const meanings = sentences.map((sentence) => ({
    words: Int32Array.from(sentence, numberOf),
    weights: Float64Array.from(sentence, ({weight}) => weight),
    total: sentence.reduce((sum, {weight}) => sum + weight, 0),
    centre: centroid(sentence),
  }));
  return {words, meanings};
}

/** Compares each word with each other once, so that the many pairs of sentences that hold them need not be. */
export function nearWords(words: readonly MeaningWord[]): NearWords {
  const lemmas = numberLemmas(words);
  const near: number[][] = words.map(() => []);
  const likenesses: number[][] = words.map(() => []);
  const add = (to: number, word: number, likeness: number): void => {
    near[to]?.push(word);
    likenesses[to]?.push(likeness);
  };
  words.forEach(({vector}, one) => {
    add(one, one, 1);
    for (let other = 0; other < one; other++) {
      const likeness =
        lemmas[one] === lemmas[other] ? 1 : cosine(vector, (words[other] as MeaningWord).vector);
      if (likeness <= LEAST_LIKENESS) continue;
      add(one, other, likeness);
      add(other, one, likeness);
    }
  });
  return {words: near, likenesses, lemmas};
}

function numberLemmas(words: readonly MeaningWord[]): Int32Array {
  const numbers = new Map<string, number>();
  return Int32Array.from(words, ({lemma}) => {
    const number = numbers.get(lemma) ?? numbers.size;
    numbers.set(lemma, number);
    return number;
  });
}
