import {describe, expect, test} from 'vitest';
import type {ComparedTopic, Comparison, Factuality, TopicKind} from '../../src/model.js';
import {buildReport} from '../../src/report/build.js';
import {bridge, bulletin, strangers, twice} from './fixtures.js';
import {article, status} from './make.js';

const LINES = Array.from({length: 20}, (_, index) => `Line ${index} was read out.`);
const blank = article({}, ['title', 'Minutes'], ['paragraph', ...LINES]);

interface Sketch {
  readonly id: string;
  readonly kind?: TopicKind;
  readonly from?: Factuality;
  readonly to?: Factuality;
  readonly facts?: number;
  readonly covers?: number;
}

/** A topic over the first `covers` sentences of each article that it stands in. */
function topic({id, kind = 'changed', from, to, facts = 0, covers = 1}: Sketch): ComparedTopic {
  const sentences = LINES.map((_, index) => index).slice(0, covers);
  const at = (factuality: Factuality) =>
    status(blank, {label: 'read', factuality, event: 'read', clause: 'Line 0'});
  const fact = {text: 'Line 0', value: null, evidence: at('Uu').evidence};
  return {
    id,
    label: id,
    aliases: [],
    kind,
    old: kind === 'added' ? null : {sentences, status: null},
    new: kind === 'dropped' ? null : {sentences, status: null},
    changes: [
      ...(from === undefined || to === undefined
        ? []
        : [{type: 'status' as const, old: at(from), new: at(to)}]),
      ...Array.from({length: facts}, () => ({type: 'name' as const, slot: 'reader', old: fact, new: fact})),
    ],
  };
}

const report = (topics: readonly ComparedTopic[], more: Partial<Comparison> = {}) =>
  buildReport({relation: 'follow-up', old: blank, new: blank, topics, links: [], warnings: [], ...more});

describe('topics stand in the order of weight', () => {
  test.each<[string, readonly Sketch[], readonly string[]]>([
    [
      'groups',
      [
        {id: 'same', kind: 'unchanged', covers: 9},
        {id: 'gone', kind: 'dropped', covers: 9},
        {id: 'fresh', kind: 'added', covers: 9},
        {id: 'retold', covers: 9},
        {id: 'facts', facts: 2},
        {id: 'status', from: 'PR+', to: 'CT+'},
      ],
      ['status', 'facts', 'retold', 'fresh', 'gone', 'same'],
    ],
    [
      'how far the factuality went',
      [
        {id: 'step', from: 'PR+', to: 'CT+'},
        {id: 'leap', from: 'CT-', to: 'CT+'},
        {id: 'back', from: 'CT+', to: 'PS+'},
      ],
      ['leap', 'back', 'step'],
    ],
    [
      'how much it covers',
      [
        {id: 'small', facts: 1},
        {id: 'large', facts: 1, covers: 5},
      ],
      ['large', 'small'],
    ],
    [
      'a large topic overtakes a slightly longer way',
      [
        {id: 'small', from: 'PS+', to: 'CT+'},
        {id: 'large', from: 'PR+', to: 'CT+', covers: 8},
      ],
      ['large', 'small'],
    ],
    [
      'the id, where nothing else tells',
      [
        {id: 'b', facts: 1},
        {id: 'a', facts: 1},
      ],
      ['a', 'b'],
    ],
  ])('%s', (_, sketches, expected) => {
    expect(report(sketches.map(topic)).topics.map(({id}) => id)).toEqual(expected);
    expect(report(sketches.toReversed().map(topic)).topics.map(({id}) => id)).toEqual(expected);
  });
});

describe('the summary', () => {
  const some = (kind: TopicKind, number: number) =>
    Array.from({length: number}, (_, index) => topic({id: `${kind}-${index}`, kind}));

  test.each<[string, readonly ComparedTopic[], Partial<Comparison>, string]>([
    [
      'counts what is there',
      [...some('changed', 4), ...some('dropped', 3), ...some('added', 4), ...some('unchanged', 2)],
      {},
      '4 topics moved, 3 dropped, 4 new, 2 unchanged',
    ],
    [
      'leaves out what is not',
      [...some('changed', 1), ...some('unchanged', 2)],
      {},
      '1 topic moved, 2 unchanged',
    ],
    ['keeps the noun with the first count', some('dropped', 2), {}, '2 topics dropped'],
    ['says that nothing moved', some('unchanged', 5), {}, 'Nothing moved: all 5 topics are unchanged'],
    ['says so of one topic', some('unchanged', 1), {}, 'Nothing moved: the one topic is unchanged'],
    ['says that nothing was found', [], {}, 'No topic found in either article'],
    ['names a copy', some('unchanged', 3), {relation: 'identical'}, 'Both articles have the same text'],
    [
      'tells strangers',
      [...some('dropped', 2), ...some('added', 1)],
      {relation: 'unrelated'},
      'The articles tell different stories: they share no topic',
    ],
    [
      'tells strangers that touch',
      [...some('unchanged', 1), ...some('added', 1)],
      {relation: 'unrelated'},
      'The articles tell different stories: they share only 1 topic',
    ],
  ])('%s', (_, topics, more, expected) => {
    expect(report(topics, more).summary).toBe(expected);
  });

  test('of a revision counts sentences too', () => {
    expect(buildReport(bulletin()).summary).toBe(
      '2 topics moved, 1 new, 1 unchanged; 2 sentences edited, 1 moved, 1 inserted, 1 deleted',
    );
  });
});

describe('an article of the report', () => {
  const {old, new: later} = buildReport(bridge());

  test('has its sentences with their text', () => {
    for (const {start, end, text} of [...old.sentences, ...later.sentences]) {
      expect(text).toBe(text.trim());
      expect([old.text.slice(start, end), later.text.slice(start, end)]).toContain(text);
    }
  });

  test('knows titles and headings from the rest', () => {
    expect(old.sentences.filter(({heading}) => heading).map(({text}) => text)).toEqual([
      'Bridge contract doubtful as council splits',
      'Ferries:',
      'Other plans:',
    ]);
  });

  test('lists what is in no topic', () => {
    expect(old.unplaced.map((number) => old.sentences[number]?.text)).toEqual(['Other plans:']);
    expect(later.unplaced.map((number) => later.sentences[number]?.text)).toEqual([
      'By our harbour correspondent',
    ]);
  });

  test('counts words as a word processor does', () => {
    const counted = article({}, ['paragraph', 'On 6 May — a well-known S-400 rose 1.5 % … "so", they said.']);
    expect(buildReport({...strangers(), topics: [], old: counted}).old.words).toBe(11);
  });
});

test('what the engine carries beyond the model stays inside', () => {
  const comparison = bulletin();
  const [link] = comparison.links;
  const extended = {
    ...comparison,
    topics: comparison.topics.map((one) => ({
      ...one,
      weight: 1,
      old: one.old && {
        ...one.old,
        status: one.old.status && {...one.old.status, cues: [{start: 0, end: 1, rule: 'x'}]},
      },
      changes: one.changes.map((change) => ({...change, nucleus: 1})),
    })),
    links:
      link === undefined
        ? []
        : [{...link, distance: 1, edits: link.edits.map((edit) => ({...edit, cost: 0}))}],
  };
  expect(JSON.stringify(buildReport(extended))).not.toMatch(/"(?:weight|rule|nucleus|distance|cost)"/);
  expect(buildReport(extended).topics[1]).toEqual(buildReport(comparison).topics[1]);
});

test('building changes nothing in the comparison, and gives the same report twice', () => {
  for (const story of [bridge, bulletin, strangers, twice]) {
    const comparison = story();
    expect(buildReport(comparison)).toEqual(buildReport(story()));
    expect(comparison).toEqual(story());
  }
});
