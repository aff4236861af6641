import {describe, expect, test} from 'vitest';
import {frameLines} from '../../src/ui/frame.js';
import type {Size} from '../../src/ui/layout.js';
import {textOf} from '../../src/ui/lines.js';
import {fileName} from '../../src/ui/picker/choices.js';
import {spoken} from '../../src/ui/plain/spoken.js';
import {reduce} from '../../src/ui/reduce.js';
import {initialState, type State} from '../../src/ui/state.js';
import {treaty} from './fixtures.js';

const MIDDLE: Size = {columns: 100, rows: 30};
const NAMES = ['budget', 'bridge', 'harbour-tram', 'strait treaty'];
const start = initialState(
  NAMES.map((name) => ({name, old: `news/${name}/2031-03-04.txt`, new: `news/${name}/2031-11-21.txt`})),
);

function press(state: State, keys: string, size: Size = MIDDLE): State {
  return keys
    .split(' ')
    .filter((key) => key !== '')
    .reduce((at, name) => reduce(at, {type: 'key', name, size}), state);
}

const lines = (state: State, size = MIDDLE) => frameLines(state, size).map((line) => textOf(line).trimEnd());

test('a line a pair: its name, and its articles without the folder of that name', () => {
  expect(lines(start).slice(1, 5)).toEqual([
    '▌ budget         2031-03-04.txt  →  2031-11-21.txt',
    '  bridge         2031-03-04.txt  →  2031-11-21.txt',
    '  harbour-tram   2031-03-04.txt  →  2031-11-21.txt',
    '  strait treaty  2031-03-04.txt  →  2031-11-21.txt',
  ]);
});

test.each([
  ['news/budget/old.txt', 'budget', 'old.txt'],
  ['budget/old.txt', 'budget', 'old.txt'],
  ['budget/budget/old.txt', 'budget', 'old.txt'],
  ['news/my-budget/old.txt', 'budget', 'news/my-budget/old.txt'],
  ['old.txt', 'a → b', 'old.txt'],
  ['/old.txt', '', '/old.txt'],
])('%s beside the name %s is %s', (path, name, shown) => {
  expect(fileName(path, name)).toBe(shown);
});

describe('a filter', () => {
  test.each([
    ['/ t r', ['harbour-tram', 'strait treaty'], 0],
    ['j j / t r', ['harbour-tram', 'strait treaty'], 0],
    ['G / t r', ['harbour-tram', 'strait treaty'], 1],
    ['/ t r down', ['harbour-tram', 'strait treaty'], 1],
    ['/ t r backspace backspace', NAMES, 2],
    ['/ t r enter escape', NAMES, 2],
    ['/ t r escape', NAMES, 2],
    ['/ 2 0 3 1', NAMES, 0],
    ['/ z z', [], 0],
  ])('%j lists %j', (keys, names, cursor) => {
    const state = press(start, keys);
    expect(NAMES.filter((name) => lines(state).some((line) => line.slice(2).startsWith(name)))).toEqual(
      names,
    );
    expect(state.picker.cursor).toBe(cursor);
  });

  test('opens what is chosen among what it left', () => {
    expect(press(start, '/ t r enter j enter').phase).toMatchObject({kind: 'loading', pair: 3});
    expect(press(start, '/ z z enter enter').phase).toEqual({kind: 'picker'});
  });

  test('is named once it stands, and what is hidden is counted', () => {
    expect(lines(press(start, '/ t r'))[29]).toContain('/tr');
    expect(lines(press(start, '/ t r enter'))[0]).toContain('1 of 2, 4 in all, with “tr”');
    expect(lines(press(start, '/ z z')).join('\n')).toContain('Nothing is called so.');
  });

  test('never quits', () => {
    expect(press(start, 'escape escape').wishes).toEqual([]);
    expect(press(start, '/ q').wishes).toEqual([]);
  });

  test('is told as flat text when it is kept', () => {
    const typing = press(start, '/ t r');
    expect(spoken(press(start, '/ t'), typing)).toBe('r');
    expect(spoken(typing, press(typing, 'enter'))).toBe('\npair 1 of 2: harbour-tram\n');
  });
});

test('says what was found in a pair that was opened, and how far the reader came', () => {
  const open = reduce(press(start, 'j enter'), {type: 'loaded', pair: 1, report: treaty});
  const shown = lines(press(open, 'space space escape'), {columns: 130, rows: 30});
  expect(shown[2]).toContain('▌ bridge         2031-03-04 Passage agreement in doubt');
  expect(shown.join('\n')).toContain('1 unchanged; 2 of 8 reviewed');
});
