/** Who goes with whom, of old and new facts with a score for each two. */
import {describe, expect, test} from 'vitest';
import {bestPairs} from '../../../src/changes/facts/pairing.js';

/** "a-x 4" for each pair that is chosen, best first. */
function chosen(...pairs: readonly string[]): readonly string[] {
  const read = pairs.map((pair) => {
    const [old = '', fresh = '', score = ''] = pair.split(/[- ]/u);
    return {old, new: fresh, score: Number(score)};
  });
  return bestPairs(read).map(({old, new: fresh, score}) => `${old}-${fresh} ${score}`);
}

describe('the best pairs', () => {
  test.each([
    // What is sure stands, whoever else comes near.
    [['a-x 4.5', 'a-y 4.4'], ['a-x 4.5']],
    [
      ['a-x 9', 'b-y 5'],
      ['a-x 9', 'b-y 5'],
    ],
    // What is likely stands where no other partner of either side comes near.
    [['a-x 3.25'], ['a-x 3.25']],
    [['a-x 4', 'a-y 3.25'], ['a-x 4']],
    [['a-x 4', 'b-x 3.25'], ['a-x 4']],
    // Near misses: too weak, or another old or new fact within 0.75.
    [['a-x 3.24'], []],
    [['a-x 4', 'a-y 3.3'], []],
    [['a-x 4', 'b-x 3.3'], []],
    [['a-y 3.3', 'a-x 4'], []],
    [['b-x 3.3', 'a-x 4'], []],
    // The next best counts, not those behind it, in whatever order they come.
    [['a-z 1', 'a-y 3.5', 'a-x 4'], []],
    [['a-y 3.5', 'a-z 1', 'a-x 4'], []],
    [['a-x 4', 'a-z 1', 'a-y 3.5'], []],
    [['a-x 4', 'a-y 1', 'a-z 2'], ['a-x 4']],
    // The same two once more are no other partner.
    [['a-x 4', 'a-x 3.9'], ['a-x 4']],
    [['a-x 3.9', 'a-x 4'], ['a-x 4']],
    [['a-x 3.9', 'a-x 4', 'a-y 3'], ['a-x 4']],
    [['a-y 3.5', 'a-x 3.9', 'a-x 4'], []],
    // Nobody goes twice: the better pair takes both.
    [
      ['a-y 5', 'a-x 6', 'b-x 5.5', 'b-y 4.6'],
      ['a-x 6', 'b-y 4.6'],
    ],
    [
      ['a-x 5', 'b-x 6', 'b-y 7'],
      ['b-y 7', 'a-x 5'],
    ],
    [['a-x 5', 'a-y 5'], ['a-x 5']],
    [[], []],
  ])('%j → %j', (pairs, expected) => {
    expect(chosen(...pairs)).toEqual(expected);
  });
});
