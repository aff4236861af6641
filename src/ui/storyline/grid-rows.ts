// The rows of a storyline's grid as lines: a topic or a fact, and what each article in view says of it.
import type {StorylineReport} from '../../model.js';
import {TRACKS_HEADING} from '../../report/storyline/words.js';
import {blank, cut, type Line, line, padEnd, segment} from '../lines.js';
import {wrap} from '../wrap.js';
import {cellLine, rowName} from './cells.js';
import type {ColumnsInView} from './columns.js';
import type {Grid, GridRow} from './grid-state.js';

/** A row takes no more lines: the whole stands in the detail. */
export const MOST_LINES = 2;

const cache = new WeakMap<StorylineReport, {readonly view: string; readonly lines: (readonly Line[])[]}>();

/** The rows in the lines that each takes. Those that are not chosen are kept: each key asks for all of them thrice. */
export function rowsInLines(
  grid: Grid,
  view: ColumnsInView,
  rows: readonly GridRow[],
): readonly (readonly Line[])[] {
  const {report} = grid;
  const key = JSON.stringify(view);
  const before = cache.get(report);
  const known = before?.view === key ? before : {view: key, lines: []};
  cache.set(report, known);
  return rows.map((row, index) => {
    const heads = row.kind === 'track' && rows[index - 1]?.kind !== 'track';
    if (index === grid.row) return rowLines(row, view, {heads, column: grid.column});
    known.lines[index] ??= rowLines(row, view, {heads, column: null});
    return known.lines[index];
  });
}

interface Look {
  /** The row is the first of the facts. */
  readonly heads: boolean;
  /** Number of the chosen article; null where another row is chosen. */
  readonly column: number | null;
}

function rowLines(row: GridRow, view: ColumnsInView, {heads, column: chosenAt}: Look): readonly Line[] {
  const chosen = chosenAt !== null;
  const texts = [
    shortLines(line(rowName(row), chosen ? 'strong' : 'heading'), view.name - 1),
    ...Array.from({length: view.right - view.left}, (_, at) => {
      const article = view.left + at;
      const told = shortLines(cellLine(row, article), view.cell);
      return article === chosenAt
        ? told.map((each) => padEnd(each, view.cell).map(({text}) => segment(text, 'active')))
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
  return heads ? [blank, line(` ${TRACKS_HEADING}`, 'heading'), ...lines] : lines;
}

/** Wrapped, and cut after the last line that there is room for. */
function shortLines(text: Line, width: number): readonly Line[] {
  const lines = wrap(text, width);
  if (lines.length <= MOST_LINES) return lines;
  const last: Line = [...(lines[MOST_LINES - 1] ?? []), segment('…')];
  return [...lines.slice(0, MOST_LINES - 1), cut(last, {from: 0, width})];
}
