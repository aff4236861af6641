/** Which sentences are compared at all. */
import {describe, expect, test} from 'vitest';
import {candidatePairs} from '../../src/align/candidates.js';
import {gapsBetween} from '../../src/align/gaps.js';
import type {Pair} from '../../src/align/increasing.js';
import {BOUNDS} from '../../src/align/parameters.js';
import {viewSentences} from '../../src/align/sentence-views.js';
import {read} from '../text/read.js';

const numbers = (count: number): readonly number[] => Array.from({length: count}, (_, at) => at);

function candidates(
  old: readonly string[],
  fresh: readonly string[],
  chain: readonly Pair[] = [],
): readonly Pair[] {
  const views = viewSentences(read(old.join(' ')), read(fresh.join(' ')));
  const linked = [0, 1].map((side) => new Set(chain.map((pair) => pair[side as 0 | 1])));
  const free = {
    old: numbers(views.old.length).filter((at) => !linked[0]?.has(at)),
    new: numbers(views.new.length).filter((at) => !linked[1]?.has(at)),
  };
  return candidatePairs(views, free, gapsBetween(chain, [views.old.length, views.new.length]));
}

/** Sentences without a word in common. */
const filler = (letter: string, count: number): readonly string[] =>
  numbers(count).map((at) => `${letter.toUpperCase()}${letter}${at} ${letter}x${at} ${letter}y${at}.`);

describe('candidates', () => {
  test('stand in one small gap', () => {
    expect(candidates(['Rain fell.', 'Snow melted.'], ['Ice cracked.'])).toEqual([
      [0, 0],
      [1, 0],
    ]);
  });

  test('or share words, wherever they stand', () => {
    const chain: readonly Pair[] = [[1, 1]];
    expect(
      candidates(
        ['The ferry sank.', 'Rain fell.', 'Snow melted.'],
        ['Ice cracked.', 'Rain fell.', 'A ferry burned.'],
        chain,
      ),
    ).toEqual([
      [0, 0],
      [0, 2],
      [2, 2],
    ]);
  });

  test('in a large gap, in about the same part of it', () => {
    const size = 4 * BOUNDS.window;
    const pairs = candidates(filler('b', size), filler('c', size));
    expect(pairs.every(([old, fresh]) => Math.abs(old - fresh) <= BOUNDS.window)).toBe(true);
    expect(pairs.filter(([old]) => old === 2 * BOUNDS.window)).toHaveLength(2 * BOUNDS.window + 1);
    expect(pairs.filter(([old]) => old === 0)).toHaveLength(BOUNDS.window + 1);
  });

  test('in a gap that is larger on one side, in proportion', () => {
    const size = 4 * BOUNDS.window;
    const pairs = candidates(filler('b', size), filler('c', 2));
    expect(pairs).toHaveLength(2 * size);
    expect(candidates(filler('c', 2), filler('b', size))).toHaveLength(2 * size);
  });

  test('each pair comes once, in order', () => {
    const pairs = candidates(['The ferry sank.', 'The ferry burned.'], ['A ferry sank.', 'A ferry burned.']);
    expect(pairs).toEqual([
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
    ]);
  });

  test('words that too many sentences have on both sides find none', () => {
    const ferries = (letter: string, count: number) =>
      numbers(count).map((at) => `Ferry ${letter}b${at} ${letter}c${at}.`);
    const apart = (count: number) =>
      candidates(
        [...ferries('d', count), 'Rain fell.'],
        ['Rain fell.', ...ferries('e', count)],
        [[count, 0]],
      );
    expect(apart(BOUNDS.postings + 1)).toEqual([]);
    expect(apart(BOUNDS.postings).filter(([old]) => old === 20)).toHaveLength(BOUNDS.candidates);
  });
});
