import fc from 'fast-check';
import {expect, test} from 'vitest';
import {assign} from './assign.js';

test.each([
  ['nothing', [], []],
  ['no column', [[], []], [-1, -1]],
  ['the better of two', [[0.5, 0.9]], [1]],
  [
    'more rows than columns',
    [
      [0.5, 0.9],
      [0.2, 0.8],
      [0.7, 0.1],
    ],
    [1, -1, 0],
  ],
  [
    'the best single cell is given up for the sum',
    [
      [0.9, 0.8],
      [0.8, 0.1],
    ],
    [1, 0],
  ],
])('%s', (_name, weights, expected) => {
  expect(assign(weights)).toEqual(expected);
});

test('no other assignment has a greater sum', () => {
  const table = fc.integer({min: 1, max: 5}).chain((columns) =>
    fc.array(fc.array(fc.integer({min: 0, max: 9}), {minLength: columns, maxLength: columns}), {
      minLength: 1,
      maxLength: 5,
    }),
  );
  fc.assert(
    fc.property(table, (weights) => {
      const columns = assign(weights);
      const used = columns.filter((column) => column >= 0);
      expect(new Set(used).size).toBe(used.length);
      const sum = columns.reduce((so, column, row) => so + (weights[row]?.[column] ?? 0), 0);
      expect(sum).toBe(greatestSum(weights, new Set()));
    }),
  );
});

/** By trying everything. */
function greatestSum(weights: readonly (readonly number[])[], taken: ReadonlySet<number>): number {
  const [row, ...rest] = weights;
  if (!row) return 0;
  const without = greatestSum(rest, taken);
  const each = row.map((weight, column) =>
    taken.has(column) ? 0 : weight + greatestSum(rest, new Set([...taken, column])),
  );
  return Math.max(without, ...each);
}
