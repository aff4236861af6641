import {describe, expect, test} from 'vitest';
import type {Comparison} from '../../src/model.js';
import {buildReport} from '../../src/report/build.js';
import {type EditRow, editRows} from '../../src/report/edits.js';
import {bridge, bulletin} from './fixtures.js';
import {article} from './make.js';

const MARKS = {keep: ['', ''], delete: ['[-', '-]'], insert: ['{+', '+}']} as const;

const shown = ({words, old, new: later, pieces}: EditRow) => {
  const text = pieces.map(({op, text}) => MARKS[op].join(text)).join('');
  return `${words} ${old.join()}>${later.join()} ${text}`;
};

/** A revision of sentences that are told apart by a letter. */
function revision(was: string, is: string, links: Comparison['links']): readonly string[] {
  const old = article({}, ['paragraph', ...[...was].map((letter) => `${letter}.`)]);
  const later = article({}, ['paragraph', ...[...is].map((letter) => `${letter}.`)]);
  const comparison = {relation: 'revision', old, new: later, topics: [], links, warnings: []} as const;
  return editRows(buildReport(comparison)).map(shown);
}

const link = (old: number[], later: number[], more: Partial<Comparison['links'][number]> = {}) =>
  ({relation: 'same', moved: false, old, new: later, score: 1, edits: [], ...more}) as const;

test('a revision tells what was edited, moved, inserted and deleted', () => {
  expect(editRows(buildReport(bulletin())).map(shown)).toEqual([
    'moved 4>1 Sandbags can be had at the fire station.',
    'edited 1>2 The River Ambel [-may-] {+will+} rise above [-3.1-] {+3.4+} metres at Tollen Weir by Friday, the water board said.',
    'edited 3>4 Schools in Tollen [-stay open-]{+are closed from Thursday+}.',
    'deleted 5> [-The board has measured the river since 1911.-]',
    'inserted >5 {+A shelter has opened in the town hall.+}',
  ]);
});

test('other articles have no edits', () => {
  expect(editRows(buildReport(bridge()))).toEqual([]);
});

describe('a deleted sentence is told', () => {
  test('behind the one that stood before it', () => {
    expect(revision('ABC', 'AxC', [link([0], [0]), link([2], [2])])).toEqual([
      'deleted 1> [-B.-]',
      'inserted >1 {+x.+}',
    ]);
  });

  test('first, where none stood before it', () => {
    expect(revision('AB', 'xB', [link([1], [1])])).toEqual(['deleted 0> [-A.-]', 'inserted >0 {+x.+}']);
  });

  test('behind the last that did not move', () => {
    expect(revision('ABCD', 'BDA', [link([0], [2], {moved: true}), link([1], [0]), link([3], [1])])).toEqual([
      'deleted 2> [-C.-]',
      'moved 0>2 A.',
    ]);
  });
});

test('a deletion keeps its distance where what was kept lost the space behind it', () => {
  const old = article({}, ['paragraph', 'The bid is open.']);
  const later = article({}, ['paragraph', 'The bid, now withdrawn.']);
  const edits = [
    {op: 'keep', old: [0, 8], new: [0, 7]},
    {op: 'delete', old: [8, 15], new: [7, 7]},
    {op: 'insert', old: [15, 15], new: [7, 22]},
    {op: 'keep', old: [15, 16], new: [22, 23]},
  ] as const;
  const links = [link([0], [0], {relation: 'edited', edits})];
  const comparison = {relation: 'revision', old, new: later, topics: [], links, warnings: []} as const;
  expect(editRows(buildReport(comparison)).map(shown)).toEqual([
    'edited 0>0 The bid [-is open-]{+, now withdrawn+}.',
  ]);
});

describe('a link without word edits', () => {
  test('says what replaced what', () => {
    expect(revision('AB', 'xB', [link([0], [0], {relation: 'reworded'}), link([1], [1])])).toEqual([
      'reworded 0>0 [-A.-] {+x.+}',
    ]);
  });

  test('of more than one sentence takes them together', () => {
    expect(revision('AB', 'x', [link([0, 1], [0], {relation: 'reworded', moved: true})])).toEqual([
      'moved and reworded 0,1>0 [-A. B.-] {+x.+}',
    ]);
  });
});
