/** A shared word says much where either article seldom has it. */
import {expect, test} from 'vitest';
import {worthOf} from '../../../src/changes/facts/rarity.js';
import {contextOf} from '../facts.js';

const told = (word: string, times: number): string =>
  Array.from({length: times}, (_, at) => `The ${word} ${word} is here on day ${at}.`).join(' ');

test.each([
  // In sentences, the article that has it more often counts.
  [1, 1, 0.6],
  [2, 1, 0.6],
  [3, 1, 0.4],
  [1, 3, 0.4],
  [4, 1, 0.4],
  [5, 1, 0.25],
  [1, 5, 0.25],
])('%d and %d sentences: %d', (old, fresh, worth) => {
  expect(worthOf(['ferry'], contextOf(told('ferry', old), told('ferry', fresh)))).toBe(worth);
});

test('words add up', () => {
  const sides = contextOf(`${told('ferry', 3)} ${told('mast', 1)}`, told('mast', 5));
  expect(worthOf(['ferry', 'mast', 'unheard'], sides)).toBeCloseTo(0.4 + 0.25 + 0.6);
  expect(worthOf([], sides)).toBe(0);
});
