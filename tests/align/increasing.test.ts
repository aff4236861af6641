/** The heaviest chain, beside what trying all of them finds. */
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {heaviestChain, type Pair} from '../../src/align/increasing.js';

const ascends = (pairs: readonly Pair[]): boolean =>
  pairs.every(
    (pair, at) => at === 0 || (pair[0] > (pairs[at - 1]?.[0] ?? 0) && pair[1] > (pairs[at - 1]?.[1] ?? 0)),
  );

function heaviest(pairs: readonly Pair[], weightOf: (pair: Pair) => number): number {
  const sorted = [...pairs].sort((a, b) => a[0] - b[0]);
  const subsets = Array.from({length: 2 ** sorted.length}, (_, mask) =>
    sorted.filter((_pair, at) => mask & (1 << at)),
  );
  return Math.max(
    ...subsets.filter(ascends).map((subset) => subset.reduce((sum, pair) => sum + weightOf(pair), 0)),
  );
}

test('no chain is heavier, and it ascends on both sides', () => {
  const shuffled = fc
    .integer({min: 0, max: 7})
    .chain((n) => fc.shuffledSubarray([...Array(n).keys()], {minLength: n, maxLength: n}));
  fc.assert(
    fc.property(
      shuffled,
      fc.array(fc.integer({min: 1, max: 9}), {minLength: 7, maxLength: 7}),
      (places, weights) => {
        // Old numbers with holes, in no order.
        const pairs = places.map((fresh, old): Pair => [3 * ((old * 5) % 7), 2 * fresh]);
        const weightOf = ([, fresh]: Pair): number => weights[fresh / 2] ?? 1;
        const chain = heaviestChain(pairs, weightOf);
        expect(ascends(chain)).toBe(true);
        expect(chain.reduce((sum, pair) => sum + weightOf(pair), 0)).toBe(heaviest(pairs, weightOf));
      },
    ),
    {numRuns: 50},
  );
});

test('of chains that weigh the same it is always the same one', () => {
  const pairs: readonly Pair[] = [
    [0, 1],
    [1, 0],
    [2, 3],
    [3, 2],
  ];
  expect(heaviestChain(pairs, () => 1)).toEqual([
    [0, 1],
    [2, 3],
  ]);
});
