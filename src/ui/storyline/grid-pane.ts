// The grid of a storyline, measured for a screen: topics and facts by dates, the chosen cell's proof beneath.
import type {StorylineReport} from '../../model.js';
import {count} from '../../report/words.js';
import type {Group} from '../bindings.js';
import {KEYS} from '../key-table.js';
import {keyFor} from '../keys.js';
import type {Size} from '../layout.js';
import {blank, cut, type Line, line, lineWidth, segment} from '../lines.js';
import {titleLines} from '../title.js';
import {reveal} from '../window.js';
import {cellDetail} from './cell-detail.js';
import {columnsInView, datesLine} from './columns.js';
import {MOST_LINES, rowsInLines} from './grid-rows.js';
import {type Grid, gridRows} from './grid-state.js';

export interface GridPane {
  /** As many lines as the screen has rows, less the footer's. */
  readonly lines: readonly Line[];
  /** First line of the rows, and first column, that are in view. */
  readonly top: number;
  readonly left: number;
  /** Rows that fit the view, for moving by pages. */
  readonly page: number;
}

export function gridPane(grid: Grid, {columns: width, rows}: Size, keys: readonly Group[] = KEYS): GridPane {
  const {report} = grid;
  const all = gridRows(report);
  const view = columnsInView(grid, width);
  const detail = detailLines(grid, {columns: width, rows}, keys);
  const said = saidLines(report, width, keys);
  // The title has a row: its facts are short.
  const height = Math.max(1, rows - 1 - (said.length + 2) - 1 - detail.length);
  const parts = rowsInLines(grid, view, all);
  const from = parts.slice(0, grid.row).reduce((sum, part) => sum + part.length, 0);
  const to = from + (parts[grid.row]?.length ?? 0);
  const lines = parts.length === 0 ? [line('   No topic was found.', 'quiet')] : parts.flat();
  const top = reveal({top: grid.top, from, to, total: lines.length, height});
  const more = top + height < lines.length ? ' ▼' : '';
  const facts = [
    `${report.articles.length} articles`,
    `row ${Math.min(grid.row + 1, all.length)} of ${all.length}${more}`,
  ];
  const head = [
    ...titleLines({name: 'Storyline', facts, focused: true, width}),
    ...said,
    datesLine(grid, view),
  ];
  return {
    lines: [
      ...head,
      ...filled(lines.slice(top, top + height), height),
      line('─'.repeat(width), 'rule'),
      ...detail,
    ],
    top,
    left: view.left,
    page: Math.max(1, Math.floor(height / MOST_LINES)),
  };
}

// A third of the screen, half of it where the cell takes that; what is still left is in the comparison.
function detailLines(grid: Grid, {columns, rows}: Size, keys: readonly Group[]): readonly Line[] {
  const lines = cellDetail(grid, columns - 2, keys).map((each): Line => [segment(' '), ...each]);
  const most = Math.floor(rows / 2);
  const told =
    lines.length > most
      ? [...lines.slice(0, most - 1), line(` … ${keyFor('open', 'grid', keys)} shows the rest`, 'quiet')]
      : lines;
  return filled(told, Math.max(told.length, Math.floor(rows / 3)));
}

// One warning where it fits; the page about the articles has them all.
function saidLines(
  {summary, warnings}: StorylineReport,
  width: number,
  keys: readonly Group[],
): readonly Line[] {
  const [only, ...others] = warnings.map((each) => line(` ! ${each}`, 'warning'));
  const told = only !== undefined && others.length === 0 && lineWidth(only) <= width;
  const number = line(
    ` ! ${count(warnings.length, 'warning')}: press ${keyFor('about', 'grid', keys)}`,
    'warning',
  );
  return [
    cut(line(` ${summary}`, 'quiet'), {from: 0, width}),
    ...(only === undefined ? [] : [told ? only : number]),
  ];
}

function filled(lines: readonly Line[], rows: number): readonly Line[] {
  return Array.from({length: rows}, (_, row) => lines[row] ?? blank);
}
