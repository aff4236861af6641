/** Pairs sentences that read the same, each with the copy that stands where it stood. */
import {distance, gapsBetween} from './gaps.js';
import {heaviestChain, type Pair} from './increasing.js';
import {type Offer, takeBest} from './offers.js';
import type {SentenceViews} from './sentence-views.js';

/** More copies of one sentence than this on a side are paired in order, without looking at their places. */
const MOST_COPIES = 40;

/**
 * Pairs with equal keys; no sentence stands in two. Sentences that occur once on each side come first (as in Bram
 * Cohen's patience diff), then equal neighbours of pairs (Heckel 1978), then what copies are left, the nearest first.
 */
export function pairIdentical(views: SentenceViews): readonly Pair[] {
  const copies = [...copiesByKey(views).values()].filter(
    ({old, fresh}) => old.length > 0 && fresh.length > 0,
  );
  const unique = copies
    .filter(({old, fresh}) => old.length === 1 && fresh.length === 1)
    .map(({old, fresh}): Pair => [old[0] as number, fresh[0] as number]);
  const pairs = extend(views, unique);
  const free = freeOf(pairs);
  const gaps = gapsBetween(chainOf(pairs, views), [views.old.length, views.new.length]);
  const apart = ([old, fresh]: Pair): number => distance(gaps.ofOld(old), gaps.ofNew(fresh));
  const left = copies.flatMap(({old, fresh}) =>
    nearestPairs(old.filter(free.old), fresh.filter(free.new), apart),
  );
  return [...pairs, ...left];
}

/** The pairs in order on both sides, long sentences before short ones. */
export function chainOf(pairs: readonly Pair[], views: SentenceViews): readonly Pair[] {
  return heaviestChain(pairs, ([old]) => 1 + (views.old[old]?.weight ?? 0));
}

interface Copies {
  readonly old: number[];
  readonly fresh: number[];
}

function copiesByKey(views: SentenceViews): ReadonlyMap<string, Copies> {
  const table = new Map<string, Copies>();
  const entry = (key: string): Copies => {
    const found = table.get(key) ?? {old: [], fresh: []};
    table.set(key, found);
    return found;
  };
  for (const [sentence, {key}] of views.old.entries()) entry(key).old.push(sentence);
  for (const [sentence, {key}] of views.new.entries()) entry(key).fresh.push(sentence);
  return table;
}

/** Goes on from each pair, forward then backward, as long as the next sentences are equal and free. */
function extend(views: SentenceViews, seeds: readonly Pair[]): readonly Pair[] {
  const pairs = [...seeds];
  const oldTaken = new Set(seeds.map(([old]) => old));
  const newTaken = new Set(seeds.map(([, fresh]) => fresh));
  for (const step of [1, -1]) {
    for (const [oldSeed, newSeed] of [...pairs]) {
      for (let old = oldSeed + step, fresh = newSeed + step; ; old += step, fresh += step) {
        const key = views.old[old]?.key;
        if (key === undefined || key !== views.new[fresh]?.key || oldTaken.has(old) || newTaken.has(fresh))
          break;
        pairs.push([old, fresh]);
        oldTaken.add(old);
        newTaken.add(fresh);
      }
    }
  }
  return pairs;
}

interface Free {
  readonly old: (sentence: number) => boolean;
  readonly new: (sentence: number) => boolean;
}

function freeOf(pairs: readonly Pair[]): Free {
  const old = new Set(pairs.map((pair) => pair[0]));
  const fresh = new Set(pairs.map((pair) => pair[1]));
  return {old: (sentence) => !old.has(sentence), new: (sentence) => !fresh.has(sentence)};
}

/** The nearest copies, then paired in order: copies never cross each other. */
function nearestPairs(
  old: readonly number[],
  fresh: readonly number[],
  apart: (pair: Pair) => number,
): readonly Pair[] {
  if (Math.max(old.length, fresh.length) > MOST_COPIES) return inOrder(old, fresh);
  const offers = old.flatMap((a) => fresh.map((b): Offer => ({pair: [a, b], rank: -apart([a, b])})));
  const taken = takeBest(offers);
  const ascending = (side: 0 | 1): readonly number[] => taken.map((pair) => pair[side]).sort((a, b) => a - b);
  return inOrder(ascending(0), ascending(1));
}

function inOrder(old: readonly number[], fresh: readonly number[]): readonly Pair[] {
  const count = Math.min(old.length, fresh.length);
  return old.slice(0, count).map((sentence, index): Pair => [sentence, fresh[index] as number]);
}
