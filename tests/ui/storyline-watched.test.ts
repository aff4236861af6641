import {describe, expect, test} from 'vitest';
import type {StorylineReport} from '../../src/model.js';
import {buildStorylineReport} from '../../src/report/storyline/build.js';
import {frameLines} from '../../src/ui/frame.js';
import {textOf} from '../../src/ui/lines.js';
import {spoken} from '../../src/ui/plain/spoken.js';
import {reduce} from '../../src/ui/reduce.js';
import {initialState, type PairName, type State} from '../../src/ui/state.js';
import {allPairs, pairNumber} from '../../src/ui/storyline/grid-state.js';
import {storyOf, tell} from '../storyline/stories.js';
import {treaty} from './fixtures.js';

const SIZE = {columns: 100, rows: 30};
const notice = {text: 'a.txt changed: compared anew', warning: false};
const report = buildStorylineReport(tell(await storyOf('sound-pact')));
const namesOf = ({articles}: StorylineReport) =>
  allPairs(articles.length).map(([old, fresh]) => {
    const [a, b] = [articles[old]?.path ?? '', articles[fresh]?.path ?? ''];
    return {name: `${a} → ${b}`, old: a, new: b};
  });
const storyline: PairName = {name: 'pact', old: 'a', new: 'd', storyline: {articles: 4, first: 1}};
const unknown: PairName = {name: '', old: '', new: '', within: 0};
const start = initialState([storyline, ...allPairs(4).map(() => unknown)]);
const grid = press(reduce(start, {type: 'woven', pair: 0, report, names: namesOf(report)}), 'j j h');
/** The pair that the chosen cell opens. */
const NUMBER = 1 + pairNumber([0, 2], 4);
const before = treaty;
const after = {...treaty, summary: 'all is new', topics: treaty.topics.toReversed()};

function press(state: State, keys: string): State {
  return keys.split(' ').reduce((at, name) => reduce(at, {type: 'key', name, size: SIZE}), state);
}

function renewed(state: State, newer: StorylineReport, reports = {}): State {
  return reduce(state, {type: 'rewoven', pair: 0, report: newer, names: namesOf(newer), reports, notice});
}

const frame = (state: State) => frameLines(state, SIZE).map(textOf).join('\n');

describe('a storyline that is woven anew', () => {
  const [first, ...others] = report.topics;
  if (first === undefined) throw new Error('the story has topics');
  const newer = {...report, topics: [...others, first]};

  test('is shown at the same topic and article, wherever that stands now', () => {
    const there = renewed(grid, newer);
    expect(frame(grid)).toContain('row 3 of 9');
    expect(frame(there)).toContain('row 2 of 9');
    expect(frame(there)).toContain('research ship, 2031-10-06');
    expect(frame(there)).toContain(notice.text);
  });

  test('is told as flat text', () => {
    expect(spoken(grid, renewed(grid, newer))).toContain('2 of 9, research ship, 2031-10-06');
    expect(spoken(grid, renewed(grid, newer))).not.toContain('storyline of');
  });

  test('keeps the reader at the topic of an open pair, and what was said of it', () => {
    const open = reduce(press(grid, 'enter'), {type: 'loaded', pair: NUMBER, report: before});
    const said = press(open, 'j y');
    const label = treaty.topics[1]?.label ?? '';
    const there = renewed(said, newer, {[NUMBER]: after});
    expect(there.phase).toMatchObject({kind: 'review', pair: NUMBER});
    expect(frame(there)).toContain('all is new');
    expect(frame(there)).toMatch(new RegExp(`▌ +\\S \\w+ +${label}`));
    expect(frame(there)).toContain(notice.text);
    expect(there.opinions[NUMBER]).toEqual(said.opinions[NUMBER]);
  });

  test('leaves a pair whose number is that of other articles now', () => {
    const open = reduce(press(grid, 'enter'), {type: 'loaded', pair: NUMBER, report: before});
    const other = {...report, articles: report.articles.toReversed()};
    const there = renewed(open, other, {[NUMBER]: after});
    expect(there.phase).toEqual({kind: 'grid', pair: 0});
    expect(there.opened).toEqual({});
    expect(there.opinions).toEqual({});
  });

  test('says nothing to who reads something else', () => {
    const other: PairName = {name: 'other', old: 'x', new: 'y'};
    const two = initialState([
      {...storyline, storyline: {articles: 4, first: 2}},
      other,
      ...allPairs(4).map(() => unknown),
    ]);
    const woven = reduce(two, {type: 'woven', pair: 0, report, names: namesOf(report)});
    const there = renewed(woven, newer);
    expect(there.phase).toEqual({kind: 'picker'});
    expect(there.notice).toBeNull();
    expect(there.grids[0]?.report).toBe(newer);
  });
});
