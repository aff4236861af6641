// What stands in the cells of the grid.
import {FACTUALITY_SCALE} from '../../model.js';
import {cellWords, SILENT, trackWords} from '../../report/storyline/words.js';
import {factLabel} from '../../report/words.js';
import {type Line, line, type Role} from '../lines.js';
import type {GridRow} from './grid-state.js';

export function rowName(row: GridRow): string {
  return row.kind === 'topic' ? row.topic.label : factLabel(row.track);
}

/** A cell in a line: what is so in blue, what is not so in yellow, what the article doesn't tell quietly. */
export function cellLine(row: GridRow, article: number): Line {
  if (row.kind === 'track') {
    const words = trackWords(row.track)[article] ?? SILENT;
    return words === SILENT ? line(words, 'quiet') : line(words);
  }
  const cell = row.topic.cells[article] ?? null;
  const words = cellWords(cell);
  if (cell?.status == null || !cell.compared) return line(words, 'quiet');
  const step = FACTUALITY_SCALE.indexOf(cell.status.factuality) - FACTUALITY_SCALE.indexOf('Uu');
  const roles: readonly Role[] = step > 0 ? ['new'] : step < 0 ? ['old'] : [];
  return line(words, ...roles);
}
