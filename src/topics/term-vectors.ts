/** Sparse vectors of weighted terms, made so that one can be compared with very many. */

export interface TermVector {
  /** Numbers of the terms, ascending. */
  readonly terms: Int32Array;
  readonly weights: Float64Array;
  /** Length of the vector and sum of its weights; 1 where it has none. */
  readonly length: number;
  readonly total: number;
}

/** The vector of terms, given by their numbers and weights. */
export function toVector(weighted: readonly (readonly [term: number, weight: number])[]): TermVector {
  const sorted = weighted.toSorted((a, b) => a[0] - b[0]);
  const weights = Float64Array.from(sorted, ([, weight]) => weight);
  let square = 0;
  let total = 0;
  for (const weight of weights) {
    square += weight * weight;
    total += weight;
  }
  return {
    terms: Int32Array.from(sorted, ([term]) => term),
    weights,
    length: Math.sqrt(square) || 1,
    total: total || 1,
  };
}

/** One vector laid out by the numbers of its terms: what it is compared by with many others. */
export interface Spread {
  vector: TermVector | null;
  /** For each term of the story its place in the vector, counted from 1; 0 where the vector lacks it. */
  readonly places: Int32Array;
}

export function emptySpread(termCount: number): Spread {
  return {vector: null, places: new Int32Array(termCount)};
}

/** Lays another vector out in place of the one that was. */
export function spread(into: Spread, vector: TermVector): void {
  if (into.vector === vector) return;
  for (const term of into.vector?.terms ?? []) into.places[term] = 0;
  for (let k = 0; k < vector.terms.length; k++) into.places[vector.terms[k] as number] = k + 1;
  into.vector = vector;
}

/** Cosine of the vector that is laid out and another one, from 0 to 1. */
export function spreadCosine({vector, places}: Spread, other: TermVector): number {
  if (!vector) return 0;
  let dot = 0;
  for (let k = 0; k < other.terms.length; k++) {
    const place = places[other.terms[k] as number] as number;
    if (place > 0) dot += (vector.weights[place - 1] as number) * (other.weights[k] as number);
  }
  return dot / (vector.length * other.length);
}
