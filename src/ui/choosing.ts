// Which topic and which of its changes the reader is at.
import type {ReviewView} from './review-view.js';
import type {ReviewState} from './state.js';

/** The state with another row chosen, or the nearest there is; its detail begins at the top. */
export function choose(view: ReviewView, review: ReviewState, cursor: number): ReviewState {
  const row = view.rows[Math.max(0, Math.min(cursor, view.rows.length - 1))];
  if (row === undefined) return review;
  const same = row.id === view.rows[view.cursor]?.id;
  return same ? {...review, selected: row.id} : {...review, selected: row.id, detailTop: 0, change: null};
}

/** The next change (1) or the one before (-1): from a topic's last change to the first of the next topic that has one. */
export function toChange(view: ReviewView, review: ReviewState, way: 1 | -1): ReviewState {
  const at = review.change === null ? (way === 1 ? 0 : -1) : review.change + way;
  if (view.changes[at] !== undefined) return {...review, change: at};
  const numbers = view.rows.map((_, index) => index).filter((index) => changesOf(view, index) > 0);
  const row =
    way === 1
      ? numbers.find((index) => index > view.cursor)
      : numbers.findLast((index) => index < view.cursor);
  if (row === undefined) return review;
  return {...choose(view, review, row), change: way === 1 ? 0 : changesOf(view, row) - 1};
}

function changesOf(view: ReviewView, index: number): number {
  const row = view.rows[index];
  return row?.kind === 'topic' ? row.topic.changes.length : 0;
}
