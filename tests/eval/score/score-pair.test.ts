import {describe, expect, test} from 'vitest';
import type {ComparedTopic, FactChange, Report, StatusChange} from '../../../src/model.js';
import {type Figures, figuresOf} from './figures.js';
import {mistakesOf} from './mistakes.js';
import {scorePair} from './score-pair.js';
import {pair, perfect, reportWith, topics} from './story.js';

const {tunnel, permit, board, strike} = topics;
const [opened] = tunnel.changes as readonly [StatusChange];
const [granted] = permit.changes as readonly [StatusChange];
const [minister] = board.changes as readonly [FactChange];

/** The perfect report with some topics otherwise. */
function but(changed: Partial<Record<keyof typeof topics, ComparedTopic>>): Report {
  return reportWith(...Object.values({...topics, ...changed}));
}

const score = (report: Report) => scorePair(pair, report);

const turnedRound = {...granted, old: granted.new, new: granted.old};
const vague = {...opened, old: {...opened.old, label: 'this year'}};
const offThePoint = {...granted, old: {...granted.old, label: 'engineers', evidence: opened.old.evidence}};
const certain: StatusChange = {...granted, old: {...granted.old, factuality: 'CT+'}};
const oneStepOff: StatusChange = {...granted, old: {...granted.old, factuality: 'PR+'}};
const other = {
  ...minister,
  old: {...minister.old, text: 'Bram Osk'},
  new: {...minister.new, text: 'Ona Lind'},
};
const longer = {...minister, new: {...minister.new, text: 'Mr Bram Osk'}};

const CASES: readonly (readonly [string, Report, Partial<Figures>])[] = [
  [
    'all told',
    perfect,
    {topicF1: 1, kinds: 1, names: 1, statusF1: 1, labelF1: 1, factuality: 1, detailF1: 1},
  ],
  [
    'nothing told',
    reportWith(),
    {topicF1: 0, kinds: 0, names: 0, statusF1: 0, labelF1: 0, detailF1: 0, relation: 1},
  ],
  ['another relation', {...perfect, relation: 'revision'}, {topicF1: 1, relation: 0}],
  ['no links in the gold', perfect, {linkF1: null, movedF1: null}],
  [
    'two names swapped',
    but({tunnel: {...tunnel, label: 'permit'}, permit: {...permit, label: 'Orlo tunnel'}}),
    {topicF1: 1, names: 0.6, statusF1: 1},
  ],
  ['the name is an alias', but({tunnel: {...tunnel, label: 'spring', aliases: ['Tunnel']}}), {names: 1}],
  ['another kind', but({board: {...board, kind: 'unchanged'}}), {topicF1: 1, kinds: 0.8}],
  [
    'one topic missing',
    reportWith(tunnel, permit, board, strike),
    {topicPrecision: 1, topicRecall: 0.8, kinds: 1},
  ],
  [
    'a change turned round',
    but({permit: {...permit, changes: [turnedRound]}}),
    {statusF1: 0.5, labelF1: 0.5},
  ],
  [
    'the right clause, another label',
    but({tunnel: {...tunnel, changes: [vague]}}),
    {statusF1: 1, labelF1: 0.5},
  ],
  [
    'neither clause nor label on one side',
    but({permit: {...permit, changes: [offThePoint]}}),
    {statusF1: 0.5},
  ],
  [
    'a move under another topic counts',
    but({tunnel: {...tunnel, changes: []}, board: {...board, changes: [opened, minister]}}),
    {statusF1: 1, labelF1: 1, detailF1: 1},
  ],
  [
    'a move told twice counts once',
    but({board: {...board, changes: [opened, minister]}}),
    {statusPrecision: 2 / 3, statusRecall: 1},
  ],
  [
    'factuality two steps off',
    but({permit: {...permit, changes: [certain]}}),
    {statusF1: 1, factuality: 0.5},
  ],
  ['factuality one step off', but({permit: {...permit, changes: [oneStepOff]}}), {factuality: 1}],
  ['persons turned round', but({board: {...board, changes: [other]}}), {detailF1: 0}],
  ['a fuller name', but({board: {...board, changes: [longer]}}), {detailF1: 1}],
  [
    'the same fact under two topics counts once',
    but({tunnel: {...tunnel, changes: [opened, minister]}}),
    {detailPrecision: 1, detailRecall: 1},
  ],
  [
    'a false fact',
    but({board: {...board, changes: [minister, other]}}),
    {detailPrecision: 0.5, detailRecall: 1},
  ],
];

describe('figures', () => {
  test.each(CASES)('%s', (_name, report, expected) => {
    const figures = figuresOf([score(report)]);
    for (const [name, value] of Object.entries(expected)) {
      const found = figures[name as keyof Figures];
      if (value === null) expect(found, name).toBeNull();
      else expect(found, name).toBeCloseTo(value, 12);
    }
  });
});

test('a failed pair counts as 0 in the means', () => {
  expect(figuresOf([score(perfect)], 1)).toMatchObject({topicF1: 0.5, relation: 0.5, statusF1: 1});
});

describe('mistakes', () => {
  test('none in a perfect report', () => {
    expect(mistakesOf(score(perfect))).toEqual([]);
  });

  test('each says what is wanted and what is said', () => {
    const found = mistakesOf(
      score(
        reportWith(
          {...tunnel, label: 'spring', changes: [vague]},
          {...permit, old: {sentences: [1, 2], status: null}, changes: [offThePoint]},
          {...board, kind: 'unchanged', changes: [other]},
          strike,
        ),
      ),
    );
    expect(found.map(({about, words}) => `${about}: ${words}`)).toMatchInlineSnapshot(`
      [
        "tunnel: name: Orlo tunnel | tunnel wanted, spring said",
        "tunnel: old label: doubtful | may not open wanted, this year said (“may not open this year”)",
        "permit: has too old “A heron reserve is planned on the north bank.”",
        "permit: status missed: hoped for (“Engineers hope for a permit”) → granted (“The permit was granted in May”); said instead: engineers (“The Orlo tunnel may not open this year”) → granted (“The permit was granted in May”)",
        "reserve: no such topic: dropped, heron reserve",
        "board: kind: changed wanted, unchanged said",
        "board: role missed: Harbour Minister: Ona Lind → Bram Osk",
        "false status: permit: engineers (“The Orlo tunnel may not open this year”) → granted (“The permit was granted in May”)",
        "false details: board: role: Harbour Minister: Bram Osk → Ona Lind",
      ]
    `);
  });
});
