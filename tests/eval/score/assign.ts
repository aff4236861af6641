/** The best one-to-one assignment of rows to columns. */

/**
 * The column of each row, -1 where it gets none, such that the sum of the weights is greatest; shortest augmenting
 * paths with potentials (Kuhn 1955, Munkres 1957; in this form Jonker & Volgenant 1987), in O(n³). Of equal sums the
 * one that earlier rows find first, so that the answer is always the same. Weights are 0 or more.
 */
export function assign(weights: readonly (readonly number[])[]): readonly number[] {
  const size = Math.max(weights.length, weights[0]?.length ?? 0);
  const state: State = {
    size,
    cost: (row, column) => -(weights[row]?.[column] ?? 0),
    rowOf: Array<number>(size).fill(-1),
    rowPotential: new Float64Array(size),
    columnPotential: new Float64Array(size),
  };
  for (let row = 0; row < size; row++) addRow(state, row);
  return weights.map((columns, row) => {
    const column = state.rowOf.indexOf(row);
    return column < columns.length ? column : -1;
  });
}

/** The table is made square with cells of no weight. */
interface State {
  readonly size: number;
  readonly cost: (row: number, column: number) => number;
  /** By column; -1 where it is free. */
  readonly rowOf: number[];
  readonly rowPotential: Float64Array;
  readonly columnPotential: Float64Array;
}

/** Grows a tree of tight cells from the new row until it reaches a free column, then swaps along the path back. */
function addRow(state: State, newRow: number): void {
  const {size, cost, rowOf, rowPotential, columnPotential} = state;
  const slack = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
  const previous = Array<number>(size).fill(-1);
  const inTree = new Set<number>();
  let column = -1;
  for (let row = newRow; row !== -1; row = rowOf[column] as number) {
    let nearest = -1;
    let step = Number.POSITIVE_INFINITY;
    for (let other = 0; other < size; other++) {
      if (inTree.has(other)) continue;
      const reduced = cost(row, other) - (rowPotential[row] as number) - (columnPotential[other] as number);
      if (reduced < (slack[other] as number)) {
        slack[other] = reduced;
        previous[other] = column;
      }
      if ((slack[other] as number) < step) {
        step = slack[other] as number;
        nearest = other;
      }
    }
    rowPotential[newRow] = (rowPotential[newRow] as number) + step;
    for (let other = 0; other < size; other++)
      if (inTree.has(other)) {
        const holder = rowOf[other] as number;
        rowPotential[holder] = (rowPotential[holder] as number) + step;
        columnPotential[other] = (columnPotential[other] as number) - step;
      } else {
        slack[other] = (slack[other] as number) - step;
      }
    inTree.add(nearest);
    column = nearest;
  }
  while (column !== -1) {
    const before = previous[column] as number;
    rowOf[column] = before === -1 ? newRow : (rowOf[before] as number);
    column = before;
  }
}
