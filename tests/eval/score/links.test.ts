import {describe, expect, test} from 'vitest';
import type {Link} from '../../../src/model.js';
import {scoreLinks} from './links.js';
import {locator} from './locate.js';
import {links as gold, perfect} from './story.js';

const locate = {
  old: locator(perfect.old.text, perfect.old.sentences),
  new: locator(perfect.new.text, perfect.new.sentences),
};

function link(old: readonly number[], fresh: readonly number[], moved = false): Link {
  return {relation: 'edited', moved, old, new: fresh, score: 0.8, edits: []};
}

const tunnel = link([0], [0]);
const minister = link([3], [1], true);
const optional = link([1], [2]);
const wrong = link([2], [3]);

describe('pairs of sentences', () => {
  test.each([
    ['all', [tunnel, minister], {hits: 2, said: 2, wanted: 2}],
    ['none', [], {hits: 0, said: 0, wanted: 2}],
    ['an optional one counts neither way', [tunnel, minister, optional], {hits: 2, said: 2, wanted: 2}],
    ['a false one', [tunnel, wrong], {hits: 1, said: 2, wanted: 2}],
    [
      'one link for two sentences a side is four pairs',
      [link([0, 3], [0, 1])],
      {hits: 2, said: 4, wanted: 2},
    ],
  ])('%s', (_name, said, expected) => {
    expect(scoreLinks(gold, said, locate).counts).toEqual(expected);
  });
});

describe('moves', () => {
  test.each([
    ['right', [tunnel, minister], {hits: 1, said: 1, wanted: 1}],
    ['missed', [tunnel, link([3], [1])], {hits: 0, said: 0, wanted: 1}],
    ['false', [link([0], [0], true), minister], {hits: 1, said: 2, wanted: 1}],
    ['of a sentence that is not linked', [tunnel], {hits: 0, said: 0, wanted: 0}],
  ])('%s', (_name, said, expected) => {
    expect(scoreLinks(gold, said, locate).moved).toEqual(expected);
  });
});

test('tells the pairs that are missed and false', () => {
  const {missed, unwanted, wronglyMoved} = scoreLinks(gold, [link([0], [0], true), wrong], locate);
  expect(missed.map(({old, new: fresh}) => [old, fresh])).toEqual([[3, 1]]);
  expect(unwanted.map(({old, new: fresh}) => [old, fresh])).toEqual([[2, 3]]);
  expect(wronglyMoved.map(({old, new: fresh}) => [old, fresh])).toEqual([[0, 0]]);
});
