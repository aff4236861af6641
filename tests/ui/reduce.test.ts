import {describe, expect, test} from 'vitest';
import type {Report} from '../../src/model.js';
import type {KeyName} from '../../src/ui/key-names.js';
import type {Size} from '../../src/ui/layout.js';
import {modeOf} from '../../src/ui/mode.js';
import {type Action, reduce} from '../../src/ui/reduce.js';
import {type ReviewView, reviewView} from '../../src/ui/review-view.js';
import {initialState, loadingOf, type State} from '../../src/ui/state.js';
import {hostile, notice, silent, treaty} from './fixtures.js';

const WIDE: Size = {columns: 160, rows: 45};
const LOW: Size = {columns: 100, rows: 18};
const PAIRS = ['treaty', 'notice'].map((name) => ({name, old: `${name}/old.txt`, new: `${name}/new.txt`}));

function opened(report: Report, pairs = PAIRS.slice(0, 1)): State {
  const start: State = {...initialState(pairs), phase: loadingOf(0)};
  return reduce(start, {type: 'loaded', pair: 0, report});
}

/** The state after keys, as names with spaces between them. */
function press(state: State, keys: string, size: Size = WIDE): State {
  return keys
    .split(' ')
    .filter((key) => key !== '')
    .reduce((current, name: KeyName) => reduce(current, {type: 'key', name, size}), state);
}

function seen({phase, pairs, review}: State, size: Size = WIDE): ReviewView {
  const pair = phase.kind === 'review' ? pairs[phase.pair] : undefined;
  const view =
    phase.kind === 'review' && pair
      ? reviewView({report: phase.report, opinions: {}, pair, review, size})
      : null;
  if (view === null) throw new Error('no review is shown');
  return view;
}

describe('choosing a topic', () => {
  test.each([
    ['', 0],
    ['j', 1],
    ['down down', 2],
    ['j j j k', 2],
    ['k', 0],
    ['G', 8],
    ['end j', 8],
    ['G g', 0],
    ['j home', 0],
    ['}', 1],
    ['} } {', 1],
    ['enter }', 1],
    ['tab j', 0],
    ['tab esc j', 0],
    ['tab escape j', 1],
    ['enter h j', 1],
    ['pagedown', 8],
    ['pagedown pageup', 0],
    ['ctrl-d', 8],
  ])('%j leads to row %i', (keys, row) => {
    expect(seen(press(opened(treaty), keys)).cursor).toBe(row);
  });

  test('keeps the row in view, and the rows before it as they were', () => {
    const state = press(opened(treaty), 'j j j j j j', LOW);
    const {list, spans, cursor} = seen(state, LOW);
    expect(list.top).toBeGreaterThan(0);
    expect(spans[cursor]?.[1]).toBeLessThanOrEqual(list.top + list.height);
    expect(seen(press(state, 'k', LOW), LOW).list.top).toBe(list.top);
  });

  test('half a page moves half a page', () => {
    const {cursor, spans} = seen(press(opened(treaty), 'ctrl-d', LOW), LOW);
    expect(spans[cursor]?.[0]).toBeGreaterThanOrEqual(4);
    expect(spans[cursor]?.[0]).toBeLessThanOrEqual(8);
  });

  test('begins each topic at its top', () => {
    const scrolled = press(opened(treaty), 'tab j j j', LOW);
    expect(scrolled.review.detailTop).toBe(3);
    expect(press(scrolled, '}', LOW).review.detailTop).toBe(0);
  });
});

describe('scrolling the detail', () => {
  const total = seen(opened(treaty), LOW).detail;
  const last = total.lines.length - total.height;

  test.each([
    ['tab j', 1],
    ['tab j k', 0],
    ['tab k', 0],
    ['tab ctrl-d', Math.floor((total.height - 1) / 2)],
    ['tab pagedown', total.height - 1],
    ['tab pagedown pageup', 0],
    ['tab G pageup', last - (total.height - 1)],
    ['tab G', last],
    ['tab G j', last],
    ['tab G k', last - 1],
    ['tab G g', 0],
    ['j', 0],
  ])('%j begins at line %i', (keys, top) => {
    expect(press(opened(treaty), keys, LOW).review.detailTop).toBe(top);
  });
});

describe('changes', () => {
  test.each<[string, number, number | null]>([
    // keys, row, change
    [']', 0, 0],
    ['] ]', 0, 1],
    ['] ] [', 0, 0],
    ['] ] ] ]', 1, 0],
    ['] ] ] ] [', 0, 2],
    ['[', 0, null],
    ['] ] ] ] ]', 2, 0],
    ['] ] ] ] ] [ [', 0, 2],
    ['j ]', 1, 0],
    ['G ]', 8, null],
    ['G [', 3, 1],
    ['] ] }', 1, null],
    ['tab ] ] ] ]', 1, 0],
  ])('%j leads to row %i, change %o', (keys, row, change) => {
    const state = press(opened(treaty), keys);
    expect([seen(state).cursor, state.review.change]).toEqual([row, change]);
  });

  test.each(['] ] ]', '] ] ] ] ['])('%j: the change is scrolled into view', (keys) => {
    const {detail, changes} = seen(press(opened(treaty), keys, LOW), LOW);
    const [from, to] = changes[2] ?? [0, 0];
    expect(detail.top).toBeGreaterThan(0);
    expect(from).toBeGreaterThanOrEqual(detail.top);
    expect(to).toBeLessThanOrEqual(detail.top + detail.height);
  });
});

describe('filter, kinds and order', () => {
  const labels = (state: State) =>
    seen(state).rows.map((row) => (row.kind === 'topic' ? row.topic.label : row.kind));

  test.each([
    ['/ l e v y', ['fuel levy exemption']],
    ['/ L E V Y', ['fuel levy exemption']],
    ['/ s p a', ['Sound Passage Agreement']],
    ['/ d o u b t f u l', ['Sound Passage Agreement']],
    ['/ Q u i l l o n', ['delegations']],
    ['/ x x', []],
    ['/ x x backspace backspace q u o', ['fishing quotas']],
    ['/ x x ctrl-u q u o', ['fishing quotas']],
    ['f f f', ['joint rescue exercise off Cape Senna']],
    ['f f f f', ['fishing quotas']],
  ])('%j lists %j', (keys, expected) => {
    expect(labels(press(opened(treaty), keys))).toEqual(expected);
  });

  test.each([
    ['', 'Sound Passage Agreement', 'rest'],
    ['s', 'Sound Passage Agreement', 'rest'],
    ['s s', 'Sound Passage Agreement', 'rest'],
    ['s s s', 'delegations', 'rest'],
  ])('%j sorts %j first and keeps %j last', (keys, first, last) => {
    const all = labels(press(opened(treaty), keys));
    expect([all[0], all.at(-1)]).toEqual([first, last]);
  });

  test('the order of the new article puts what it leaves out last', () => {
    expect(labels(press(opened(treaty), 's s')).at(-2)).toBe('joint rescue exercise off Cape Senna');
  });

  test('the chosen topic stays chosen through them', () => {
    const state = press(opened(treaty), 'j j j s s s / d e l e enter escape');
    expect(seen(state).cursor).toBe(0);
    expect(labels(state)[0]).toBe('delegations');
  });

  test('esc while typing drops the filter and keeps the choice', () => {
    const state = press(opened(treaty), 'j j / l e v y escape');
    expect(state.review).toMatchObject({filter: '', typing: false});
    expect(seen(state).cursor).toBe(2);
  });

  test('keys are letters while the filter is typed, and the arrows still move', () => {
    const state = press(opened(treaty), '/ e down');
    expect(state).toMatchObject({wishes: [], review: {filter: 'e', typing: true}});
    expect(seen(state).cursor).toBe(1);
    expect(press(state, 'q j').review.filter).toBe('eqj');
  });

  test('a kind that the report has no topic of is not offered', () => {
    expect(press(opened(notice), 'f f').review.kinds).toBe('unchanged');
    expect(press(opened(notice), 'f f f').review.kinds).toBe('all');
  });
});

describe('leaving', () => {
  test.each<[string, Partial<State>]>([
    ['q', {wishes: [{kind: 'quit'}]}],
    ['ctrl-c', {wishes: [{kind: 'quit'}]}],
    ['escape', {wishes: []}],
    ['? q', {wishes: [], page: null}],
    ['q q', {wishes: [{kind: 'quit'}, {kind: 'quit'}]}],
    ['? q q', {wishes: [{kind: 'quit'}]}],
    ['? ctrl-c', {wishes: [{kind: 'quit'}]}],
    ['/ ctrl-c', {wishes: [{kind: 'quit'}]}],
    ['?', {page: {kind: 'help', top: 0, filter: '', typing: false}}],
    ['? j j', {page: {kind: 'help', top: 2, filter: '', typing: false}}],
    ['? G g', {page: {kind: 'help', top: 0, filter: '', typing: false}}],
    ['? / q', {page: {kind: 'help', top: 0, filter: 'q', typing: true}}],
    ['? / s u s p enter', {page: {kind: 'help', top: 0, filter: 'susp', typing: false}}],
    ['? / s escape', {page: {kind: 'help', top: 0, filter: '', typing: false}}],
    ['? / s enter escape', {page: null}],
    ['i / q', {page: null}],
    ['ctrl-z', {wishes: [{kind: 'suspend'}]}],
    ['i', {page: {kind: 'about', top: 0, filter: '', typing: false}}],
    ['i j', {page: {kind: 'about', top: 0, filter: '', typing: false}}],
  ])('%j', (keys, expected) => {
    expect(press(opened(treaty), keys)).toMatchObject(expected);
  });

  test('esc of a single pair leads nowhere, of several to the pairs', () => {
    expect(press(opened(treaty), 'escape escape').phase.kind).toBe('review');
    expect(press(opened(treaty, PAIRS), 'escape').phase.kind).toBe('picker');
  });

  test('esc first widens a narrowed list', () => {
    const state = press(opened(treaty, PAIRS), 'f escape');
    expect(state.phase.kind).toBe('review');
    expect(state.review.kinds).toBe('all');
  });
});

describe('pairs', () => {
  test('one is opened at once, several are offered', () => {
    expect(initialState(PAIRS.slice(0, 1)).phase).toEqual(loadingOf(0));
    expect(initialState(PAIRS).phase).toEqual({kind: 'picker'});
  });

  test('the chosen one is loaded, shown, and not loaded again', () => {
    const loading = press(initialState(PAIRS), 'j enter');
    expect(loading.phase).toEqual(loadingOf(1));
    const shown = reduce(loading, {type: 'loaded', pair: 1, report: notice});
    expect(shown.phase).toMatchObject({kind: 'review', pair: 1});
    expect(press(shown, 'escape enter').phase).toMatchObject({kind: 'review', pair: 1});
  });

  test('one that was left while it loaded is kept for later, and not thrust upon the reader', () => {
    const left = press(press(initialState(PAIRS), 'enter'), 'escape j');
    const late = reduce(left, {type: 'loaded', pair: 0, report: treaty});
    expect(late.phase).toEqual({kind: 'picker'});
    expect(late.picker.cursor).toBe(1);
    expect(press(late, 'k enter').phase.kind).toBe('review');
  });

  test('one that fails says why, and leads back', () => {
    const failed = reduce(press(initialState(PAIRS), 'enter'), {
      type: 'failed',
      pair: 0,
      message: 'no such file',
    });
    expect(failed.phase).toEqual({kind: 'failed', pair: 0, message: 'no such file'});
    expect(press(failed, 'escape').phase).toEqual({kind: 'picker'});
  });

  test('the one that is awaited tells what is done, and how long it takes', () => {
    const waiting = press(initialState(PAIRS), 'j enter');
    const step = (pair: number): Action => ({type: 'step', pair, step: 'reading'});
    const told = [step(0), {type: 'second'}, step(1), {type: 'second'}] satisfies readonly Action[];
    expect(told.reduce(reduce, waiting).phase).toEqual({
      kind: 'loading',
      pair: 1,
      step: 'reading',
      waited: 2,
    });
    const shown = reduce(waiting, {type: 'loaded', pair: 1, report: notice});
    expect(told.reduce(reduce, shown)).toEqual(shown);
  });

  test('a new pair begins unfiltered at its first topic, in the order and columns chosen before', () => {
    const state = press(opened(treaty, PAIRS), 'j s 1 / e enter escape escape j enter');
    const shown = reduce(state, {type: 'loaded', pair: 1, report: notice});
    expect(shown.review).toMatchObject({filter: '', sort: 'old', columns: 'stacked', selected: null});
  });
});

describe('a pair that is compared anew', () => {
  const anew = (state: State, report: Report, pair = 0) =>
    reduce(state, {type: 'reloaded', pair, report, notice: {text: 'compared anew', warning: false}});
  const without = (report: Report, id: string): Report => ({
    ...report,
    topics: report.topics.filter((topic) => topic.id !== id),
  });

  test('is shown where the reader is, with what was said of it', () => {
    const state = press(opened(treaty), 'j x tab j');
    const [first] = treaty.topics;
    const after = anew(state, without(treaty, first?.id ?? ''));
    expect(seen(state).cursor).toBe(1);
    expect(seen(after).cursor).toBe(0);
    expect(after.review).toEqual(state.review);
    expect(after.opinions).toEqual(state.opinions);
    expect(after.notice?.text).toBe('compared anew');
  });

  test('begins at the first topic where the reader’s is gone', () => {
    const state = press(opened(treaty), 'j');
    expect(seen(anew(state, without(treaty, state.review.selected ?? ''))).cursor).toBe(0);
  });

  test('has a last sentence where the reader’s is gone', () => {
    const state = press(opened(treaty), 'a G');
    const {side = 'new', sentence = 0} = state.review.article ?? {};
    const shorter = {...treaty, [side]: {...treaty[side], sentences: treaty[side].sentences.slice(0, -2)}};
    const topics = treaty.topics.map((topic) => ({...topic, [side]: null}));
    const after = anew(state, {...shorter, topics, links: []});
    expect(after.review.article).toMatchObject({side, sentence: sentence - 2});
  });

  test('is kept for later where another page or pair is read', () => {
    const picking = press(opened(treaty, PAIRS), 'escape');
    const later = anew(picking, notice);
    expect(later).toMatchObject({phase: {kind: 'picker'}, notice: null});
    expect(press(later, 'enter').phase).toMatchObject({kind: 'review', report: notice});
    const helped = press(opened(treaty), '?');
    expect(anew(helped, notice).page).toEqual(helped.page);
  });

  test('keeps the note that is being written', () => {
    const state = press(opened(treaty), 'c n o');
    const kept = press(anew(state, notice), 't enter');
    expect(kept.wishes).toMatchObject([{kind: 'keep', mark: {aspect: 'note', value: 'not'}}]);
  });
});

test.each<[string, Report, string, Size, string]>([
  ['the list', treaty, '', WIDE, 'list'],
  ['the detail', treaty, 'tab', WIDE, 'detail'],
  ['the filter', treaty, '/', WIDE, 'filter'],
  ['help', treaty, '?', WIDE, 'reader'],
  ['a screen too small', treaty, '', {columns: 59, rows: 40}, 'waiting'],
])('in %s the mode is its own', (_, report, keys, size, mode) => {
  expect(modeOf(press(opened(report), keys), size)).toBe(mode);
});

test('on a screen too small nothing but leaving is possible, and nothing is lost', () => {
  const state = press(opened(treaty), 'j j');
  const small: Size = {columns: 40, rows: 10};
  expect(press(state, 'j / x escape ?', small)).toEqual(state);
  expect(press(state, 'q', small).wishes).toEqual([{kind: 'quit'}]);
});

test.each([
  ['hostile', hostile],
  ['silent', silent],
])('no key fails on the %s report', (_, report) => {
  const keys =
    'j k ] [ } { G g enter j G ctrl-d ctrl-u tab f f s s 1 2 0 / x enter escape i j escape ? G escape';
  for (const size of [WIDE, LOW, {columns: 60, rows: 18}]) {
    expect(press(opened(report), keys, size).phase.kind).toBe('review');
  }
});
