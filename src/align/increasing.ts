/** The heaviest chain of pairs that keep their order on both sides. */

/** An old and a new sentence number. */
export type Pair = readonly [old: number, fresh: number];

/**
 * Of pairs that share no number on either side, those of the chain that ascends on both sides and weighs most
 * (longest increasing subsequence, Fredman 1975, with weights in a Fenwick tree: n log n). The result ascends.
 */
export function heaviestChain(pairs: readonly Pair[], weightOf: (pair: Pair) => number): readonly Pair[] {
  const ordered = [...pairs].sort((a, b) => a[0] - b[0]);
  const ranks = new Map([...pairs].sort((a, b) => a[1] - b[1]).map(([, fresh], rank) => [fresh, rank + 1]));
  const totals: number[] = [];
  const before: number[] = [];
  /** For each Fenwick node the pair that ends the heaviest chain in its range; -1 for none. */
  const tree = new Int32Array(pairs.length + 1).fill(-1);
  const heavier = (a: number, b: number): boolean =>
    b >= 0 && (a < 0 || (totals[b] as number) > (totals[a] as number));
  ordered.forEach((pair, index) => {
    const rank = ranks.get(pair[1]) as number;
    let best = -1;
    for (let node = rank - 1; node > 0; node &= node - 1)
      if (heavier(best, tree[node] as number)) best = tree[node] as number;
    totals.push(weightOf(pair) + (best < 0 ? 0 : (totals[best] as number)));
    before.push(best);
    for (let node = rank; node <= pairs.length; node += node & -node)
      if (heavier(tree[node] as number, index)) tree[node] = index;
  });
  let at = totals.reduce(
    (best, total, index) => (best < 0 || total > (totals[best] as number) ? index : best),
    -1,
  );
  const chain: Pair[] = [];
  for (; at >= 0; at = before[at] as number) chain.push(ordered[at] as Pair);
  return chain.reverse();
}
