/** Which links were moved, by what they cross. */
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {movedPairs} from '../../src/align/crossings.js';
import {heaviestChain, type Pair} from '../../src/align/increasing.js';

/** Old sentence n stands at `order[n]` in the new article; -1 where it was removed. */
function moved(order: readonly number[], weights: readonly number[] = []): readonly number[] {
  const pairs = order.flatMap((fresh, old): readonly Pair[] => (fresh < 0 ? [] : [[old, fresh]]));
  return [...movedPairs(pairs, ([old]) => weights[old] ?? 1)].map(([old]) => old).sort((a, b) => a - b);
}

describe('moved', () => {
  test.each([
    ['nothing crosses', [0, 1, 2, 3], []],
    ['additions and deletions only shift', [-1, 5, 6, -1, 9], []],
    ['the last goes to the top', [1, 2, 3, 0], [3]],
    ['the first goes to the bottom', [3, 0, 1, 2], [0]],
    ['of two blocks the shorter', [2, 3, 4, 0, 1], [3, 4]],
    ['of two neighbours the one that goes up', [0, 2, 1, 3], [2]],
    ['two on their own', [1, 0, 2, 4, 5, 3], [1, 5]],
    ['all turned round but one', [4, 3, 2, 1, 0], [0, 1, 3, 4]],
  ])('%s', (_, order, expected) => {
    expect(moved(order)).toEqual(expected);
  });

  test('of two neighbours the lighter one', () => {
    expect(moved([1, 0], [3, 12])).toEqual([0]);
  });

  test('what is left keeps its order, and no fewer than a longest chain needs are taken out', () => {
    const order = fc
      .integer({min: 0, max: 12})
      .chain((n) => fc.shuffledSubarray([...Array(n).keys()], {minLength: n, maxLength: n}));
    fc.assert(
      fc.property(order, (places) => {
        const pairs = places.map((fresh, old): Pair => [old, fresh]);
        const out = movedPairs(pairs, () => 1);
        const left = pairs.filter((pair) => !out.has(pair)).map(([, fresh]) => fresh);
        expect(left).toEqual([...left].sort((a, b) => a - b));
        expect(left.length).toBeLessThanOrEqual(heaviestChain(pairs, () => 1).length);
      }),
    );
  });

  test('a shuffle too large for one by one still leaves an order', () => {
    const n = 30_011;
    const places = Array.from({length: n}, (_, old) => (old * 17) % n);
    const out = movedPairs(
      places.map((fresh, old): Pair => [old, fresh]),
      () => 1,
    );
    expect(out.size).toBeGreaterThan(n / 2);
    expect(out.size).toBeLessThan(n);
  });
});

describe('heaviest chain', () => {
  test('prefers weight to length', () => {
    const pairs: readonly Pair[] = [
      [0, 2],
      [1, 0],
      [2, 1],
    ];
    expect(heaviestChain(pairs, () => 1)).toEqual([
      [1, 0],
      [2, 1],
    ]);
    expect(heaviestChain(pairs, ([old]) => (old === 0 ? 9 : 1))).toEqual([[0, 2]]);
    expect(heaviestChain([], () => 1)).toEqual([]);
  });
});
