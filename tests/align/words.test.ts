/** Words and stems that sentences are compared by. */
import {expect, test} from 'vitest';
import {stemOf, wordsOf} from '../../src/align/words.js';

test.each([
  ['The $1,200 fee rose 5.1%.', ['the', '1,200', 'fee', 'rose', '5.1']],
  ["Ostrel's 10-year plan", ['ostrel', '10', 'year', 'plan']],
  ['They don’t agree', ['they', "don't", 'agree']],
  ['Béatrice', ['beatrice']],
  ['й и ё', ['й', 'и', 'ё']],
  ['地铁三号线', ['地铁', '三', '号', '线']],
  ['…!?', []],
])('%s', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test.each([
  ['voted', 'voting'],
  ['policies', 'policy'],
  ['stopped', 'stops'],
  ['called', 'calls'],
  ['names', 'naming'],
])('%s and %s have one stem', (a, b) => {
  expect(stemOf(a)).toBe(stemOf(b));
});

test.each([
  ['thing', 'th'],
  ['1990s', '1990'],
  ['bus', 'bu'],
  ['ward', 'war'],
])('%s is not cut to %s', (word, stem) => {
  expect(stemOf(word)).not.toBe(stem);
});
