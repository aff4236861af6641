// Which articles of a storyline's grid are in view, and how wide they are.
import {articleNames} from '../../report/storyline/words.js';
import {cut, type Line, line, padEnd, segment} from '../lines.js';
import {reveal} from '../window.js';
import {rowName} from './cells.js';
import {type Grid, gridRows} from './grid-state.js';

/** Narrower columns break every other word. */
const NARROWEST = 14;
const WIDEST = 28;
const WIDEST_NAME = 24;
const GAP = 1;

export interface ColumnsInView {
  /** Columns of the screen for the rows' names, and for each article. */
  readonly name: number;
  readonly cell: number;
  /** Articles in view: the first, and the one behind the last. */
  readonly left: number;
  readonly right: number;
}

/** As many articles as there is room for, the chosen one among them. */
export function columnsInView({report, column, left}: Grid, width: number): ColumnsInView {
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

/** The dates; a sign at the edge tells that there are more. */
export function datesLine({report, column}: Grid, {name, cell, left, right}: ColumnsInView): Line {
  const names = articleNames(report.articles);
  const dates = names.slice(left, right).flatMap((date, index): Line => {
    const chosen = left + index === column;
    const text = cut(line(date, chosen ? 'strong' : 'quiet'), {from: 0, width: cell});
    return [segment(' '), ...padEnd(text, cell)];
  });
  const before = segment((left > 0 ? '◂' : '').padStart(name), 'quiet');
  return [before, ...dates, segment(right < names.length ? '▸' : '', 'quiet')].slice(0, dates.length + 2);
}
