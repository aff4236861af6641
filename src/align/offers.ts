/** Chooses among pairs that want the same sentences. */
import type {Pair} from './increasing.js';

/** A pair that could be linked, and how much speaks for it. */
export interface Offer {
  readonly pair: Pair;
  readonly rank: number;
}

/** The best offers first, each sentence once; of equal ones, those nearer the top of the articles. */
export function takeBest<T extends Offer>(offers: readonly T[]): readonly Pair[] {
  const ordered = [...offers].sort(
    (a, b) => b.rank - a.rank || a.pair[0] + a.pair[1] - b.pair[0] - b.pair[1] || a.pair[0] - b.pair[0],
  );
  const old = new Set<number>();
  const fresh = new Set<number>();
  return ordered.flatMap(({pair}) => {
    if (old.has(pair[0]) || fresh.has(pair[1])) return [];
    old.add(pair[0]);
    fresh.add(pair[1]);
    return [pair];
  });
}
