import {describe, expect, test} from 'vitest';
import type {Report} from '../../src/model.js';
import {spoken} from '../../src/ui/plain/spoken.js';
import {reduce} from '../../src/ui/reduce.js';
import {initialState, type State} from '../../src/ui/state.js';
import {hostile, notice, silent, treaty} from './fixtures.js';

const SIZE = {columns: 120, rows: 40};
const PAIRS = ['treaty', 'notice'].map((name) => ({name, old: `${name}/old.txt`, new: `${name}/new.txt`}));

/** All that is written from the opening on, key by key; `“two words”` is typed letter by letter. */
function session(report: Report, keys: string, pairs = PAIRS.slice(0, 1)): readonly string[] {
  const start = initialState(pairs);
  let text = spoken(null, start);
  let state: State = start;
  const to = (next: State) => {
    text += spoken(state, next);
    state = next;
  };
  if (start.phase.kind === 'loading') to(reduce(start, {type: 'loaded', pair: 0, report}));
  const names = keys.replaceAll(/“([^”]*)”/g, (_, typed: string) =>
    [...typed].map((letter) => (letter === ' ' ? 'space' : letter)).join(' '),
  );
  for (const name of names.split(' ').filter((key) => key !== '')) {
    to(reduce(state, {type: 'key', name, size: SIZE}));
    if (state.phase.kind === 'loading') to(reduce(state, {type: 'loaded', pair: state.phase.pair, report}));
  }
  return text.split('\n');
}

/** What the keys write, after the opening. */
function told(report: Report, keys: string): string {
  return session(report, keys)
    .slice(session(report, '').length - 1)
    .join('\n');
}

test('opens with both articles, the sum, and the first topic', () => {
  expect(session(treaty, '').join('\n')).toMatchInlineSnapshot(`
    "Comparing treaty …
    old: 2031-03-04 Passage agreement in doubt as ministers prepare to meet
    new: 2031-11-21 Orvia and Kestmark sign passage agreement
    4 topics moved, 1 dropped, 2 new, 1 unchanged.
    enter reads a topic, ? lists the keys, q quits.
    1 of 8, changed: Sound Passage Agreement: doubtful → signed, 2 more
    "
  `);
});

describe('each key tells what is new', () => {
  test.each([
    ['j', '2 of 8, changed: fuel levy exemption: hoping for exemption → exemption granted\n'],
    ['k', ''],
    [
      'j k',
      '2 of 8, changed: fuel levy exemption: hoping for exemption → exemption granted\n1 of 8, changed: Sound Passage Agreement: doubtful → signed, 2 more\n',
    ],
    ['G', 'sentences in no topic\n'],
    [']', '“doubtful” (probably not, according to a senior negotiator) → “signed” (fact)\n'],
    [
      '] ]',
      '“doubtful” (probably not, according to a senior negotiator) → “signed” (fact)\nsigning date: 6 April (2031-04-06) → 18 November (2031-11-18)\n',
    ],
    ['w', ''],
    ['s', 'in the old order\n1 of 8, changed: Sound Passage Agreement: doubtful → signed, 2 more\n'],
    ['f escape', expect.stringMatching(/\nall topics, by weight\n1 of 8, changed: .*\n$/)],
    ['f', 'only changed\n1 of 4, changed: Sound Passage Agreement: doubtful → signed, 2 more\n'],
    ['x', 'wrong: Sound Passage Agreement: changed\n'],
    [
      'space',
      'reviewed: Sound Passage Agreement; 7 to go\n2 of 8, changed: fuel levy exemption: hoping for exemption → exemption granted\n',
    ],
    [
      'space k',
      'reviewed: Sound Passage Agreement; 7 to go\n2 of 8, changed: fuel levy exemption: hoping for exemption → exemption granted\n1 of 8, changed: Sound Passage Agreement: doubtful → signed, 2 more. reviewed\n',
    ],
    [
      '/ “levy” enter',
      'Filter: levy\n1 of 1, changed: fuel levy exemption: hoping for exemption → exemption granted\n',
    ],
    [
      '/ “lx” backspace “evy” enter',
      'Filter: lx\nlevy\n1 of 1, changed: fuel levy exemption: hoping for exemption → exemption granted\n',
    ],
    ['/ “zz” enter', 'Filter: zz\nno topic to show; escape shows all again\n'],
    [
      'c “why so” enter',
      'Note on Sound Passage Agreement: changed: why so\nnoted on Sound Passage Agreement: changed\n',
    ],
    ['c “w” escape', 'Note on Sound Passage Agreement: changed: w\n'],
    ['? / “suspend” enter escape', expect.stringContaining('Search help: suspend\nLeave\nctrl-z')],
    ['a j', expect.stringContaining('new 2: It will open the strait')],
    [
      'a / “levy” enter',
      expect.stringContaining('Search: levy\nnew 4: Orvia has been granted the exemption'),
    ],
    ['a escape', expect.stringMatching(/1 of 8, changed: Sound Passage Agreement.*\n$/)],
  ])('%j', (keys, text) => {
    expect(told(treaty, keys)).toEqual(text);
  });
});

test('a topic is read from its name to its last sentence', () => {
  expect(told(treaty, '] x enter').split('\n').slice(2).join('\n')).toMatchInlineSnapshot(`
    "Sound Passage Agreement, changed
    also called SPA
    “doubtful” (probably not, according to a senior negotiator) → “signed” (fact)
    ✗ wrong
    signing date: 6 April (2031-04-06) → 18 November (2031-11-18)
    signing place: Port Ellow → Marrow Bay
    The words that say so:
    old 3: The signing is doubtful because lawyers on both sides are still looking into the wording of its third chapter, a senior negotiator said.
    new 1: The Sound Passage Agreement (SPA) was signed in Marrow Bay on 18 November, months later than planned.
    old 2: Orvia and Kestmark may not sign the Sound Passage Agreement (SPA) when their ministers meet at Port Ellow on 6 April.
    Also on this topic:
    old 1: Passage agreement in doubt as ministers prepare to meet
    new 2: It will open the strait to freight at night once both parliaments have ratified it.
    "
  `);
});

test('of an edited article it is told what became of each sentence', () => {
  const text = told(notice, 'enter');
  expect(text).toContain('edited: old 3, new 4\nold 3: The harbour office said that the cause was unknown.');
  expect(text).toContain('rewritten: old 4, new 5\nold 4: Winds');
  const moved = told(notice, 'j enter');
  expect(moved).toContain('moved: old 5, new 1\nnew 1: Services to Kestmark');
  expect(moved).not.toContain('old 5: ');
});

test('an article is read sentence by sentence, with what belongs to it', () => {
  expect(told(notice, 'a j')).toMatchInlineSnapshot(`
    "new 2: The ferry Aurelia ran aground off Cape Senna late on Monday with 214 people on board.
    new 2, edited as old 1. ~1 ferry Aurelia: sank → ran aground, 1 more
    new 3: All passengers were brought ashore by the coastguard and two fishing boats.
    new 3, edited as old 2. ~1 ferry Aurelia: sank → ran aground, 1 more
    "
  `);
});

test('pairs are told by name', () => {
  expect(session(treaty, 'j k enter', PAIRS).slice(0, 5)).toEqual([
    'pair 1 of 2: treaty',
    'pair 2 of 2: notice',
    'pair 1 of 2: treaty',
    'Comparing treaty …',
    'old: 2031-03-04 Passage agreement in doubt as ministers prepare to meet',
  ]);
});

test('nothing is drawn: no borders, no columns, and every key is survived', () => {
  const keys =
    'j k ] [ } enter a j tab t / x enter escape escape ? j escape i escape f s 1 w space u x y c q enter G enter';
  for (const report of [treaty, notice, hostile, silent]) {
    expect(session(report, keys).join('\n')).not.toMatch(/[─│┼▌●○]/);
  }
});
