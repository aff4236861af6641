import {expect, test} from 'vitest';
import {STAGE_ROWS, stageOf} from '../../../src/changes/status/stages.js';

test('each predicate stands in one row', () => {
  const lemmas = STAGE_ROWS.flatMap((row) => row.lemmas.split(' '));
  expect(lemmas.filter((lemma, index) => lemmas.indexOf(lemma) !== index)).toEqual([]);
});

test.each([
  ['sign', 'agreed'],
  ['call off', 'stopped'],
  ['turn down', 'refused'],
  ['hold', 'done'],
  ['charge', 'judged'],
  ['in force', 'state'],
  ['sing', null],
] as const)('%s: %s', (lemma, stage) => expect(stageOf(lemma)).toBe(stage));
