// The list of topics, measured for its area.
import type {ComparedTopic, Report} from '../model.js';
import {count} from '../report/words.js';
import type {Opinions} from '../review/marks.js';
import type {Group} from './bindings.js';
import {isReviewed, type Judged, judgedTopic} from './judged.js';
import {keyFor} from './keys.js';
import {hang, type Line, line} from './lines.js';
import {listedWords} from './listed.js';
import type {Row} from './rows.js';
import type {ReviewState} from './state.js';
import {titleLines} from './title.js';
import {rowLines, underCursor} from './topic-list.js';
import {type Pane, reveal} from './window.js';
import {wrap} from './wrap.js';

export interface ListOptions {
  readonly report: Report;
  readonly opinions: Opinions;
  readonly review: ReviewState;
  readonly rows: readonly Row[];
  /** Number of the chosen row. */
  readonly cursor: number;
  readonly width: number;
  readonly keys: readonly Group[];
}

/** First and last (exclusive) line of a row. */
export type RowSpan = readonly [from: number, to: number];

export interface ListContent {
  readonly title: readonly Line[];
  readonly lines: readonly Line[];
  readonly spans: readonly RowSpan[];
}

/** The rows as lines, the chosen one marked. */
export function listContent(options: ListOptions): ListContent {
  const {report, opinions, review, rows, cursor, width} = options;
  const focused = review.focus === 'list';
  const parts = rows.map((row) => {
    const judged = row.kind === 'topic' ? judgedTopic(report, opinions, row.topic) : null;
    return cachedRow(row, judged, width);
  });
  const lines = parts.flatMap((part, row) => (row === cursor ? underCursor(part, {focused, width}) : part));
  return {
    title: titleLines({name: 'Topics', facts: facts(options), focused, width}),
    lines: rows.length === 0 ? emptyList(options) : lines,
    spans: spansOf(parts),
  };
}

export interface ListPlace {
  readonly cursor: number;
  /** First line in view as it was left. */
  readonly top: number;
  /** Rows of the pane, with its title. */
  readonly rows: number;
}

/** The list with the chosen row in view. */
export function listPane({title, lines, spans}: ListContent, {cursor, top, rows}: ListPlace): Pane {
  const height = rows - title.length;
  const [from, to] = spans[cursor] ?? [0, 0];
  return {title, lines, height, top: reveal({top, from, to, total: lines.length, height})};
}

const cache = new WeakMap<ComparedTopic, {readonly key: string; readonly lines: readonly Line[]}>();

// Wrapping a hundred rows takes milliseconds, and each key asks for them several times.
function cachedRow(row: Row, judged: Judged | null, width: number): readonly Line[] {
  if (row.kind !== 'topic') return rowLines(row, judged, width);
  const key = JSON.stringify([width, judged]);
  const known = cache.get(row.topic);
  if (known?.key === key) return known.lines;
  const lines = rowLines(row, judged, width);
  cache.set(row.topic, {key, lines});
  return lines;
}

function spansOf(parts: readonly (readonly Line[])[]): readonly RowSpan[] {
  let total = 0;
  return parts.map((part) => {
    const from = total;
    total += part.length;
    return [from, total];
  });
}

function emptyList({report, width, keys}: ListOptions): readonly Line[] {
  const all = `No topic to show. ${keyFor('back', 'list', keys)} shows all again.`;
  const why = report.topics.length === 0 ? 'No topic was found.' : all;
  return hang(line('   '), wrap(line(why, 'quiet'), width - 3));
}

function facts({report, opinions, review, rows, cursor}: ListOptions): readonly string[] {
  const all = report.topics.length;
  const shown = rows.filter((row) => row.kind === 'topic').length;
  const reviewed = report.topics.filter((topic) => isReviewed(report, opinions, topic)).length;
  const place = shown === 0 ? `none of ${all}` : cursor < shown ? `${cursor + 1} of ${shown}` : `${shown}`;
  return [
    shown === all || shown === 0 ? place : `${place}, ${all} in all`,
    ...(reviewed === 0 ? [] : [`${reviewed} reviewed`]),
    // Their row is the last, and may be far below.
    ...rows.flatMap((row) => (row.kind === 'stale' ? [count(row.count, 'stale mark')] : [])),
    ...listedWords(review.typing ? {...review, filter: ''} : review),
  ];
}
