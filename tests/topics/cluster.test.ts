import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {cluster} from '../../src/topics/cluster.js';

/** A table of log-odds from the pairs that are given; `together` pairs stand whatever is said. */
function table(
  size: number,
  pairs: readonly (readonly [number, number, number])[],
  together: readonly (readonly [number, number])[] = [],
) {
  const rows = Array.from({length: size}, () => new Map<number, number>());
  for (const [i, j, value] of pairs) {
    rows[i]?.set(j, value);
    rows[j]?.set(i, value);
  }
  return {size, rows, absent: -4, doubt: 0, together};
}

describe('clustering', () => {
  test('joins what belongs together and leaves the rest alone', () => {
    expect(
      cluster(
        table(4, [
          [0, 2, 2],
          [1, 3, -1],
        ]),
      ),
    ).toEqual([[0, 2], [1], [3]]);
  });

  test('an average below 0 keeps a third sentence out, however much it is like one of the two', () => {
    expect(
      cluster(
        table(3, [
          [0, 1, 3],
          [1, 2, 2],
          [0, 2, -3],
        ]),
      ),
    ).toEqual([[0, 1], [2]]);
  });

  test('a pair that was not looked at counts as unlike', () => {
    expect(
      cluster(
        table(3, [
          [0, 1, 3],
          [1, 2, 2],
        ]),
      ),
    ).toEqual([[0, 1], [2]]);
  });

  test('a heading stays with its sentence against all odds', () => {
    expect(cluster(table(2, [[0, 1, -4]], [[0, 1]]))).toEqual([[0, 1]]);
  });

  test('doubt asks more of one pair than of an average over many', () => {
    const pairs = [[0, 1, 0.8]] as const;
    expect(cluster({...table(2, pairs), doubt: 1})).toEqual([[0], [1]]);
    expect(cluster({...table(2, pairs), doubt: 0.5})).toEqual([[0, 1]]);
  });

  test('every sentence is in one cluster, whatever the odds', () => {
    const pair = fc.tuple(fc.nat(11), fc.nat(11), fc.double({min: -4, max: 4, noNaN: true}));
    fc.assert(
      fc.property(fc.array(pair, {maxLength: 60}), (pairs) => {
        const found = cluster(
          table(
            12,
            pairs.filter(([i, j]) => i !== j),
          ),
        );
        expect(found.flat().sort((a, b) => a - b)).toEqual(Array.from({length: 12}, (_, i) => i));
      }),
    );
  });
});
