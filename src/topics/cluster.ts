/** Average-link clustering of sentences on a sparse table of log-odds. */

export interface Affinities {
  readonly size: number;
  /** For unit `i`: log-odds of belonging together with unit `j`, absent where not computed; those of `j` below `i` are not read. */
  readonly rows: readonly Iterable<readonly [unit: number, logOdds: number]>[];
  /** What an absent pair counts for. */
  readonly absent: number;
  /** Taken off an average over n pairs, divided by the root of n: a few pairs may look alike by chance. */
  readonly doubt: number;
  /** Pairs that stand together whatever else is said: a heading and its first sentence, one quotation. */
  readonly together: readonly (readonly [number, number])[];
}

interface Cluster {
  readonly members: number[];
  /** By each other cluster, where in `Sums` the two of them stand. */
  readonly places: Map<number, number>;
}

/** Log-odds over the computed pairs of two clusters, and how many those are; in two rows, since there are millions. */
interface Sums {
  readonly sum: number[];
  readonly count: number[];
}

interface State {
  readonly clusters: Map<number, Cluster>;
  readonly sums: Sums;
  /** The cluster that each unit went into, which may have gone into another one. */
  readonly home: number[];
}

/**
 * Merges the two clusters whose members belong together most, on average over all their pairs, until no
 * average, less the doubt, is above 0 (agglomerative clustering with average linkage, Sokal & Michener 1958). Clusters and their
 * members come back in ascending order.
 */
export function cluster(affinities: Affinities): readonly (readonly number[])[] {
  const state = start(affinities);
  const {clusters, home} = state;
  const find = (unit: number): number => {
    let at = unit;
    while (home[at] !== at) at = home[at] as number;
    return at;
  };
  for (const [a, b] of affinities.together) join(state, find(a), find(b));
  const queue = new MaxHeap();
  for (const id of clusters.keys()) enqueue(queue, state, {id, above: id}, affinities);
  for (let best = queue.pop(); best !== undefined; best = queue.pop()) {
    if (best.score <= 0) break;
    if (home[best.a] !== best.a || home[best.b] !== best.b) continue;
    if (Math.abs(linkage(state, best.a, best.b, affinities) - best.score) > 1e-9) continue;
    const kept = join(state, best.a, best.b);
    enqueue(queue, state, {id: kept, above: Number.NEGATIVE_INFINITY}, affinities);
  }
  return [...clusters.values()]
    .map(({members}) => members.sort((a, b) => a - b))
    .sort((a, b) => (a[0] as number) - (b[0] as number));
}

function start({size, rows}: Affinities): State {
  const clusters = new Map<number, Cluster>();
  for (let unit = 0; unit < size; unit++) clusters.set(unit, {members: [unit], places: new Map()});
  const sums: Sums = {sum: [], count: []};
  rows.forEach((row, unit) => {
    for (const [other, logOdds] of row) {
      if (other <= unit) continue;
      const place = sums.sum.push(logOdds) - 1;
      sums.count.push(1);
      clusters.get(unit)?.places.set(other, place);
      clusters.get(other)?.places.set(unit, place);
    }
  });
  return {clusters, sums, home: rows.map((_, unit) => unit)};
}

function linkage(
  {clusters, sums}: State,
  a: number,
  b: number,
  {absent, doubt}: Pick<Affinities, 'absent' | 'doubt'>,
): number {
  const [left, right] = [clusters.get(a), clusters.get(b)];
  if (!left || !right) return Number.NEGATIVE_INFINITY;
  const pairs = left.members.length * right.members.length;
  const place = left.places.get(b) ?? -1;
  const [sum, count] = [sums.sum[place] ?? 0, sums.count[place] ?? 0];
  return (sum + (pairs - count) * absent) / pairs - doubt / Math.sqrt(pairs);
}

/** Moves the cluster with the higher number into the one with the lower; answers the one that stays. */
function join({clusters, sums, home}: State, a: number, b: number): number {
  if (a === b) return a;
  const [kept, gone] = a < b ? [a, b] : [b, a];
  const into = clusters.get(kept) as Cluster;
  const from = clusters.get(gone) as Cluster;
  into.members.push(...from.members);
  into.places.delete(gone);
  for (const [other, moved] of from.places) {
    if (other === kept) continue;
    const {places} = clusters.get(other) as Cluster;
    const shared = into.places.get(other);
    places.delete(gone);
    if (shared === undefined) {
      into.places.set(other, moved);
      places.set(kept, moved);
    } else {
      sums.sum[shared] = (sums.sum[shared] as number) + (sums.sum[moved] as number);
      sums.count[shared] = (sums.count[shared] as number) + (sums.count[moved] as number);
    }
  }
  clusters.delete(gone);
  home[gone] = kept;
  return kept;
}

/** Notes whom a cluster may be merged with, of those with numbers above one. */
function enqueue(
  queue: MaxHeap,
  state: State,
  {id, above}: {readonly id: number; readonly above: number},
  priors: Pick<Affinities, 'absent' | 'doubt'>,
): void {
  for (const other of state.clusters.get(id)?.places.keys() ?? []) {
    if (other <= above) continue;
    const score = linkage(state, id, other, priors);
    if (score > 0) queue.push({score, a: Math.min(id, other), b: Math.max(id, other)});
  }
}

interface Candidate {
  readonly score: number;
  readonly a: number;
  readonly b: number;
}

/** Binary heap; equal scores come out in the order of the units, so that the result is always the same. */
class MaxHeap {
  readonly #items: Candidate[] = [];

  push(item: Candidate): void {
    const items = this.#items;
    items.push(item);
    let at = items.length - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!before(items[at] as Candidate, items[parent] as Candidate)) break;
      [items[at], items[parent]] = [items[parent] as Candidate, items[at] as Candidate];
      at = parent;
    }
  }

  pop(): Candidate | undefined {
    const items = this.#items;
    const top = items[0];
    const last = items.pop();
    if (last === undefined || items.length === 0) return top;
    items[0] = last;
    let at = 0;
    for (;;) {
      let best = at;
      for (const child of [2 * at + 1, 2 * at + 2])
        if (child < items.length && before(items[child] as Candidate, items[best] as Candidate)) best = child;
      if (best === at) return top;
      [items[at], items[best]] = [items[best] as Candidate, items[at] as Candidate];
      at = best;
    }
  }
}

function before(left: Candidate, right: Candidate): boolean {
  if (left.score !== right.score) return left.score > right.score;
  return left.a !== right.a ? left.a < right.a : left.b < right.b;
}
