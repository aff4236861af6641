import {describe, expect, test} from 'vitest';
import {affinities} from '../../src/topics/affinity.js';
import {type ArticlePair, pool} from '../../src/topics/pool.js';
import {readStory} from '../../src/topics/story.js';
import {read} from '../text/read.js';

const [A, B, C] = [
  'The ferry to Marl is late. The pier was shut on Monday.\n\nA baker won a medal.',
  'The ferry to Marl sank. Its pier will be sold.',
  'The pier at Marl is open again. The baker lost his medal.',
].map((text) => read(text)) as [ReturnType<typeof read>, ReturnType<typeof read>, ReturnType<typeof read>];

const pair = (old: number, fresh: number, joint = true): ArticlePair => {
  const articles = [A, B, C] as const;
  const story = readStory(articles[old] as typeof A, articles[fresh] as typeof A);
  return {old, new: fresh, story, links: [], joint};
};

/** Log-odds of two sentences, by article and sentence. */
function table(pairs: readonly ArticlePair[]): ReadonlyMap<string, number> {
  const {units, affinities: found} = pool(pairs);
  const name = (unit: number) => `${units[unit]?.article}:${units[unit]?.sentence}`;
  return new Map(
    found.rows.flatMap((row, unit) =>
      [...row].map(([other, logOdds]) => [`${name(unit)} ${name(other)}`, logOdds] as const),
    ),
  );
}

const across = ([key]: readonly [string, number]) => key.startsWith('0:') && key.includes(' 2:');

describe('a pool', () => {
  test('of two articles is their own table', () => {
    const {affinities: pooled} = pool([pair(0, 1)]);
    const own = affinities(pair(0, 1).story);
    expect(pooled.rows.map((row) => [...row])).toEqual(own.rows.map((row) => [...row]));
    expect(pooled.together).toEqual(own.together);
  });

  test('with one more article leaves sentences of two others as near as they were', () => {
    const two = [...table([pair(0, 2)])].filter(across);
    const three = [...table([pair(0, 1), pair(0, 2), pair(1, 2)])].filter(across);
    expect(two.length).toBe(3 * 2);
    expect(three).toEqual(two);
  });

  test('tells of sentences of one article the mean over its pairs', () => {
    const key = '0:0 0:1';
    const own = [table([pair(0, 1)]), table([pair(0, 2)])].map((each) => each.get(key) ?? Number.NaN);
    const mean = table([pair(0, 1), pair(0, 2), pair(1, 2)]).get(key);
    expect(mean).toBeCloseTo(((own[0] ?? 0) + (own[1] ?? 0)) / 2, 10);
  });

  test('looks for nothing in two articles on different stories', () => {
    expect([...table([pair(0, 1), pair(0, 2, false), pair(1, 2)])].filter(across)).toEqual([]);
  });
});
