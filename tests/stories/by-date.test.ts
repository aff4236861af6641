import {expect, test} from 'vitest';
import {byDate} from '../../src/stories/by-date.js';

test.each([
  [
    ['b 2030-05', 'a 2029'],
    ['a 2029', 'b 2030-05'],
  ],
  // One day: as given.
  [
    ['b 2030', 'a 2030'],
    ['b 2030', 'a 2030'],
  ],
  // Without a date: behind the one it was given after.
  [
    ['old 2031', 'new', 'first 2029'],
    ['first 2029', 'old 2031', 'new'],
  ],
  [
    ['draft', 'final 2031', 'note', 'early 2030'],
    ['draft', 'early 2030', 'final 2031', 'note'],
  ],
  [
    ['x', 'y'],
    ['x', 'y'],
  ],
])('%j → %j', (given, ordered) => {
  const articles = given.map((words) => ({words, date: words.split(' ')[1] ?? null}));
  expect(byDate(articles).map(({words}) => words)).toEqual(ordered);
});
