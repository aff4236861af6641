import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {buildStorylineReport} from '../../src/report/storyline/build.js';
import {frameLines} from '../../src/ui/frame.js';
import {lineWidth, textOf} from '../../src/ui/lines.js';
import {spoken} from '../../src/ui/plain/spoken.js';
import {type Action, reduce} from '../../src/ui/reduce.js';
import {remapped} from '../../src/ui/remap.js';
import {initialState, type PairName, type State} from '../../src/ui/state.js';
import {allPairs, articlesAt, openedGrid, pairCount, pairNumber} from '../../src/ui/storyline/grid-state.js';
import {storyOf, tell} from '../storyline/stories.js';

const SIZE = {columns: 100, rows: 30};
const report = buildStorylineReport(tell(await storyOf('sound-pact')));
const paths = report.articles.map(({path}) => path ?? '');
const names = allPairs(paths.length).map(([old, fresh]) => ({
  name: `${paths[old]} → ${paths[fresh]}`,
  old: paths[old] ?? '',
  new: paths[fresh] ?? '',
}));
const storyline: PairName = {
  name: 'sound-pact',
  old: paths[0] ?? '',
  new: paths[3] ?? '',
  storyline: {articles: 4, first: 1},
};
const unknown: PairName = {name: '', old: '', new: '', within: 0};
const start = initialState([storyline, ...names.map(() => unknown)]);
const grid = reduce(start, {type: 'woven', pair: 0, report, names});

function press(state: State, keys: string, size = SIZE): State {
  return keys.split(' ').reduce((at, name) => reduce(at, {type: 'key', name, size} satisfies Action), state);
}

const cell = ({grids}: State) => [grids[0]?.row, grids[0]?.column];
const frame = (state: State, size = SIZE) => frameLines(state, size).map(textOf);

describe('a grid', () => {
  test('opens at the last article of the first topic, alone among what can be opened', () => {
    expect(start.phase).toMatchObject({kind: 'loading', pair: 0});
    expect(grid.phase).toEqual({kind: 'grid', pair: 0});
    expect(cell(grid)).toEqual([0, 3]);
  });

  test.each([
    ['j', [1, 3]],
    ['k', [0, 3]],
    ['h h', [0, 1]],
    ['h h h h h', [0, 0]],
    ['h l l', [0, 3]],
    ['0', [0, 0]],
    ['0 $', [0, 3]],
    ['G', [8, 3]],
    ['G g', [0, 3]],
    ['down left', [1, 2]],
    ['x', [0, 3]],
  ])('%s leads to %j', (keys, place) => {
    expect(cell(press(grid, keys))).toEqual(place);
  });

  test('enter opens the article with the one before that speaks of the topic', () => {
    const opening = press(grid, 'j j h enter');
    expect(opening.phase).toMatchObject({kind: 'loading', pair: 1 + pairNumber([0, 2], 4)});
    expect(frame(opening).join('\n')).toContain('2031-02-04.txt → 2031-10-06.txt');
  });

  test('escape from what was opened leads back to the cell', () => {
    const opening = press(grid, 'j h enter');
    const back = press(opening, 'escape');
    expect(back.phase).toEqual({kind: 'grid', pair: 0});
    expect(cell(back)).toEqual([1, 2]);
  });

  test('of several choices, escape leads to all', () => {
    const several = initialState([
      {name: 'pair', old: 'a', new: 'b'},
      {...storyline, storyline: {articles: 4, first: 2}},
      ...names.map(() => ({...unknown, within: 1})),
    ]);
    expect(several.phase.kind).toBe('picker');
    expect(frame(several).join('\n')).toContain('4 articles');
    expect(frame(several).join('\n')).toContain('1 of 2');
    const waiting = press(several, 'G enter');
    const open = reduce(waiting, {type: 'woven', pair: 1, report, names});
    expect(open.phase).toEqual({kind: 'grid', pair: 1});
    expect(press(open, 'escape').phase).toEqual({kind: 'picker'});
    expect(press(open, 'escape enter').phase).toEqual({kind: 'grid', pair: 1});
  });

  test('a storyline that the user left while it was woven is not shown', () => {
    const several = initialState([{name: 'pair', old: 'a', new: 'b'}, storyline]);
    const left = press(press(several, 'G enter'), 'escape');
    expect(reduce(left, {type: 'woven', pair: 1, report, names: []}).phase).toEqual({kind: 'picker'});
  });
});

test('the screen is full and no line is too wide, wherever the reader is', () => {
  const size = fc.record({columns: fc.integer({min: 60, max: 200}), rows: fc.integer({min: 18, max: 60})});
  const keys = fc.array(fc.constantFrom('j', 'k', 'h', 'l', 'g', 'G', '0', '$', 'pagedown'), {minLength: 1});
  fc.assert(
    fc.property(size, keys, (at, pressed) => {
      const lines = frameLines(press(grid, pressed.join(' '), at), at);
      expect(lines).toHaveLength(at.rows);
      expect(lines.filter((line) => lineWidth(line) > at.columns)).toEqual([]);
      expect(lines.map(textOf).some((line) => line.startsWith('▌'))).toBe(true);
    }),
    {numRuns: 60},
  );
});

test('rows that were kept from another place look as if they were made for this one', () => {
  const small = {columns: 60, rows: 18};
  for (const [size, keys] of [
    [SIZE, 'j j h'],
    [small, 'j j h'],
    [small, 'j j h h h'],
    [SIZE, 'G k k'],
    [SIZE, 'j l'],
  ] as const) {
    const fresh = reduce(start, {type: 'woven', pair: 0, report: structuredClone(report), names});
    const at = {...fresh, grids: press(grid, keys, size).grids};
    const own = {...at, grids: {0: {...at.grids[0], report: structuredClone(report)}}} as State;
    expect(frameLines(press(grid, keys, size), size)).toEqual(frameLines(own, size));
  }
});

test('the chosen column is in view on the smallest screen', () => {
  const small = {columns: 60, rows: 18};
  const first = frame(press(grid, '0', small), small).join('\n');
  expect(first).toContain('hoping for');
  expect(first).toContain('▸');
  expect(frame(press(grid, '$', small), small).join('\n')).toContain('◂');
});

describe('nothing is cut off in silence', () => {
  const warnings = ['the first article states no date', 'the second one neither'];
  const long = Array.from({length: 90}, (_, n) => `word${n}`).join(' ');
  const [first] = report.articles;
  if (first === undefined) throw new Error('the story has articles');
  const sentences = first.sentences.map((each) => ({...each, start: 0, end: long.length, text: long}));
  const articles = report.articles.map((each) => ({...each, text: long, sentences}));
  const small = {columns: 60, rows: 18};
  const told = (of: typeof report) => reduce(start, {type: 'woven', pair: 0, report: of, names});

  test('many warnings are counted, and told on the page about the articles', () => {
    const warned = told({...report, warnings});
    expect(frame(warned).join('\n')).toContain('! 2 warnings: press i');
    const about = frame(press(warned, 'i')).join('\n');
    for (const warning of warnings) expect(about).toContain(`! ${warning}`);
    expect(about).toContain('2031-06-12');
    expect(spoken(warned, press(warned, 'i'))).toContain(`! ${warnings[1]}`);
    expect(frame(told({...report, warnings: warnings.slice(0, 1)})).join('\n')).toContain(`! ${warnings[0]}`);
  });

  test('keys that are named are those that the user has', () => {
    const keys = remapped({open: ['o'], about: ['A'], 'open-article': ['v'], next: ['J']});
    if (typeof keys === 'string') throw new Error(keys);
    const own = {...told({...report, warnings}), keys};
    expect(frame(own).join('\n')).toContain('press A');
    expect(frame(own).join('\n')).toContain('o compares 2031-10-06 → 2032-01-15');
    expect(spoken({...start, keys}, own)).toContain('J and k go to another topic');
  });

  test('a proof that takes more than half of the screen says where the rest is', () => {
    const shown = told({...report, articles});
    expect(frame(shown).join('\n')).toContain('word89');
    expect(frame(shown).join('\n')).not.toContain('shows the rest');
    expect(frame(shown, small)).toHaveLength(18);
    expect(frame(shown, small).join('\n')).toContain('enter shows the rest');
    expect(frame(shown, small).join('\n')).toContain('▌');
  });

  test('rows below the screen are announced', () => {
    expect(frame(grid, small)[0]).toContain('row 1 of 9 ▼');
    expect(frame(press(grid, 'G', small), small)[0]).toContain('row 9 of 9 ─');
  });
});

test('as flat text the cell is told, and told again only when it changes', () => {
  const opened = spoken(start, grid);
  expect(opened).toContain('storyline of 4 articles');
  expect(opened).toContain('1 of 9, fishing pact, 2032-01-15');
  expect(opened).toContain('“in force” (fact)');
  const moved = press(grid, 'h');
  expect(spoken(grid, moved)).toContain('“signed” (fact)');
  expect(spoken(grid, moved)).not.toContain('storyline of');
  expect(spoken(moved, press(moved, 'x'))).toBe('');
});

describe('pairs of articles', () => {
  test('are numbered one after another', () => {
    for (let articles = 2; articles < 9; articles++) {
      const numbers = allPairs(articles).map((pair) => pairNumber(pair, articles));
      expect(numbers).toEqual(Array.from({length: pairCount(articles)}, (_, number) => number));
    }
  });

  test.each<[row: number, column: number, opened: readonly [number, number]]>([
    [0, 3, [2, 3]],
    [0, 0, [0, 1]],
    [2, 1, [0, 2]],
    [2, 2, [0, 2]],
    [4, 0, [0, 1]],
    [4, 2, [1, 2]],
    [4, 3, [2, 3]],
  ])('row %i, column %i stands between %j', (row, column, opened) => {
    expect(articlesAt({...openedGrid(report), row, column})).toEqual(opened);
  });
});
