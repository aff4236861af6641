/** Places in two articles, by the links that both have in order. */
import {describe, expect, test} from 'vitest';
import {distance, gapsBetween} from '../../src/align/gaps.js';

describe('gaps', () => {
  const gaps = gapsBetween(
    [
      [1, 0],
      [4, 2],
    ],
    [6, 4],
  );

  test('a link ends its gap, what follows the last is one more', () => {
    expect([0, 1, 2, 3, 4, 5].map((sentence) => gaps.ofOld(sentence).gap)).toEqual([0, 0, 1, 1, 1, 2]);
    expect([0, 1, 2, 3].map((sentence) => gaps.ofNew(sentence).gap)).toEqual([0, 1, 1, 2]);
  });

  test('a sentence stands somewhere in its gap, its link at the end', () => {
    expect([2, 3, 4].map((sentence) => gaps.ofOld(sentence).part)).toEqual([1 / 3, 2 / 3, 1]);
    expect(gaps.ofOld(2).length).toBe(3);
    expect(gaps.ofNew(1)).toEqual({gap: 1, part: 1 / 2, length: 2});
  });

  test('places are as far apart as links lie between', () => {
    expect(distance(gaps.ofOld(4), gaps.ofNew(2))).toBe(0);
    expect(distance(gaps.ofOld(1), gaps.ofNew(2))).toBe(1);
    expect(distance(gaps.ofNew(2), gaps.ofOld(1))).toBe(1);
    expect(distance(gaps.ofOld(2), gaps.ofNew(1))).toBeCloseTo(1 / 6);
  });

  test('what is in no article is nowhere', () => {
    expect(gaps.ofOld(9)).toEqual({gap: 0, part: 0, length: 0});
    expect(gaps.ofNew(-1)).toEqual({gap: 0, part: 0, length: 0});
  });

  test('without a link all is one gap', () => {
    expect(gapsBetween([], [2, 1]).ofOld(1)).toEqual({gap: 0, part: 2 / 3, length: 3});
  });
});
