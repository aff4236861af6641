import {describe, expect, test} from 'vitest';
import {locator} from './locate.js';

const RAW = 'The  tunnel\nopened. It is long. The tunnel opened.\n\nNobody   spoke.';
const CUT = ['The  tunnel\nopened.', 'It is long.', 'The tunnel opened.', 'Nobody   spoke.'];

describe('where a quote stands', () => {
  test.each([
    ['Nobody spoke', [3]],
    ['tunnel  opened', [0]],
    ['It is long. The', [1]],
    ['long. The tunnel opened.', [2]],
    ['It is long. The tunnel opened.', [1, 2]],
  ])('%s', (quote, expected) => {
    expect(
      locator(
        RAW,
        CUT.map((text) => ({text})),
      )(quote),
    ).toEqual(expected);
  });
});

test('a sentence that was cut in two is both', () => {
  const halves = [{text: 'The tunnel'}, {text: 'opened.'}];
  expect(locator(RAW, halves)('The tunnel opened.')).toEqual([0, 1]);
});

test('a sentence that cleaning has changed is in no place', () => {
  expect(locator(RAW, [{text: 'The tube opened.'}, {text: 'It is long.'}])('It is long')).toEqual([1]);
});

test('words that are not in the text are an error of the gold', () => {
  expect(() => locator(RAW, [])('Somebody spoke')).toThrow('not in the text: Somebody spoke');
});
