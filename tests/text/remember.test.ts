import {expect, test} from 'vitest';
import {remember} from '../../src/text/remember.js';

test('works a word out once, whatever comes of it', () => {
  const asked: string[] = [];
  const lengthOf = remember((word) => {
    asked.push(word);
    return word === '' ? undefined : word.length;
  });
  expect(['a', 'bb', 'a', '', ''].map(lengthOf)).toEqual([1, 2, 1, undefined, undefined]);
  expect(asked).toEqual(['a', 'bb', '']);
});

test('answers rightly about more words than it keeps', () => {
  const same = remember((word) => word);
  for (let round = 0; round < 2; round++)
    for (let number = 0; number < 60_000; number++) expect(same(String(number))).toBe(String(number));
});
