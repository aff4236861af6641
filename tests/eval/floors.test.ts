/** Holds what the comparison reaches on the story pairs beside this file; `npm run eval` prints the figures. */
import {join} from 'node:path';
import {beforeAll, describe, expect, test} from 'vitest';
import * as engine from '../../src/index.js';
import floors from './floors.json' with {type: 'json'};
import {type Evaluation, evaluate} from './score/evaluate.js';
import {FIGURES, type Figures, figuresOf} from './score/figures.js';
import {pairFolders} from './score/gold.js';

const PAIRS = join(import.meta.dirname, 'pairs');

let evaluation: Evaluation;
let figures: Figures;

beforeAll(async () => {
  evaluation = await evaluate(engine, [PAIRS]);
  figures = figuresOf(evaluation.scores, evaluation.failures.length);
});

test('every pair is scored', () => {
  expect(evaluation.failures).toEqual([]);
  expect(evaluation.scores).toHaveLength(pairFolders(PAIRS).length);
});

describe('no figure falls under its floor', () => {
  test('there is a floor for each', () => {
    expect(Object.keys(floors).toSorted()).toEqual(FIGURES.toSorted());
  });

  test.each(FIGURES)('%s', (name) => {
    expect(figures[name]).toBeGreaterThanOrEqual(floors[name]);
  });
});

test('the relation is right for every pair', () => {
  const wrong = evaluation.scores.filter(({relationRight}) => !relationRight);
  expect(wrong.map(({id, report}) => `${id}: ${report.relation}`)).toEqual([]);
});
