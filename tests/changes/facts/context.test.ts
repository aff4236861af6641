/** Which topic a fact is told under, and what stands in a topic or a link with what. */
import {describe, expect, test} from 'vitest';
import {
  areLinked,
  type FactContext,
  metBy,
  sharedTopics,
  topicFor,
} from '../../../src/changes/facts/context.js';
import type {Link} from '../../../src/model.js';
import {contextOf} from '../facts.js';

type Numbers = readonly [old: readonly number[], fresh: readonly number[]];

function context(topics: readonly Numbers[], links: readonly Numbers[] = []): FactContext {
  return {
    ...contextOf('A.', 'B.'),
    topics: topics.map(([old, fresh], at) => ({id: `${at}`, label: '', aliases: [], old, new: fresh})),
    links: links.map(
      ([old, fresh]): Link => ({relation: 'edited', moved: false, old, new: fresh, score: 1, edits: []}),
    ),
  };
}

describe('the topic to tell a fact under', () => {
  test.each<[topics: readonly Numbers[], old: number, fresh: number, topic: number | null]>([
    // One that holds both sentences, the first of them.
    [[[[0], [5]]], 0, 5, 0],
    [
      [
        [[9], [9]],
        [[0, 1], [5]],
        [[0], [5]],
      ],
      0,
      5,
      1,
    ],
    // Else the nearest that both articles tell.
    [
      [
        [[9], [9]],
        [[1], [6]],
      ],
      0,
      5,
      1,
    ],
    [
      [
        [[4], [9]],
        [[1], [30]],
      ],
      0,
      5,
      1,
    ],
    [
      [
        [[30], [6]],
        [[2], [7]],
      ],
      0,
      5,
      0,
    ],
    [
      [
        [[1], [9]],
        [[1], [8]],
      ],
      0,
      5,
      1,
    ],
    [
      [
        [[1], [8]],
        [[1], [8]],
      ],
      0,
      5,
      0,
    ],
    [
      [
        [[3], [2]],
        [[0], [1]],
      ],
      0,
      5,
      1,
    ],
    [
      [
        [[9, 2], [9]],
        [[4], [8]],
      ],
      0,
      5,
      0,
    ],
    // What one article alone tells holds no change.
    [
      [
        [[0], []],
        [[], [5]],
      ],
      0,
      5,
      null,
    ],
    [
      [
        [[0], []],
        [[30], [30]],
      ],
      0,
      5,
      1,
    ],
    [[], 0, 5, null],
  ])('%j: %d and %d', (topics, old, fresh, topic) => {
    expect(topicFor(context(topics), old, fresh)).toBe(topic);
  });
});

test('two sentences share the topics that hold both', () => {
  const three = context([
    [[0, 1], [4]],
    [[1], [5]],
    [[1], [4]],
  ]);
  expect(sharedTopics(three, 1, 4)).toEqual([0, 2]);
  expect(sharedTopics(three, 0, 5)).toEqual([]);
  expect(sharedTopics(three, 7, 4)).toEqual([]);
  expect(sharedTopics(three, 0, 7)).toEqual([]);
});

test('sentences are linked as the links say, each of a split or merge', () => {
  const linked = context(
    [],
    [
      [[0, 1], [3]],
      [[1], [4]],
    ],
  );
  const pairs = [0, 1, 2].flatMap((old) =>
    [3, 4].filter((fresh) => areLinked(linked, old, fresh)).map((fresh) => [old, fresh]),
  );
  expect(pairs).toEqual([
    [0, 3],
    [1, 3],
    [1, 4],
  ]);
});

test('a sentence meets those of its topics and links', () => {
  const both = context(
    [
      [[0], [2, 3]],
      [[0, 1], [5]],
    ],
    [[[0], [7]]],
  );
  expect([...metBy(both, 0)]).toEqual([2, 3, 5, 7]);
  expect([...metBy(both, 1)]).toEqual([5]);
  expect([...metBy(both, 2)]).toEqual([]);
});
