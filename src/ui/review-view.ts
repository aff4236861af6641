// Everything that the review's screen shows, from report, state and size: pure, and the reducer's measure.
import type {Report} from '../model.js';
import type {Opinions} from '../review/marks.js';
import type {Group} from './bindings.js';
import type {Detail} from './detail/detail.js';
import {cachedDetail, detailPane} from './detail-pane.js';
import {headerLines} from './header.js';
import {KEYS} from './key-table.js';
import {headerRoom, isShort, type Layout, layout, listColumns, type Size} from './layout.js';
import type {Line} from './lines.js';
import {listContent, listPane, type RowSpan} from './list-pane.js';
import {cursorOf, type Row, rowsOf} from './rows.js';
import type {PairName, ReviewState} from './state.js';
import type {Pane} from './window.js';

export interface ReviewInput {
  readonly report: Report;
  readonly opinions: Opinions;
  readonly pair: PairName;
  readonly review: ReviewState;
  readonly size: Size;
  readonly keys?: readonly Group[] | undefined;
}

export interface ReviewView {
  readonly layout: Exclude<Layout, {readonly kind: 'too-small'}>;
  readonly header: readonly Line[];
  readonly rows: readonly Row[];
  /** Number of the chosen row. */
  readonly cursor: number;
  readonly list: Pane;
  /** Where each row of the list stands in its lines. */
  readonly spans: readonly RowSpan[];
  readonly detail: Pane;
  readonly changes: Detail['changes'];
}

/** Null where the screen is too small. */
export function reviewView(input: ReviewInput): ReviewView | null {
  const {report, opinions, pair, review, size, keys = KEYS} = input;
  const header = headerLines({report, pair, width: size.columns, room: headerRoom(size), keys});
  const rows = rowsOf(input);
  const cursor = cursorOf(rows, review.selected);
  const list = listContent({report, opinions, review, rows, cursor, width: listColumns(size), keys});
  const listRows = list.title.length + list.lines.length;
  const areas = layout({size, header: header.length, list: listRows, focus: review.focus});
  if (areas.kind === 'too-small') return null;
  const row = rows[cursor];
  const {columns, folding} = review;
  const {columns: width} = areas.detail;
  const options = {report, opinions, columns, folding, width, short: isShort(size)};
  const detail = row === undefined ? nothing : cachedDetail(row, options);
  return {
    layout: areas,
    header,
    rows,
    cursor,
    list: listPane(list, {cursor, top: review.listTop, rows: areas.list.rows}),
    spans: list.spans,
    detail: detailPane(detail, review, areas.detail),
    changes: detail.changes,
  };
}

const nothing: Detail = {lines: [], changes: []};
