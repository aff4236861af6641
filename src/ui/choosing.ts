// Which topic and which of its changes the reader is at.
import {changesOf, type Row} from './rows.js';
import type {ReviewState} from './state.js';

/** The rows that there are to choose from, and the number of the chosen one. */
export interface Choice {
  readonly rows: readonly Row[];
  readonly cursor: number;
}

/** The state with another row chosen, or the nearest there is; its detail begins at the top. */
export function choose({rows, cursor: before}: Choice, review: ReviewState, cursor: number): ReviewState {
  const row = rows[Math.max(0, Math.min(cursor, rows.length - 1))];
  if (row === undefined) return review;
  const same = row.id === rows[before]?.id;
  return same ? {...review, selected: row.id} : {...review, selected: row.id, detailTop: 0, change: null};
}

/** The next change (1) or the one before (-1): from a topic's last change to the first of the next topic that has one. */
export function toChange(choice: Choice, review: ReviewState, way: 1 | -1): ReviewState {
  const {rows, cursor} = choice;
  const counts = rows.map((row) => changesOf(row).length);
  const at = review.change === null ? (way === 1 ? 0 : -1) : review.change + way;
  if (at >= 0 && at < (counts[cursor] ?? 0)) return {...choose(choice, review, cursor), change: at};
  const row =
    way === 1
      ? counts.findIndex((count, index) => index > cursor && count > 0)
      : counts.findLastIndex((count, index) => index < cursor && count > 0);
  if (row < 0) return review;
  return {...choose(choice, review, row), change: way === 1 ? 0 : (counts[row] ?? 1) - 1};
}
