import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {articleView} from '../../src/ui/article/article-view.js';
import {filterLine, footerLine} from '../../src/ui/footer.js';
import {KEYS} from '../../src/ui/key-table.js';
import {fits, layout, type Size, twoColumns} from '../../src/ui/layout.js';
import {cut, type Line, line, lineWidth, textOf} from '../../src/ui/lines.js';
import {pagePane} from '../../src/ui/page-pane.js';
import {pickerPane} from '../../src/ui/picker/picker-pane.js';
import {reviewView} from '../../src/ui/review-view.js';
import {type ArticleState, initialState, type ReviewState} from '../../src/ui/state.js';
import {clampTop, type Pane, reveal} from '../../src/ui/window.js';
import {hostile, notice, silent, treaty} from './fixtures.js';

describe('areas', () => {
  test.each<[Size, 'list' | 'detail', string, number, number]>([
    // size, focus, kind, columns of the list, rows of the list
    [{columns: 160, rows: 45}, 'list', 'beside', 51, 42],
    [{columns: 160, rows: 45}, 'detail', 'beside', 51, 42],
    [{columns: 100, rows: 30}, 'list', 'beside', 36, 27],
    [{columns: 200, rows: 60}, 'list', 'beside', 56, 57],
    [{columns: 99, rows: 30}, 'list', 'stacked', 99, 13],
    [{columns: 60, rows: 18}, 'list', 'stacked', 60, 7],
    [{columns: 60, rows: 18}, 'detail', 'stacked', 60, 4],
  ])('%j with the %s in focus', (size, focus, kind, columns, rows) => {
    expect(layout({size, header: 2, list: 50, focus})).toMatchObject({kind, list: {columns, rows}});
  });

  test('stacked, a short list leaves its room to the detail', () => {
    const areas = layout({size: {columns: 80, rows: 24}, header: 2, list: 5, focus: 'list'});
    expect(areas).toMatchObject({list: {rows: 5}, detail: {top: 7, rows: 16}});
  });

  test.each([
    [59, 18],
    [60, 17],
    [0, 0],
  ])('%i × %i is too small', (columns, rows) => {
    expect(layout({size: {columns, rows}, header: 2, list: 50, focus: 'list'}).kind).toBe('too-small');
    expect(fits({columns, rows})).toBe(false);
  });

  test.each<[number, 'auto' | 'stacked' | 'beside', boolean]>([
    [72, 'auto', true],
    [71, 'auto', false],
    [200, 'stacked', false],
    [50, 'beside', true],
  ])('old and new text in %i columns, %s', (width, columns, side) => {
    expect(twoColumns(width, columns)).toBe(side);
  });

  test('cover the screen without a gap or an overlap, at every size', () => {
    for (let columns = 60; columns <= 200; columns += 1) {
      for (let rows = 18; rows <= 60; rows += 1) {
        for (const focus of ['list', 'detail'] as const) {
          const areas = layout({
            size: {columns, rows},
            header: (columns + rows) % 8,
            list: (columns * rows) % 40,
            focus,
          });
          if (areas.kind === 'too-small') throw new Error(`${columns} × ${rows} is too small`);
          const {header, list, detail, footer, kind} = areas;
          expect(Math.min(list.rows, detail.rows)).toBeGreaterThanOrEqual(4);
          expect(Math.min(list.columns, detail.columns)).toBeGreaterThanOrEqual(36);
          const body = kind === 'beside' ? list.rows : list.rows + detail.rows;
          expect(header.rows + body + footer.rows).toBe(rows);
          expect(detail.left + detail.columns).toBe(columns);
          expect(footer.top).toBe(detail.top + detail.rows);
        }
      }
    }
  });
});

describe('rows in view', () => {
  test.each([
    [0, 100, 10, 0],
    [95, 100, 10, 90],
    [-3, 100, 10, 0],
    [5, 4, 10, 0],
  ])('top %i of %i in %i', (top, total, height, clamped) => {
    expect(clampTop(top, total, height)).toBe(clamped);
  });

  test.each([
    [{top: 0, from: 5, to: 7, total: 100, height: 10}, 0],
    [{top: 0, from: 12, to: 14, total: 100, height: 10}, 4],
    [{top: 20, from: 12, to: 14, total: 100, height: 10}, 12],
    [{top: 0, from: 12, to: 40, total: 100, height: 10}, 12],
    [{top: 90, from: 95, to: 97, total: 97, height: 10}, 87],
  ])('%j begins at %i', (options, top) => {
    expect(reveal(options)).toBe(top);
  });
});

describe('a line that is cut', () => {
  test.each([
    ['as it is', 0, 8, 'as it is'],
    ['a longer one', 0, 8, 'a longe…'],
    ['a longer one', 3, 8, '…onger …'],
    ['a longer one', 99, 8, '…ger one'],
    ['short', 99, 8, 'short'],
    ['航行協定', 0, 6, '航行…'],
    ['航行協定', 2, 6, '…行協…'],
    ['', 5, 8, ''],
  ])('%j from %i in %i', (text, from, width, shown) => {
    expect(textOf(cut(line(text), {from, width}))).toBe(shown);
  });
});

const stories = {treaty, notice, hostile, silent};
const names = fc.constantFrom<keyof typeof stories>('treaty', 'notice', 'hostile', 'silent');
const ids = Object.values(stories).flatMap((story) => story.topics.map((topic) => topic.id));
const pair = {name: 'a pair', old: 'old.txt', new: 'new.txt'};

const sizes = fc.record({columns: fc.integer({min: 60, max: 200}), rows: fc.integer({min: 18, max: 60})});
const states: fc.Arbitrary<ReviewState> = fc.record({
  focus: fc.constantFrom('list', 'detail'),
  selected: fc.constantFrom(null, ...ids, '#rest'),
  listTop: fc.nat(50),
  detailTop: fc.nat(100),
  change: fc.option(fc.nat(3), {nil: null}),
  kinds: fc.constantFrom('all', 'changed', 'added', 'dropped', 'unchanged'),
  sort: fc.constantFrom('weight', 'old', 'new', 'name'),
  columns: fc.constantFrom('auto', 'stacked', 'beside'),
  folding: fc.record({wrapped: fc.boolean(), shift: fc.constantFrom(0, 20, 400)}),
  article: fc.constant(null),
  filter: fc.constantFrom('', 'e', 'levy', 'nothing holds this', 'w'.repeat(300)),
  typing: fc.boolean(),
});

const places: fc.Arbitrary<ArticleState> = fc.record({
  side: fc.constantFrom('old', 'new'),
  sentence: fc.nat(9),
  top: fc.nat(60),
  topic: fc.constantFrom(null, ...ids, '#rest'),
  from: fc.option(fc.nat(9), {nil: null}),
  filter: fc.constantFrom('', 'the', '航行', 'nothing holds this'),
  typing: fc.boolean(),
});

function expectFits(lines: readonly Line[], columns: number): void {
  const wide = lines.filter((line) => lineWidth(line) > columns).map((line) => [columns, textOf(line)]);
  expect(wide).toEqual([]);
}

function expectPane({title, lines, top, height}: Pane, area: Size): void {
  expectFits([...title, ...lines], area.columns);
  expect(title.length + height).toBe(area.rows);
  expect(height).toBeGreaterThan(0);
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThanOrEqual(Math.max(0, lines.length - height));
}

describe('at every size, in every state', () => {
  test('the review fits, and its cursor is in view', () => {
    fc.assert(
      fc.property(names, sizes, states, (name, size, review) => {
        const report = stories[name];
        const view = reviewView({report, opinions: {}, pair, review, size});
        if (view === null) throw new Error('too small');
        const {header, list, detail} = view.layout;
        expectFits(view.header, header.columns);
        expect(view.header.length).toBeLessThanOrEqual(header.rows);
        expectPane(view.list, list);
        expectPane(view.detail, detail);
        const [from = 0, to = 0] = view.spans[view.cursor] ?? [];
        expect(view.list.top).toBeLessThanOrEqual(from);
        expect(view.list.top + view.list.height).toBeGreaterThanOrEqual(
          Math.min(to, from + view.list.height),
        );
        expectFits(
          [filterLine(review.filter, size.columns, KEYS), footerLine('list', size.columns, KEYS)],
          size.columns,
        );
      }),
      {numRuns: 600},
    );
  });

  test('the articles fit, and the sentence that is read is in view', () => {
    fc.assert(
      fc.property(names, sizes, states, places, (name, size, review, place) => {
        const report = stories[name];
        const last = report[place.side].sentences.length - 1;
        const article = {...place, sentence: Math.min(place.sentence, last)};
        const view = articleView({report, opinions: {}, review, article, size});
        for (const {title, lines, height, area} of [view.old, view.new]) {
          expectFits([...title, ...lines], area.columns);
          expect(title.length + height).toBe(area.rows);
          expect(lines).toHaveLength(height);
          expect(height).toBeGreaterThan(0);
        }
        expectFits(view.caption, size.columns);
        const {flow, top, height} = view[article.side];
        const [from = 0, to = 0] = flow.spans[article.sentence] ?? [];
        expect(Math.min(to, top + height) - Math.max(from, top)).toBe(Math.min(to - from, height));
        expect(top).toBeGreaterThanOrEqual(0);
        expect(top).toBeLessThanOrEqual(Math.max(0, flow.total - height));
        const {partner} = view;
        const other = partner && view[partner.side];
        const span = partner && other?.flow.spans[partner.sentence];
        if (other && span) {
          const atEnd = other.top === Math.max(0, other.flow.total - other.height);
          expect(atEnd || span[0] - other.top === from - top).toBe(true);
        }
      }),
      {numRuns: 400},
    );
  });

  test('the pages and the pairs fit', () => {
    fc.assert(
      fc.property(names, sizes, fc.constantFrom('help', 'about'), (name, size, kind) => {
        const report = stories[name];
        const state = {
          ...initialState([pair, {...pair, name: 'n'.repeat(250)}]),
          phase: {kind: 'review', pair: 0, report} as const,
          opened: {1: report},
          page: {kind, top: 7, filter: '', typing: false},
        };
        expectPane(pagePane(state, size), {columns: size.columns, rows: size.rows - 1});
        expectPane(pickerPane(state, size), {columns: size.columns, rows: size.rows - 1});
      }),
    );
  });
});
