/** Chooses which facts of the old article go with which of the new, by scores of likeness. */

export interface Pair<Item> {
  readonly old: Item;
  readonly new: Item;
  readonly score: number;
}

/** Least score at which two facts are held to be of one thing; chosen on the development pairs for precision. */
const LEAST = 3.25;
/** From here on a pair needs no distance from the next best. */
const SURE = 4.5;
const DISTANCE = 0.75;

/** The best pairs first, no item in two; a weak pair only where no other partner of either comes near. */
export function bestPairs<Item>(pairs: readonly Pair<Item>[]): readonly Pair<Item>[] {
  const [olds, news] = [bestTwo(pairs, 'old'), bestTwo(pairs, 'new')];
  const standsOut = (pair: Pair<Item>): boolean =>
    [next(olds.get(pair.old), pair), next(news.get(pair.new), pair)].every(
      (score) => score <= pair.score - DISTANCE,
    );
  const taken = new Set<Item>();
  return pairs
    .filter((pair) => pair.score >= SURE || (pair.score >= LEAST && standsOut(pair)))
    .toSorted((a, b) => b.score - a.score)
    .filter((pair) => {
      if (taken.has(pair.old) || taken.has(pair.new)) return false;
      taken.add(pair.old).add(pair.new);
      return true;
    });
}

type BestTwo<Item> = readonly [Pair<Item>, Pair<Item> | null];

/** Of each item on a side, its best pair and the best one with another partner. */
function bestTwo<Item>(pairs: readonly Pair<Item>[], side: 'old' | 'new'): ReadonlyMap<Item, BestTwo<Item>> {
  const other = side === 'old' ? 'new' : 'old';
  const best = new Map<Item, BestTwo<Item>>();
  for (const pair of pairs) {
    const [first, second] = best.get(pair[side]) ?? [pair, null];
    if (pair.score > first.score) best.set(pair[side], [pair, pair[other] === first[other] ? second : first]);
    else if (pair[other] !== first[other] && pair.score > (second?.score ?? Number.NEGATIVE_INFINITY))
      best.set(pair[side], [first, pair]);
    else best.set(pair[side], [first, second]);
  }
  return best;
}

/** The best score that an item reaches with another partner than in `pair`. */
function next<Item>(best: BestTwo<Item> | undefined, pair: Pair<Item>): number {
  const [first, second] = best ?? [null, null];
  const same = first === null || (first.old === pair.old && first.new === pair.new);
  return (same ? second?.score : first.score) ?? Number.NEGATIVE_INFINITY;
}
