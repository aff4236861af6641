/**
 * Word vectors and word frequency ranks: how near two common words are in meaning, how common a word is.
 *
 * Derived from GloVe (Pennington, Socher & Manning 2014; Wikipedia and Gigaword, public domain): mean and the two
 * strongest directions taken out (Mu & Viswanath 2018), the next 48 kept, a byte each. See NOTICE-glove.md beside this file.
 */
import {remember} from '../remember.js';
import {lookup} from './table.js';
import table from './vectors.json' with {type: 'json'};

/** A word's direction in meaning, of length 1. */
export type Vector = Float32Array;

const DIMENSIONS = table.dimensions;
/** The corpus's vocabulary, by which ranks become a share between 0 and 1. */
const VOCABULARY = 60_000;

/** An entry of the table: a rank, and after it the row of a word that has a vector, each three digits to base 36. */
const entryOf = remember((word) => lookup(table.words, word));
const BASE = 36;
const NUMBER = 3;
/** Four characters of base 64 to three bytes, without a rest. */
const ROW = (DIMENSIONS * 4) / 3;

/** From 0 (as frequent as "the") to 1 (too rare to be listed), for a lower-case word. */
export function rarity(word: string): number {
  const entry = entryOf(word);
  if (entry === undefined) return 1;
  const rank = Number.parseInt(entry.slice(0, NUMBER), BASE);
  return Math.min(1, Math.log(rank + 1) / Math.log(VOCABULARY));
}

/** The vector of a common lower-case English word; null for names, numbers and rare words. */
export const vectorOf: (word: string) => Vector | null = remember((word) => {
  const digits = entryOf(word)?.slice(NUMBER) ?? '';
  if (digits === '') return null;
  const row = Number.parseInt(digits, BASE);
  const bytes = Buffer.from(table.vectors.slice(row * ROW, (row + 1) * ROW), 'base64');
  const vector = new Float32Array(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length));
  normalise(vector);
  return vector;
});

/** Cosine of two vectors of length 1, from -1 to 1. */
export function cosine(left: Vector, right: Vector): number {
  let sum = 0;
  for (let k = 0; k < DIMENSIONS; k++) sum += (left[k] as number) * (right[k] as number);
  return sum;
}

/** The direction of a weighted sum of vectors; of length 0 where there is nothing to sum. */
export function centroid(items: Iterable<{readonly vector: Vector; readonly weight: number}>): Vector {
  const sum = new Float32Array(DIMENSIONS);
  for (const {vector, weight} of items)
    for (let k = 0; k < DIMENSIONS; k++) sum[k] = (sum[k] as number) + weight * (vector[k] as number);
  normalise(sum);
  return sum;
}

function normalise(vector: Vector): void {
  let square = 0;
  for (const value of vector) square += value * value;
  if (square === 0) return;
  const length = Math.sqrt(square);
  for (let k = 0; k < vector.length; k++) vector[k] = (vector[k] as number) / length;
}
