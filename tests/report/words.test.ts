import {describe, expect, test} from 'vitest';
import {FACTUALITY_SCALE} from '../../src/model.js';
import {buildReport} from '../../src/report/build.js';
import {
  certainty,
  count,
  FACTUALITY_WORDS,
  factLabel,
  factWords,
  KIND_ORDER,
  KIND_WORDS,
  linkWords,
  sentenceNumber,
  sideNames,
  standing,
} from '../../src/report/words.js';
import {bridge, bulletin, strangers} from './fixtures.js';

test('each kind and each step of the scale has words of its own', () => {
  expect(new Set(KIND_ORDER.map((kind) => KIND_WORDS[kind].glyph)).size).toBe(4);
  expect(new Set(KIND_ORDER.map((kind) => KIND_WORDS[kind].word)).size).toBe(4);
  expect(new Set(FACTUALITY_SCALE.map((step) => FACTUALITY_WORDS[step])).size).toBe(FACTUALITY_SCALE.length);
});

describe('a status in words', () => {
  test.each([
    [{label: 'doubtful', factuality: 'PR-', source: null}, '“doubtful” (probably not)'],
    [
      {label: 'to rise', factuality: 'PR+', source: 'the board'},
      '“to rise” (probable, according to the board)',
    ],
    [{label: 'unclear', factuality: 'Uu', source: null}, '“unclear” (left open)'],
  ] as const)('%o', (status, expected) => {
    expect(standing(status)).toBe(expected);
    expect(expected).toContain(certainty(status));
  });
});

describe('what a fact is about', () => {
  test.each([
    ['role', 'Mayor', 'Mayor'],
    ['number', 'turnout', 'turnout'],
    ['date', 'hearing', 'hearing date'],
    ['date', 'launch date', 'launch date'],
    ['place', 'hearing', 'hearing place'],
    ['name', 'Chief Scout', 'Chief Scout name'],
    ['wording', 'the pier', 'wording'],
    ['date', '', 'date'],
    ['role', '', 'office'],
  ] as const)('%s of "%s"', (type, slot, expected) => {
    expect(factLabel({type, slot})).toBe(expected);
  });
});

describe('a fact in words', () => {
  test.each([
    ['date', 'September 6', '2031-09-06', 'September 6 (2031-09-06)'],
    ['date', 'Thursday', '2031-09-04', 'Thursday (2031-09-04)'],
    ['date', 'September 2031', '2031-09', 'September 2031'],
    ['date', 'some day', null, 'some day'],
    ['date', 'six in the evening', 'T18:00', 'six in the evening'],
    ['number', '1,050 lines', '1050', '1,050 lines'],
    ['place', 'Tollen', null, 'Tollen'],
  ] as const)('%s "%s" = %s', (type, text, value, expected) => {
    expect(factWords({text, value}, type)).toBe(expected);
  });
});

test.each([
  ['same', false, 'same'],
  ['same', true, 'moved'],
  ['edited', false, 'edited'],
  ['edited', true, 'moved and edited'],
  ['reworded', true, 'moved and reworded'],
] as const)('a link that is %s, moved %s, is called %s', (relation, moved, expected) => {
  expect(linkWords({relation, moved})).toBe(expected);
});

describe('the articles are called', () => {
  test.each([
    ['by their dates', bridge, {old: '2031-03-04', new: '2032-01-15'}],
    ['old and new on one day', bulletin, {old: 'old', new: 'new'}],
    ['old and new without dates', strangers, {old: 'old', new: 'new'}],
  ])('%s', (_, story, expected) => {
    expect(sideNames(buildReport(story()))).toEqual(expected);
  });
});

test('counts agree with their noun, and sentences are counted from one', () => {
  expect([count(0, 'topic'), count(1, 'topic'), count(2, 'topic')]).toEqual([
    '0 topics',
    '1 topic',
    '2 topics',
  ]);
  expect(sentenceNumber(0)).toBe('1');
});
