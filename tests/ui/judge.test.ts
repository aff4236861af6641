import {describe, expect, test} from 'vitest';
import type {Report} from '../../src/model.js';
import type {Mark, Opinion} from '../../src/review/marks.js';
import {bottomLines} from '../../src/ui/bottom.js';
import type {Size} from '../../src/ui/layout.js';
import {lineWidth, textOf} from '../../src/ui/lines.js';
import {modeOf} from '../../src/ui/mode.js';
import {reduce} from '../../src/ui/reduce.js';
import {type ReviewView, reviewView} from '../../src/ui/review-view.js';
import {initialState, type State} from '../../src/ui/state.js';
import {notice, silent, treaty} from './fixtures.js';

const WIDE: Size = {columns: 160, rows: 45};
const SMALL: Size = {columns: 60, rows: 18};

function opened(report: Report): State {
  const pair = {name: 'a pair', old: 'old.txt', new: 'new.txt'};
  return reduce(initialState([pair]), {type: 'loaded', pair: 0, report});
}

/** The state after keys, as names with spaces between them; `“two words”` is typed letter by letter. */
function press(state: State, keys: string, size: Size = WIDE): State {
  return keys
    .replaceAll(/“([^”]*)”/g, (_, text: string) => [...text].map((c) => (c === ' ' ? 'space' : c)).join(' '))
    .split(' ')
    .filter((key) => key !== '')
    .reduce((current, name) => reduce(current, {type: 'key', name, size}), state);
}

function view({phase, pairs, opinions, review}: State, size: Size = WIDE): ReviewView {
  const pair = phase.kind === 'review' ? pairs[phase.pair] : undefined;
  const seen =
    phase.kind === 'review' && pair
      ? reviewView({report: phase.report, opinions: opinions[phase.pair] ?? {}, pair, review, size})
      : null;
  if (seen === null) throw new Error('no review is shown');
  return seen;
}

/** What was said, as "topic: statement: what", in the order of saying. */
function said({opinions}: State): readonly string[] {
  return Object.values(opinions[0] ?? {}).flatMap(({subject, reviewed, verdict, note}: Opinion) =>
    [reviewed ? 'reviewed' : null, verdict, note]
      .filter((word) => word !== null)
      .map((word) => `${subject.topic}: ${subject.statement}: ${word}`),
  );
}

function bottom(state: State, size: Size = WIDE): string {
  return bottomLines(state, size)
    .map((each) => textOf(each).trimEnd())
    .join('\n');
}

const PACT = 'Sound Passage Agreement';

describe('reviewed', () => {
  test.each<[string, readonly string[], number]>([
    // keys, what is said, row
    ['space', [`${PACT}: changed: reviewed`], 1],
    ['space k space', [], 0],
    ['enter space', [`${PACT}: changed: reviewed`], 1],
    ['a space', [`${PACT}: changed: reviewed`], 1],
    ['u', [], 1],
    ['u u', [], 2],
    ['space g u', [`${PACT}: changed: reviewed`], 1],
    ['j j j j j j j u', [], 0],
    ['j j j j j j j space', ['fishing quotas: unchanged: reviewed'], 0],
    // The row of the sentences in no topic is nothing to judge.
    ['G space y c', [], 8],
    ['G u', [], 0],
  ])('%j', (keys, marks, row) => {
    const state = press(opened(treaty), keys);
    expect(said(state)).toEqual(marks);
    expect(view({...state, review: {...state.review, article: null}}).cursor).toBe(row);
  });

  test('all of them, one after another, and then it says so', () => {
    const state = press(opened(treaty), 'space '.repeat(8));
    expect(said(state)).toHaveLength(8);
    expect(bottom(state)).toBe('reviewed: fishing quotas; all topics that are listed are reviewed');
    expect(textOf(view(state).list.title[0] ?? [])).toContain('8 of 8, 8 reviewed');
    expect(press(state, 'u').review).toEqual(state.review);
  });

  test('goes on among the topics that are listed', () => {
    const state = press(opened(treaty), '/ “ferr” enter space');
    expect(bottom(state)).toBe('reviewed: electric ferries; all topics that are listed are reviewed');
  });

  test('in the articles leads to the next topic’s words', () => {
    const {article} = press(opened(treaty), 'a space').review;
    expect(article).toMatchObject({topic: 'fuel-levy-exemption', side: 'new', sentence: 3});
  });
});

describe('verdicts', () => {
  test.each<[string, readonly string[]]>([
    ['x', [`${PACT}: changed: wrong`]],
    ['y', [`${PACT}: changed: right`]],
    ['x x', []],
    ['x y', [`${PACT}: changed: right`]],
    ['] x', [`${PACT}: doubtful → signed: wrong`]],
    ['] ] x', [`${PACT}: signing date: 6 April (2031-04-06) → 18 November (2031-11-18): wrong`]],
    [
      '] x ] y',
      [
        `${PACT}: doubtful → signed: wrong`,
        `${PACT}: signing date: 6 April (2031-04-06) → 18 November (2031-11-18): right`,
      ],
    ],
    // The articles are at another topic than the change that was reached.
    ['] a j j x', ['delegations: changed: wrong']],
    ['a ] x', [`${PACT}: doubtful → signed: wrong`]],
  ])('%j', (keys, marks) => {
    expect(said(press(opened(treaty), keys))).toEqual(marks);
  });

  test('are told at once, and by the statement in the detail', () => {
    const state = press(opened(treaty), '] x');
    expect(bottom(state)).toBe(`wrong: ${PACT}: doubtful → signed`);
    const lines = view(state).detail.lines.map(textOf);
    expect(lines.findIndex((line) => line.includes('✗ wrong'))).toBeLessThan(
      lines.findIndex((line) => line.includes('What changed')),
    );
    expect(bottom(press(state, 'j'))).toContain('? help');
    expect(bottom(press(state, 'x'))).toBe(`no verdict any more on ${PACT}: doubtful → signed`);
  });

  test('on changes that the topic has in another order than the detail', () => {
    const [topic, ...others] = notice.topics;
    if (topic === undefined) throw new Error('no topic');
    const turned = {...notice, topics: [{...topic, changes: topic.changes.toReversed()}, ...others]};
    expect(said(press(opened(turned), '] x'))).toEqual(['ferry Aurelia: sank → ran aground: wrong']);
    const lines = view(press(opened(turned), '] ] x')).detail.lines.map(textOf);
    expect(lines.findIndex((line) => line.includes('✗ wrong'))).toBeGreaterThan(
      lines.findIndex((line) => line.includes('What changed')),
    );
  });
});

describe('notes', () => {
  test.each<[string, readonly string[]]>([
    ['c “see page 3” enter', [`${PACT}: changed: see page 3`]],
    ['c “no” escape', []],
    ['c “  ” enter', []],
    ['c “a” enter c “b” enter', [`${PACT}: changed: ab`]],
    ['c “a” enter c backspace enter', []],
    ['c “a” enter c “b” escape', [`${PACT}: changed: a`]],
    ['] c “q?” enter', [`${PACT}: doubtful → signed: q?`]],
    ['a c “x” enter', [`${PACT}: changed: x`]],
  ])('%j', (keys, marks) => {
    expect(said(press(opened(treaty), keys))).toEqual(marks);
  });

  test('are letters while they are written, and have the bottom of the screen', () => {
    const state = press(opened(treaty), '] c “quite so”');
    expect(modeOf(state, WIDE)).toBe('note');
    expect(bottom(state)).toBe(`Note on ${PACT}: doubtful → signed\n  quite so\nenter keep   esc drop`);
  });

  test.each([WIDE, SMALL, {columns: 100, rows: 30}])(
    'of any length fit in %o, the cursor in view',
    (size) => {
      for (const text of ['word '.repeat(200), 'w'.repeat(900), 'a']) {
        const pasted = reduce(press(opened(treaty), 'c', size), {type: 'pasted', text, size});
        for (const state of [pasted, press(pasted, 'home', size), press(pasted, 'left left', size)]) {
          const lines = bottomLines(state, size);
          expect(lines.length).toBeLessThanOrEqual(size.rows / 3);
          expect(lines.filter((line) => lineWidth(line) > size.columns)).toEqual([]);
          expect(lines.flat().some(({roles}) => roles.includes('cursor'))).toBe(true);
        }
      }
    },
  );

  test('stand in full in the detail', () => {
    const text = 'the yard says otherwise '.repeat(20).trim();
    const pasted = reduce(press(opened(treaty), 'c'), {type: 'pasted', text, size: WIDE});
    const detail = view(press(pasted, 'enter'))
      .detail.lines.map((line) => textOf(line).trim())
      .join(' ');
    expect(detail).toContain(`✎ ${text}`);
  });
});

describe('what is pasted', () => {
  test('is never taken for commands', () => {
    const paste = (state: State, text: string) => reduce(state, {type: 'pasted', text, size: WIDE});
    const start = opened(treaty);
    expect(paste(start, 'xq')).toEqual(start);
    expect(paste(press(start, '/'), 'fuel\nlevy').review).toMatchObject({filter: 'fuel levy', typing: true});
    expect(paste(press(start, 'a /'), 'levy').review.article).toMatchObject({filter: 'levy', sentence: 3});
    expect(paste(press(start, '? /'), 'half').page).toMatchObject({filter: 'half'});
  });
});

describe('the wishes to keep', () => {
  const marks = ({wishes}: State): readonly Mark[] =>
    wishes.flatMap((wish) => (wish.kind === 'keep' ? [wish.mark] : []));

  test('are as many as the marks, and go before quitting', () => {
    const state = press(opened(treaty), '] x c “why” enter space q');
    expect(marks(state).map(({aspect, value}) => [aspect, value])).toEqual([
      ['verdict', 'wrong'],
      ['note', 'why'],
      ['reviewed', true],
    ]);
    expect(state.wishes.at(-1)).toEqual({kind: 'quit'});
    expect(reduce(state, {type: 'granted', notice: null}).wishes).toHaveLength(3);
  });

  test('tell what went wrong until the next key', () => {
    const wished = press(opened(treaty), 'x');
    const failed = reduce(wished, {type: 'granted', notice: {text: 'not saved: full', warning: true}});
    expect(bottom(failed)).toBe('! not saved: full');
    expect(press(failed, 'j').notice).toBeNull();
  });
});

describe('what was said before', () => {
  const subject = {key: '0'.repeat(32), topic: 'ferry fares', statement: '12 → 14'};
  const gone: Opinion = {subject, reviewed: false, verdict: 'wrong', note: 'was 13'};
  const pair = {name: 'a pair', old: 'old.txt', new: 'new.txt'};

  function recalled(problems: readonly string[]): State {
    return reduce(initialState([pair]), {
      type: 'loaded',
      pair: 0,
      report: treaty,
      recalled: {opinions: {[subject.key]: gone}, problems},
    });
  }

  test('of what is said no more has a row of its own, and is all there', () => {
    expect(textOf(view(recalled([])).list.title[0] ?? [])).toContain('1 of 8, 1 stale mark');
    expect(textOf(view(opened(treaty)).list.title[0] ?? [])).not.toContain('stale');
    const state = press(recalled([]), 'G');
    const {list, detail} = view(state);
    expect(textOf(list.lines.at(-1) ?? [])).toContain('! 1 mark on what is said no more');
    const text = detail.lines.map((line) => textOf(line).trim()).join('\n');
    expect(text).toContain('ferry fares   12 → 14\n✗ wrong\n✎ was 13');
    expect(view(press(state, 'f')).rows.some((row) => row.kind === 'stale')).toBe(false);
  });

  test('and can’t be read is told', () => {
    expect(bottom(recalled(['a: is no mark', 'b: is no mark']))).toBe('! a: is no mark (and 1 more)');
  });
});

test('nothing to judge is no failure', () => {
  const state = press(opened(silent), 'space u x y c a space u x y c');
  expect(said(state)).toEqual([]);
});
