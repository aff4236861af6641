/** What clustering knows of a story as a whole: how telling each term is, sentence and paragraph vectors, nearest partners. */
import type {AnnotatedArticle} from '../model.js';
import {centroid, cosine, rarity, type Vector, vectorOf} from '../text/lexicon/vectors.js';
import {EMPTY} from './terms.js';
import {toUnits, type Unit} from './units.js';

/** Weighted terms with the length of the vector that they make and the sum of its weights. */
export interface TermVector {
  readonly weights: ReadonlyMap<string, number>;
  readonly length: number;
  readonly total: number;
}

/** A common word of a sentence, with its direction in meaning. */
export interface MeaningWord {
  readonly lemma: string;
  readonly vector: Vector;
  readonly weight: number;
}

export interface Meaning {
  readonly words: readonly MeaningWord[];
  readonly centre: Vector;
}

export interface Story {
  readonly units: readonly Unit[];
  readonly terms: readonly TermVector[];
  readonly meanings: readonly Meaning[];
  /** Terms and meaning of the paragraph that each unit stands in. */
  readonly blockTerms: readonly TermVector[];
  readonly blockMeanings: readonly Meaning[];
  /** From 0 (in every sentence) to 1 (in one). */
  readonly telling: (term: string) => number;
  /** Units (lower ones) that hold any of a unit's terms: where an overlap is possible at all. */
  readonly sharers: (unit: number) => ReadonlySet<number>;
}

export function readStory(old: AnnotatedArticle, fresh: AnnotatedArticle): Story {
  const units = toUnits(old, fresh);
  const holders = new Map<string, number[]>();
  units.forEach((unit, index) => {
    for (const term of unit.terms.keys()) holders.set(term, [...(holders.get(term) ?? []), index]);
  });
  const scale = Math.log(units.length + 1);
  const telling = (term: string): number =>
    Math.log((units.length + 1) / (holders.get(term)?.length ?? 1)) / scale;
  const words = units.map((unit) => meaningWords(unit.side === 'old' ? old : fresh, unit));
  const weighted = weighByStory(words);
  const blocks = blockIndex(units);
  const pooledTerms = new Map<string, TermVector>();
  const pooledMeanings = new Map<string, Meaning>();
  for (const [key, members] of blocks) {
    pooledTerms.set(key, toVector(poolTerms(members.map((index) => units[index] as Unit)), telling));
    pooledMeanings.set(key, toMeaning(members.flatMap((index) => weighted[index] ?? [])));
  }
  return {
    units,
    terms: units.map((unit) => toVector(unit.terms, telling)),
    meanings: weighted.map(toMeaning),
    blockTerms: units.map((unit) => pooledTerms.get(blockKey(unit)) as TermVector),
    blockMeanings: units.map((unit) => pooledMeanings.get(blockKey(unit)) as Meaning),
    telling,
    sharers: (unit) => {
      const found = new Set<number>();
      for (const term of units[unit]?.terms.keys() ?? []) {
        const list = holders.get(term) ?? [];
        if (list.length <= MOST_HOLDERS) for (const other of list) found.add(other);
      }
      return found;
    },
  };
}

/** A term in more sentences than this tells nothing of any topic, and would make the work grow with the square. */
const MOST_HOLDERS = 200;

function blockKey(unit: Unit): string {
  return `${unit.side}${unit.block}`;
}

function blockIndex(units: readonly Unit[]): ReadonlyMap<string, readonly number[]> {
  const blocks = new Map<string, number[]>();
  units.forEach((unit, index) => {
    const list = blocks.get(blockKey(unit));
    if (list) list.push(index);
    else blocks.set(blockKey(unit), [index]);
  });
  return blocks;
}

function poolTerms(units: readonly Unit[]): ReadonlyMap<string, number> {
  const pool = new Map<string, number>();
  for (const unit of units)
    for (const [term, weight] of unit.terms) pool.set(term, Math.max(weight, pool.get(term) ?? 0));
  return pool;
}

function toVector(terms: ReadonlyMap<string, number>, telling: (term: string) => number): TermVector {
  const weights = new Map<string, number>();
  let square = 0;
  let total = 0;
  for (const [term, weight] of terms) {
    const value = weight * telling(term);
    weights.set(term, value);
    square += value * value;
    total += value;
  }
  return {weights, length: Math.sqrt(square) || 1, total: total || 1};
}

/** Content words with a vector; names count little, since "Jordan" and "Apple" mean what the story makes them mean. */
function meaningWords(article: AnnotatedArticle, unit: Unit): readonly MeaningWord[] {
  const sentence = article.sentences[unit.sentence];
  const found = new Map<string, MeaningWord>();
  for (const token of article.tokens.slice(...(sentence?.tokens ?? [0, 0]))) {
    if (!/^(?:NOUN|VERB|ADJ|PROPN)$/u.test(token.pos) || EMPTY.has(token.lemma) || found.has(token.lemma))
      continue;
    const vector = vectorOf(token.lemma) ?? vectorOf(token.lower);
    if (!vector) continue;
    const name = /^\p{Lu}/u.test(token.text) && token.start !== sentence?.start;
    const kind = name ? 0.3 : token.pos === 'VERB' || token.pos === 'ADJ' ? 0.6 : 1;
    found.set(token.lemma, {
      lemma: token.lemma,
      vector,
      weight: kind * Math.max(0, rarity(token.lemma) - 0.3),
    });
  }
  return [...found.values()];
}

/** A word that the whole story is about tells its sentences apart less. */
function weighByStory(sentences: readonly (readonly MeaningWord[])[]): readonly (readonly MeaningWord[])[] {
  const counts = new Map<string, number>();
  for (const words of sentences) for (const {lemma} of words) counts.set(lemma, (counts.get(lemma) ?? 0) + 1);
  const all = sentences.length + 1;
  return sentences.map((words) =>
    words.map((word) => ({
      ...word,
      weight: (word.weight * Math.log(all / (counts.get(word.lemma) ?? 1))) / Math.log(all),
    })),
  );
}

function toMeaning(words: readonly MeaningWord[]): Meaning {
  return {words, centre: centroid(words)};
}

/** Cosine of two term vectors, from 0 to 1. */
export function termCosine(left: TermVector, right: TermVector): number {
  const [small, large] = left.weights.size < right.weights.size ? [left, right] : [right, left];
  let dot = 0;
  for (const [term, weight] of small.weights) dot += weight * (large.weights.get(term) ?? 0);
  return dot / (left.length * right.length);
}

/** How far each one's words are met by a word of like meaning in the other, from 0 to 1. */
export function softOverlap(left: Meaning, right: Meaning): number {
  return (coverage(left.words, right.words) + coverage(right.words, left.words)) / 2;
}

function coverage(words: readonly MeaningWord[], others: readonly MeaningWord[]): number {
  let met = 0;
  let all = 0;
  for (const word of words) {
    let best = 0;
    for (const other of others)
      best = Math.max(best, word.lemma === other.lemma ? 1 : cosine(word.vector, other.vector));
    met += word.weight * Math.max(0, (best - LEAST_LIKENESS) / (1 - LEAST_LIKENESS));
    all += word.weight;
  }
  return all === 0 ? 0 : met / all;
}

/** Cosines below this are chance: unrelated nouns reach 0.3 now and then. */
const LEAST_LIKENESS = 0.35;

/** The strongest pair of different words of like meaning ("truce" and "ceasefire"), from 0 to 1. */
export function nearestSynonyms(left: Meaning, right: Meaning): number {
  let best = 0;
  for (const word of left.words)
    for (const other of right.words) {
      if (word.lemma === other.lemma) continue;
      const likeness = cosine(word.vector, other.vector);
      if (likeness > 0.5) best = Math.max(best, likeness * Math.min(word.weight, other.weight));
    }
  return best;
}
