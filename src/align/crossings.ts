/** Tells moved links from those that only shifted: by the other links that they cross. */
import {heaviestChain, type Pair} from './increasing.js';
import {BOUNDS} from './parameters.js';

/**
 * The pairs that were moved: the one that crosses most others is taken out, again and again, until none cross
 * (Spangher et al., NewsEdits, NAACL 2022). Of pairs that cross equally many, the one that moved farthest goes
 * first, then the lighter one, then the one that moved up. Pairs share no number on either side.
 */
export function movedPairs(pairs: readonly Pair[], weightOf: (pair: Pair) => number): ReadonlySet<Pair> {
  return new Set(tangles(pairs, weightOf).flatMap(untangle));
}

interface Ranked {
  readonly pair: Pair;
  /** Ranks among all pairs, so that what was added or removed between them is no move. */
  readonly old: number;
  readonly new: number;
  readonly weight: number;
}

/** Groups of pairs that cross one another, directly or through others; the rest is left out. */
function tangles(pairs: readonly Pair[], weightOf: (pair: Pair) => number): readonly (readonly Ranked[])[] {
  const newRanks = new Map([...pairs].sort((a, b) => a[1] - b[1]).map((pair, rank) => [pair, rank]));
  const ordered = [...pairs].sort((a, b) => a[0] - b[0]);
  const found: Ranked[][] = [];
  let tangle: Ranked[] = [];
  let highest = -1;
  ordered.forEach((pair, old) => {
    const fresh = newRanks.get(pair) as number;
    tangle.push({pair, old, new: fresh, weight: weightOf(pair)});
    highest = Math.max(highest, fresh);
    // Every pair so far ends before every pair to come.
    if (highest > old) return;
    if (tangle.length > 1) found.push(tangle);
    tangle = [];
  });
  return found;
}

interface Crossing extends Ranked {
  /** How many of the pairs that are left it crosses. */
  crossings: number;
}

function untangle(tangle: readonly Ranked[]): readonly Pair[] {
  const counts = countCrossings(tangle);
  let left = tangle.map((ranked, index): Crossing => ({...ranked, crossings: counts[index] as number}));
  const moved: Pair[] = [];
  for (let steps = 0; ; steps += left.length) {
    if (steps > BOUNDS.crossingSteps) return offTheChain(tangle);
    left = left.filter(({crossings}) => crossings > 0);
    const worst = left.reduce<Crossing | undefined>(
      (found, each) => (found && !isWorse(each, found) ? found : each),
      undefined,
    );
    if (worst === undefined) return moved;
    moved.push(worst.pair);
    worst.crossings = 0;
    for (const each of left) if (each.crossings > 0 && crosses(each, worst)) each.crossings--;
  }
}

function isWorse(a: Crossing, b: Crossing): boolean {
  if (a.crossings !== b.crossings) return a.crossings > b.crossings;
  const farther = Math.abs(a.new - a.old) - Math.abs(b.new - b.old);
  if (farther !== 0) return farther > 0;
  if (a.weight !== b.weight) return a.weight < b.weight;
  return a.new - a.old < b.new - b.old;
}

function crosses(a: Ranked, b: Ranked): boolean {
  return a.old < b.old !== a.new < b.new;
}

/** For each pair of a tangle, in the order of the old side: how many it crosses (Fenwick tree, n log n). */
function countCrossings(tangle: readonly Ranked[]): readonly number[] {
  const first = tangle[0]?.old ?? 0;
  const tree = new Int32Array(tangle.length + 1);
  return tangle.map(({new: fresh}, index) => {
    const rank = fresh - first + 1;
    let below = 0;
    for (let node = rank; node > 0; node &= node - 1) below += tree[node] as number;
    for (let node = rank; node < tree.length; node += node & -node) tree[node] = (tree[node] as number) + 1;
    const aboveBefore = index - below;
    // Of the rank - 1 pairs that end higher up, `below` started higher up too; the others cross this one.
    return aboveBefore + (rank - 1 - below);
  });
}

/** What is moved where there is too much for one by one: all but the longest chain that keeps its order. */
function offTheChain(tangle: readonly Ranked[]): readonly Pair[] {
  const pairs = tangle.map(({pair}) => pair);
  const kept = new Set(heaviestChain(pairs, () => 1));
  return pairs.filter((pair) => !kept.has(pair));
}
