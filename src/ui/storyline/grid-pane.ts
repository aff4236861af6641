// The grid of a storyline, measured for a screen: topics and facts by dates, the chosen cell's proof beneath.
import {articleNames, TRACKS_HEADING} from '../../report/storyline/words.js';
import type {Size} from '../layout.js';
import {blank, cut, type Line, line, padEnd, segment, withRoles} from '../lines.js';
import {titleLines} from '../title.js';
import {reveal} from '../window.js';
import {wrap} from '../wrap.js';
import {cellDetail} from './cell-detail.js';
import {cellLine, rowName} from './cells.js';
import {type Grid, type GridRow, gridRows} from './grid-state.js';

export interface GridPane {
  /** As many lines as the screen has rows, less the footer's. */
  readonly lines: readonly Line[];
  /** First line of the rows, and first column, that are in view. */
  readonly top: number;
  readonly left: number;
  /** Rows that fit the view, for moving by pages. */
  readonly page: number;
}

/** Narrower columns break every other word. */
const NARROWEST = 14;
const WIDEST = 28;
const WIDEST_NAME = 24;
/** A row takes no more lines: the whole stands in the detail. */
const MOST_LINES = 2;

export function gridPane(grid: Grid, {columns: width, rows}: Size): GridPane {
  const {report} = grid;
  const all = gridRows(report);
  const view = columnsInView(grid, width);
  const title = titleLines({
    name: 'Storyline',
    facts: [
      `${report.articles.length} articles`,
      `row ${Math.min(grid.row + 1, all.length)} of ${all.length}`,
    ],
    focused: true,
    width,
  });
  const said = [
    line(` ${report.summary}`, 'quiet'),
    ...report.warnings.map((each) => line(` ! ${each}`, 'warning')),
  ];
  const head = [
    ...title,
    ...said.slice(0, 2).map((each) => cut(each, {from: 0, width})),
    headerLine(grid, view),
  ];
  const detailRows = Math.max(5, Math.floor(rows / 3));
  const height = Math.max(1, rows - 1 - head.length - 1 - detailRows);
  const parts = all.map((row, index) => rowLines(grid, view, {row, index}));
  const from = parts.slice(0, grid.row).reduce((sum, part) => sum + part.length, 0);
  const to = from + (parts[grid.row]?.length ?? 0);
  const lines = parts.length === 0 ? [line('   No topic was found.', 'quiet')] : parts.flat();
  const top = reveal({top: grid.top, from, to, total: lines.length, height});
  const detail = cellDetail(grid, width - 2).map((each): Line => [segment(' '), ...each]);
  return {
    lines: [
      ...head,
      ...filled(lines.slice(top, top + height), height),
      line('─'.repeat(width), 'rule'),
      ...filled(detail, detailRows),
    ],
    top,
    left: view.left,
    page: Math.max(1, Math.floor(height / MOST_LINES)),
  };
}

interface ColumnsInView {
  /** Columns of the screen for the rows' names, and for each article. */
  readonly name: number;
  readonly cell: number;
  /** Articles in view: the first, and the one behind the last. */
  readonly left: number;
  readonly right: number;
}

function columnsInView({report, column, left}: Grid, width: number): ColumnsInView {
  const articles = report.articles.length;
  const longest = Math.max(0, ...gridRows(report).map((row) => rowName(row).length));
  const name = 1 + Math.min(longest, WIDEST_NAME, Math.floor(width * 0.3));
  // The sign that there is more at the right has a column of its own.
  const room = width - name - 1;
  const shown = Math.max(1, Math.min(articles, Math.floor(room / (NARROWEST + GAP))));
  const first = reveal({top: left, from: column, to: column + 1, total: articles, height: shown});
  return {
    name,
    cell: Math.min(WIDEST, Math.floor(room / shown) - GAP),
    left: first,
    right: Math.min(articles, first + shown),
  };
}

const GAP = 1;

// The dates; a sign at the edge tells that there are more.
function headerLine({report, column}: Grid, {name, cell, left, right}: ColumnsInView): Line {
  const names = articleNames(report.articles);
  const dates = names.slice(left, right).flatMap((date, index): Line => {
    const chosen = left + index === column;
    const text = cut(line(date, chosen ? 'strong' : 'quiet'), {from: 0, width: cell});
    return [segment(' '), ...padEnd(text, cell)];
  });
  const before = segment((left > 0 ? '◂' : '').padStart(name), 'quiet');
  return [before, ...dates, segment(right < names.length ? '▸' : '', 'quiet')].slice(0, dates.length + 2);
}

interface NumberedRow {
  readonly row: GridRow;
  readonly index: number;
}

function rowLines(grid: Grid, view: ColumnsInView, {row, index}: NumberedRow): readonly Line[] {
  const chosen = index === grid.row;
  const texts = [
    shortLines(line(rowName(row), chosen ? 'strong' : 'heading'), view.name - 1),
    ...Array.from({length: view.right - view.left}, (_, at) => {
      const article = view.left + at;
      const told = shortLines(cellLine(row, article), view.cell);
      return chosen && article === grid.column
        ? told.map((each) => withRoles(padEnd(each, view.cell), 'active'))
        : told;
    }),
  ];
  const height = Math.max(...texts.map((lines) => lines.length));
  const lines = Array.from(
    {length: height},
    (_, at): Line => [
      segment(chosen ? '▌' : ' ', 'strong'),
      ...texts.flatMap((text, column): Line => {
        const width = column === 0 ? view.name - 1 : view.cell;
        return [...(column === 0 ? [] : [segment(' ')]), ...padEnd(text[at] ?? blank, width)];
      }),
    ],
  );
  const heads = row.kind === 'track' && gridRows(grid.report)[index - 1]?.kind !== 'track';
  return heads ? [blank, line(` ${TRACKS_HEADING}`, 'heading'), ...lines] : lines;
}

/** Wrapped, and cut after the last line that there is room for. */
function shortLines(text: Line, width: number): readonly Line[] {
  const lines = wrap(text, width);
  if (lines.length <= MOST_LINES) return lines;
  const last: Line = [...(lines[MOST_LINES - 1] ?? []), segment('…')];
  return [...lines.slice(0, MOST_LINES - 1), cut(last, {from: 0, width})];
}

function filled(lines: readonly Line[], rows: number): readonly Line[] {
  return Array.from({length: rows}, (_, row) => lines[row] ?? blank);
}
