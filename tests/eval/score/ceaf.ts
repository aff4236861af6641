/** The CEAF measure for clusters, entity-based with φ4 (Luo, "On coreference resolution performance metrics", 2005). */
import {assign} from './assign.js';
import type {Counts} from './ratios.js';

/** Two clusters that the best one-to-one assignment puts together; both are indices. */
export interface Alignment {
  readonly gold: number;
  readonly said: number;
  /** φ4: twice the shared members over the members of both, above 0. */
  readonly likeness: number;
}

export interface Ceaf {
  readonly counts: Counts;
  readonly alignments: readonly Alignment[];
}

type Cluster = ReadonlySet<string>;

export function ceaf(gold: readonly Cluster[], said: readonly Cluster[]): Ceaf {
  const likenesses = gold.map((left) => said.map((right) => phi4(left, right)));
  const alignments = assign(likenesses)
    .map((column, row) => ({gold: row, said: column, likeness: likenesses[row]?.[column] ?? 0}))
    .filter(({likeness}) => likeness > 0);
  const hits = alignments.reduce((sum, {likeness}) => sum + likeness, 0);
  return {counts: {hits, said: said.length, wanted: gold.length}, alignments};
}

function phi4(left: Cluster, right: Cluster): number {
  let shared = 0;
  for (const member of left) if (right.has(member)) shared++;
  return shared === 0 ? 0 : (2 * shared) / (left.size + right.size);
}
