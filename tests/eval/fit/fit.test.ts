/** The fitting of weights: its parts, and that the tables in src/ name the features that there are. */
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {NEW_WEIGHTS, OLD_WEIGHTS, PAIR_WEIGHTS} from '../../../src/changes/status/weights.js';
import {CROSS_WEIGHTS, SAME_WEIGHTS} from '../../../src/topics/weights.js';
import {namesOf, toFeatures, toVector, weigh, weightTable} from './features.js';
import {leaveOut} from './folds.js';
import {fitLogistic} from './logistic.js';
import {fitSoftmax} from './softmax.js';
import {fitStatusWeights} from './status-weights.js';
import {readStories} from './stories.js';
import {fitTopicWeights} from './topic-weights.js';

test('no item is fitted on the fold that it is in', () => {
  const items = [0, 1, 2, 3, 4, 5, 6];
  const fitted = leaveOut(items, 3, (rest) => rest);
  expect(fitted[1]).toEqual([0, 2, 3, 5, 6]);
  items.forEach((item) => {
    expect(fitted[item]).not.toContain(item);
  });
});

test('more folds than items leave out one at a time', () => {
  expect(leaveOut(['a', 'b'], 9, (rest) => rest.join(''))).toEqual(['b', 'a']);
});

test('features go to vectors and back by name', () => {
  const names = namesOf([{next: 1}, {quote: 2, next: 3}]);
  expect(names).toEqual(['next', 'quote']);
  expect(toFeatures(names, toVector(names, {quote: 0.5}))).toEqual({next: 0, quote: 0.5});
  expect(weigh({next: 2, unknown: 7}, {next: 0.5, quote: 1})).toBe(1);
});

test('a table of weights is TypeScript', () => {
  expect(weightTable('SAME_WEIGHTS', {bias: -4.406, 'stage-lost': -0.001})).toBe(
    "export const SAME_WEIGHTS: Features = {\n  bias: -4.41,\n  'stage-lost': 0,\n};",
  );
});

describe('logistic regression', () => {
  /** In `yes` of four answers. */
  const answers = (value: number, yes: number) =>
    [0, 1, 2, 3].map((index) => ({values: Float64Array.of(1, value), yes: index < yes}));

  test('finds the log-odds', () => {
    const [bias, weight] = fitLogistic([...answers(0, 1), ...answers(1, 3)], 0);
    expect(bias).toBeCloseTo(Math.log(1 / 3), 2);
    expect(weight).toBeCloseTo(2 * Math.log(3), 2);
  });

  test('a penalty draws weights to 0, the bias not', () => {
    const [bias, weight] = fitLogistic([...answers(0, 1), ...answers(1, 3)], 1000);
    expect(bias).toBeCloseTo(0, 2);
    expect(weight).toBeCloseTo(0, 2);
  });
});

describe('softmax regression', () => {
  const options = {penalty: 0, rate: 0.5, steps: 300};
  const choice = (value: number, merit: number, prior = 0) => ({
    values: Float64Array.of(value),
    merit,
    prior,
  });

  test('the chances become the shares of merit', () => {
    const [weight] = fitSoftmax([[choice(1, 3), choice(0, 1)]], options);
    expect(weight).toBeCloseTo(Math.log(3), 2);
  });

  test('what is known before is not learnt again', () => {
    const [weight] = fitSoftmax([[choice(1, 3, Math.log(3)), choice(0, 1)]], options);
    expect(weight).toBeCloseTo(0, 2);
  });

  test('a list without anything right teaches nothing', () => {
    const lists = [[choice(1, 3), choice(0, 1)]];
    expect(fitSoftmax([...lists, [choice(5, 0), choice(0, 0)]], options)).toEqual(fitSoftmax(lists, options));
  });
});

describe('on marked stories', async () => {
  const pairs = ['ballpark-galena-forks', 'bill-rents', 'trial-claret'];
  const stories = await readStories(pairs.map((name) => join(import.meta.dirname, '..', 'pairs', name)));

  test('the weights of topics are those of all features', () => {
    const {weights, grid, scores} = fitTopicWeights(stories, 3);
    expect(Object.keys(weights.same).toSorted()).toEqual(Object.keys(SAME_WEIGHTS).toSorted());
    expect(Object.keys(weights.cross).toSorted()).toEqual(Object.keys(CROSS_WEIGHTS).toSorted());
    expect(grid.length).toBeGreaterThan(1);
    expect(scores.map(({id}) => id)).toEqual(pairs);
  });

  test('every feature of statuses has a weight', () => {
    const {weights, topics, scores} = fitStatusWeights(stories, {folds: 3, emphasis: new Map()});
    expect(Object.keys(OLD_WEIGHTS)).toEqual(expect.arrayContaining(Object.keys(weights.old)));
    expect(Object.keys(NEW_WEIGHTS)).toEqual(expect.arrayContaining(Object.keys(weights.new)));
    expect(Object.keys(PAIR_WEIGHTS).toSorted()).toEqual(Object.keys(weights.pair).toSorted());
    expect(topics).toBeGreaterThan(10);
    expect(scores.possible).toBeGreaterThanOrEqual(scores.bothLabels);
  });

  test('a folder without pairs is an error', async () => {
    await expect(readStories([])).rejects.toThrow('no gold.json');
  });
});
