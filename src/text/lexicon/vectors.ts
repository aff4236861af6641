/**
 * Word vectors and word frequency ranks: how near two common words are in meaning, how common a word is.
 *
 * Derived from GloVe (Pennington, Socher & Manning 2014; Wikipedia and Gigaword, public domain): mean and the two
 * strongest directions taken out (Mu & Viswanath 2018), the next 48 kept, a byte each. See NOTICE-glove.md beside this file.
 */
import table from './vectors.json' with {type: 'json'};

/** A word's direction in meaning, of length 1. */
export type Vector = Float32Array;

interface Tables {
  readonly rank: ReadonlyMap<string, number>;
  /** Row of each word that has a vector. */
  readonly row: ReadonlyMap<string, number>;
  readonly bytes: Int8Array;
}

const DIMENSIONS = table.dimensions;
/** The corpus's vocabulary, by which ranks become a share between 0 and 1. */
const VOCABULARY = 60_000;

let loaded: Tables | undefined;
const vectors = new Map<string, Vector>();

function tables(): Tables {
  if (loaded) return loaded;
  const rank = new Map<string, number>();
  const row = new Map<string, number>();
  // A word that has only a rank, and no vector, is written with a dash before it.
  table.words.split(' ').forEach((entry, index) => {
    const bare = entry.startsWith('-');
    const word = bare ? entry.slice(1) : entry;
    rank.set(word, index);
    if (!bare) row.set(word, row.size);
  });
  const bytes = Buffer.from(table.vectors, 'base64');
  loaded = {rank, row, bytes: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length)};
  return loaded;
}

/** From 0 (as frequent as "the") to 1 (too rare to be listed), for a lower-case word. */
export function rarity(word: string): number {
  const rank = tables().rank.get(word);
  return rank === undefined ? 1 : Math.min(1, Math.log(rank + 1) / Math.log(VOCABULARY));
}

/** The vector of a common lower-case English word; null for names, numbers and rare words. */
export function vectorOf(word: string): Vector | null {
  const {row, bytes} = tables();
  const at = row.get(word);
  if (at === undefined) return null;
  const known = vectors.get(word);
  if (known) return known;
  const vector = Float32Array.from(bytes.subarray(at * DIMENSIONS, (at + 1) * DIMENSIONS));
  normalise(vector);
  vectors.set(word, vector);
  return vector;
}

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
  vector.forEach((value, k) => {
    vector[k] = value / length;
  });
}
