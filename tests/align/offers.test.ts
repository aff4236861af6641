/** Who gets whom, where several want the same sentence. */
import {expect, test} from 'vitest';
import {type Offer, takeBest} from '../../src/align/offers.js';

const offers = (
  ...list: readonly (readonly [old: number, fresh: number, rank: number])[]
): readonly Offer[] => list.map(([old, fresh, rank]) => ({pair: [old, fresh], rank}));

test.each([
  [
    'the best first',
    offers([0, 0, 1], [0, 1, 2], [1, 0, 3]),
    [
      [1, 0],
      [0, 1],
    ],
  ],
  ['nobody twice', offers([0, 0, 3], [0, 1, 2], [1, 0, 2]), [[0, 0]]],
  [
    'of equal ones those nearer the top',
    offers([3, 3, 1], [2, 3, 1], [2, 2, 1]),
    [
      [2, 2],
      [3, 3],
    ],
  ],
  [
    'of those as near, the upper old one',
    offers([2, 1, 1], [1, 2, 1], [0, 3, 1]),
    [
      [0, 3],
      [1, 2],
      [2, 1],
    ],
  ],
  ['none', [], []],
] as const)('%s', (_, list, taken) => {
  expect(takeBest(list)).toEqual(taken);
});
