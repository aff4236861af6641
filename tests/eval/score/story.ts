// An invented story of four sentences a side, its gold, and the report that tells all of it.
import type {ComparedTopic, Report, StatusChange} from '../../../src/model.js';
import {buildReport} from '../../../src/report/build.js';
import {article, fact, status} from '../../report/make.js';
import type {GoldLink, GoldPair} from './gold.js';

const old = article({}, [
  'paragraph',
  'The Orlo tunnel may not open this year.',
  'Engineers hope for a permit.',
  'A heron reserve is planned on the north bank.',
  'Harbour Minister Ona Lind chairs the board.',
]);
const fresh = article({}, [
  'paragraph',
  'The Orlo tunnel opened on Monday.',
  'Harbour Minister Bram Osk chairs the board.',
  'The permit was granted in May.',
  'A ferry strike is feared.',
]);

export const pair: GoldPair = {
  folder: 'orlo',
  paths: {old: 'orlo/old.txt', new: 'orlo/new.txt'},
  texts: {old: old.text, new: fresh.text},
  links: null,
  gold: {
    id: 'orlo',
    relation: 'follow-up',
    topics: [
      {
        id: 'tunnel',
        names: ['Orlo tunnel', 'tunnel'],
        kind: 'changed',
        old: ['The Orlo tunnel may not open'],
        new: ['The Orlo tunnel opened'],
        status: {
          old: {quote: 'may not open this year', labels: ['doubtful', 'may not open'], factuality: 'PR-'},
          new: {quote: 'opened on Monday', labels: ['opened', 'open'], factuality: 'CT+'},
        },
      },
      {
        id: 'permit',
        names: ['permit'],
        kind: 'changed',
        old: ['hope for a permit'],
        new: ['The permit was granted'],
        status: {
          old: {quote: 'Engineers hope for a permit', labels: ['hoped for'], factuality: 'PS+'},
          new: {quote: 'The permit was granted in May', labels: ['granted'], factuality: 'CT+'},
        },
      },
      {
        id: 'reserve',
        names: ['heron reserve'],
        kind: 'dropped',
        old: ['A heron reserve is planned'],
        new: [],
      },
      {id: 'board', names: ['board'], kind: 'changed', old: ['Ona Lind chairs'], new: ['Bram Osk chairs']},
      {id: 'strike', names: ['ferry strike'], kind: 'added', old: [], new: ['A ferry strike is feared']},
    ],
    details: [{type: 'role', slot: 'Harbour Minister', old: 'Ona Lind', new: 'Bram Osk', topic: 'board'}],
  },
};

const opened: StatusChange = {
  type: 'status',
  old: status(old, {
    label: 'may not open',
    factuality: 'PR-',
    event: 'open',
    clause: 'The Orlo tunnel may not open this year',
  }),
  new: status(fresh, {
    label: 'opened',
    factuality: 'CT+',
    event: 'open',
    clause: 'The Orlo tunnel opened on Monday',
  }),
};

const granted: StatusChange = {
  type: 'status',
  old: status(old, {
    label: 'hope for permit',
    factuality: 'PS+',
    event: 'hope',
    clause: 'Engineers hope for a permit',
  }),
  new: status(fresh, {
    label: 'granted',
    factuality: 'CT+',
    event: 'grant',
    clause: 'The permit was granted in May',
  }),
};

function topic(
  label: string,
  [before, after]: readonly [old: readonly number[], fresh: readonly number[]],
  changes: ComparedTopic['changes'] = [],
): ComparedTopic {
  const kind = before.length === 0 ? 'added' : after.length === 0 ? 'dropped' : 'changed';
  const sideOf = (sentences: readonly number[]) =>
    sentences.length === 0 ? null : {sentences, status: null};
  return {
    id: label.replaceAll(' ', '-'),
    label,
    aliases: [],
    kind,
    old: sideOf(before),
    new: sideOf(after),
    changes,
  };
}

export const topics = {
  tunnel: topic('Orlo tunnel', [[0], [0]], [opened]),
  permit: topic('permit', [[1], [2]], [granted]),
  reserve: topic('heron reserve', [[2], []]),
  board: topic(
    'board',
    [[3], [1]],
    [{type: 'role', slot: 'Harbour Minister', old: fact(old, 'Ona Lind'), new: fact(fresh, 'Bram Osk')}],
  ),
  strike: topic('ferry strike', [[], [3]]),
};

export function reportWith(...told: readonly ComparedTopic[]): Report {
  return buildReport({relation: 'follow-up', old, new: fresh, topics: told, links: [], warnings: []});
}

export const perfect = reportWith(...Object.values(topics));

/** For the tests of links: sentences by their first words. */
export const links: readonly GoldLink[] = [
  {old: ['The Orlo tunnel'], new: ['The Orlo tunnel'], relation: 'edited', moved: false},
  {old: ['Harbour Minister Ona'], new: ['Harbour Minister Bram'], relation: 'edited', moved: true},
  {old: ['Engineers hope'], new: ['The permit was'], relation: 'reworded', moved: false, optional: true},
];
