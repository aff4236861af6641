import {describe, expect, test} from 'vitest';
import type {Relation} from '../../src/model.js';
import {storiesOf} from '../../src/storyline/stories.js';

type Pair = readonly [old: number, fresh: number, relation: Relation];

describe('articles tell one story', () => {
  test.each<[string, number, readonly Pair[], readonly number[]]>([
    ['that are related', 2, [[0, 1, 'follow-up']], [0, 0]],
    ['not where they are unrelated', 2, [[0, 1, 'unrelated']], [0, 1]],
    [
      'that a third ties together',
      3,
      [
        [0, 1, 'unrelated'],
        [0, 2, 'revision'],
        [1, 2, 'follow-up'],
      ],
      [0, 0, 0],
    ],
  ])('%s', (_, articles, pairs, stories) => {
    const told = pairs.map(([old, fresh, relation]) => ({old, new: fresh, relation}));
    expect(storiesOf(articles, told)).toEqual(stories);
  });
});
