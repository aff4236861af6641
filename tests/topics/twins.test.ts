import {describe, expect, test} from 'vitest';
import {linkSentences} from '../../src/align/link-sentences.js';
import {affinities} from '../../src/topics/affinity.js';
import {readStory} from '../../src/topics/story.js';
import {findTwins, NO_TWINS, standIn, withTwins} from '../../src/topics/twins.js';
import {read} from '../text/read.js';

const OLD = read('The ferry to Marl is late. The pier was shut on Monday.\n\nA baker won a medal.');
const FRESH = read(
  'The ferry to Marl is late. A storm came. The pier was shut on Tuesday.\n\nA baker won a medal.',
);
const story = readStory(OLD, FRESH);
const twins = findTwins(story.units, linkSentences(OLD, FRESH));
/** By the sentences that they stand for: 0 to 2 are the old article's, 3 to 6 the new one's. */
const [FERRY, PIER, BAKER, FERRY_NOW, STORM, PIER_NOW, BAKER_NOW] = [0, 1, 2, 3, 4, 5, 6] as const;

describe('twins', () => {
  test('are sentences that are the same in both, not those that were edited', () => {
    expect([...twins.ofOld]).toEqual([
      [FERRY, FERRY_NOW],
      [BAKER, BAKER_NOW],
    ]);
    expect([...twins.ofNew]).toEqual([
      [FERRY_NOW, FERRY],
      [BAKER_NOW, BAKER],
    ]);
  });

  test.each([
    [FERRY_NOW, FERRY],
    [FERRY, FERRY],
    [STORM, STORM],
    [PIER_NOW, PIER_NOW],
  ])('of unit %i unit %i stands in', (unit, older) => {
    expect(standIn(twins, unit)).toBe(older);
  });

  test('come back into the topic of their stand-in, in ascending order', () => {
    expect(withTwins([[FERRY, STORM], [PIER, PIER_NOW], [BAKER], [FERRY_NOW], [BAKER_NOW]], twins)).toEqual([
      [FERRY, FERRY_NOW, STORM],
      [PIER, PIER_NOW],
      [BAKER, BAKER_NOW],
    ]);
  });

  test('without any, clusters are left as they are', () => {
    expect(withTwins([[0, 2], [1]], NO_TWINS)).toEqual([[0, 2], [1]]);
  });
});

describe('likeness with twins', () => {
  const pairs = (options: Parameters<typeof affinities>[1]): ReadonlyMap<string, number> =>
    new Map(
      affinities(story, options).rows.flatMap((row, unit) =>
        [...row].map(([other, logOdds]) => [`${unit} ${other}`, logOdds] as const),
      ),
    );
  const [plain, told] = [pairs({}), pairs({twins})];

  test('is told of the older alone', () => {
    const units = new Set([...told.keys()].flatMap((key) => key.split(' ').map(Number)));
    expect([...units].sort()).toEqual([FERRY, PIER, BAKER, STORM, PIER_NOW]);
  });

  test('of two pairs of twins is the mean of what both articles say', () => {
    const [old, fresh] = [plain.get(`${FERRY} ${BAKER}`), plain.get(`${FERRY_NOW} ${BAKER_NOW}`)];
    expect(told.get(`${FERRY} ${BAKER}`)).toBeCloseTo(((old ?? 0) + (fresh ?? 0)) / 2, 10);
  });

  test('with a sentence of the newer article is that of their places there', () => {
    expect(told.get(`${FERRY} ${STORM}`)).toBe(plain.get(`${FERRY_NOW} ${STORM}`));
  });

  test('with a sentence of the older article is that of their places here', () => {
    expect(told.get(`${FERRY} ${PIER}`)).toBe(plain.get(`${FERRY} ${PIER}`));
  });

  test('of sentences that have none is what it was', () => {
    expect(told.get(`${PIER} ${STORM}`)).toBe(plain.get(`${PIER} ${STORM}`));
  });
});
