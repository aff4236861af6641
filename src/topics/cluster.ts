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
  /** By each other cluster; the two of a pair hold the same sum. */
  readonly sums: Map<number, Sum>;
}

/** Sum of the log-odds over the computed pairs of two clusters, and how many those are. */
interface Sum {
  sum: number;
  count: number;
}

/**
 * Merges the two clusters whose members belong together most, on average over all their pairs, until no
 * average, less the doubt, is above 0 (agglomerative clustering with average linkage, Sokal & Michener 1958). Clusters and their
 * members come back in ascending order.
 */
export function cluster(affinities: Affinities): readonly (readonly number[])[] {
  const clusters = new Map<number, Cluster>();
  for (let unit = 0; unit < affinities.size; unit++) clusters.set(unit, {members: [unit], sums: new Map()});
  affinities.rows.forEach((row, unit) => {
    for (const [other, sum] of row) {
      if (other <= unit) continue;
      const shared = {sum, count: 1};
      clusters.get(unit)?.sums.set(other, shared);
      clusters.get(other)?.sums.set(unit, shared);
    }
  });
  const home = affinities.rows.map((_, unit) => unit);
  const find = (unit: number): number => {
    let at = unit;
    while (home[at] !== at) at = home[at] as number;
    return at;
  };
  for (const [a, b] of affinities.together) join(clusters, home, find(a), find(b));
  const queue = new MaxHeap();
  for (const id of clusters.keys()) enqueue(queue, clusters, id, affinities, id);
  for (let best = queue.pop(); best !== undefined; best = queue.pop()) {
    if (best.score <= 0) break;
    if (home[best.a] !== best.a || home[best.b] !== best.b) continue;
    if (Math.abs(linkage(clusters, best.a, best.b, affinities) - best.score) > 1e-9) continue;
    const kept = join(clusters, home, best.a, best.b);
    enqueue(queue, clusters, kept, affinities);
  }
  return [...clusters.values()]
    .map(({members}) => members.sort((a, b) => a - b))
    .sort((a, b) => (a[0] as number) - (b[0] as number));
}

function linkage(
  clusters: ReadonlyMap<number, Cluster>,
  a: number,
  b: number,
  {absent, doubt}: Pick<Affinities, 'absent' | 'doubt'>,
): number {
  const [left, right] = [clusters.get(a), clusters.get(b)];
  if (!left || !right) return Number.NEGATIVE_INFINITY;
  const pairs = left.members.length * right.members.length;
  const {sum, count} = left.sums.get(b) ?? {sum: 0, count: 0};
  return (sum + (pairs - count) * absent) / pairs - doubt / Math.sqrt(pairs);
}

/** Moves the cluster with the higher number into the one with the lower; answers the one that stays. */
function join(clusters: Map<number, Cluster>, home: number[], a: number, b: number): number {
  if (a === b) return a;
  const [kept, gone] = a < b ? [a, b] : [b, a];
  const into = clusters.get(kept) as Cluster;
  const from = clusters.get(gone) as Cluster;
  into.members.push(...from.members);
  into.sums.delete(gone);
  for (const [other, moved] of from.sums) {
    if (other === kept) continue;
    const {sums} = clusters.get(other) as Cluster;
    const shared = into.sums.get(other);
    sums.delete(gone);
    if (shared) {
      shared.sum += moved.sum;
      shared.count += moved.count;
    } else {
      into.sums.set(other, moved);
      sums.set(kept, moved);
    }
  }
  clusters.delete(gone);
  home[gone] = kept;
  return kept;
}

function enqueue(
  queue: MaxHeap,
  clusters: ReadonlyMap<number, Cluster>,
  id: number,
  priors: Pick<Affinities, 'absent' | 'doubt'>,
  above = Number.NEGATIVE_INFINITY,
): void {
  for (const other of clusters.get(id)?.sums.keys() ?? []) {
    if (other <= above) continue;
    const score = linkage(clusters, id, other, priors);
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
