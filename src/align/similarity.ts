/** How alike two sentences are, by the words that they share and the order in which they stand. */
import {BOUNDS} from './parameters.js';
import type {SentenceView} from './sentence-views.js';

/** Each measure runs from 0 (nothing shared) to 1. All are symmetric. */
export interface SentenceSimilarity {
  /** Weight of the shared stems over that of both sentences (Dice 1945). */
  readonly overlap: number;
  /** Weight of the shared stems over that of the lighter sentence. */
  readonly containment: number;
  /** Words that stand in both in the same order, over the words of both: what an edit would keep. */
  readonly kept: number;
  /** `overlap` and `kept` in equal parts: the likeness that links are chosen by. */
  readonly likeness: number;
}

/** All measures for two sentences of one `viewSentences` result. */
export function sentenceSimilarity(a: SentenceView, b: SentenceView): SentenceSimilarity {
  const shared = sharedWeight(a, b);
  const overlap = ratio(2 * shared, a.weight + b.weight);
  const kept = keptShare(a.words, b.words);
  return {
    overlap,
    containment: ratio(shared, Math.min(a.weight, b.weight)),
    kept,
    likeness: (overlap + kept) / 2,
  };
}

/** Weight of the stems that stand in both sentences. */
export function sharedWeight(a: SentenceView, b: SentenceView): number {
  const [few, many] = a.stems.size <= b.stems.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [stem, weight] of few.stems) if (many.stems.has(stem)) sum += weight;
  return sum;
}

/** Twice the longest common subsequence over the words of both: 1 for the same words in the same order. */
export function keptShare(a: readonly string[], b: readonly string[]): number {
  const read = Math.min(a.length, BOUNDS.orderedWords) + Math.min(b.length, BOUNDS.orderedWords);
  return ratio(2 * commonSubsequence(a, b), read);
}

/** Length of the longest common subsequence; only the first `BOUNDS.orderedWords` words of each are read. */
export function commonSubsequence(a: readonly string[], b: readonly string[]): number {
  const rows = Math.min(a.length, BOUNDS.orderedWords);
  const columns = Math.min(b.length, BOUNDS.orderedWords);
  const row = new Uint16Array(columns + 1);
  for (let i = 0; i < rows; i++) {
    let diagonal = 0;
    for (let j = 1; j <= columns; j++) {
      const above = row[j] as number;
      row[j] = a[i] === b[j - 1] ? diagonal + 1 : Math.max(above, row[j - 1] as number);
      diagonal = above;
    }
  }
  return row[columns] as number;
}

function ratio(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}
