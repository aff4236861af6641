// Where the reader is in the review, told when it changes.

import {markedTopic} from '../article/article-view.js';
import {captionLines} from '../article/caption.js';
import {partnerOf} from '../article/places.js';
import {textOf} from '../lines.js';
import {listedWords} from '../listed.js';
import {changesOf, cursorOf, type RowsInput, rowsOf} from '../rows.js';
import type {ArticleState} from '../state.js';
import {changeWords, detailWords, rowWords, sentenceWords} from './words.js';

/** What is new of the place; all of it where there was none before. */
export function placeWords(before: RowsInput | null, after: RowsInput): readonly string[] {
  const {article} = after.review;
  if (article !== null) {
    const was = before?.review.article ?? null;
    const same = was?.side === article.side && was.sentence === article.sentence;
    return same && was.typing === article.typing ? [] : articleWords(after, article);
  }
  const cameBack = before === null || before.review.article !== null;
  if (after.review.focus === 'detail')
    return cameBack || isElsewhere(before, after) ? inDetail(after) : change(before, after);
  const told =
    cameBack || before.review.focus === 'detail' || isElsewhere(before, after) || isNarrowed(before, after);
  const listed = before !== null && isListedAnew(before, after) ? [listedNow(after)] : [];
  return [...listed, ...(told ? [inList(after)] : []), ...(before === null ? [] : change(before, after))];
}

function isElsewhere(before: RowsInput, after: RowsInput): boolean {
  return before.review.focus !== after.review.focus || rowOf(before)?.id !== rowOf(after)?.id;
}

function isNarrowed({review: before}: RowsInput, {review: after}: RowsInput): boolean {
  return (['kinds', 'sort', 'filter', 'typing'] as const).some((key) => before[key] !== after[key]);
}

// What is typed as a filter stands in the line above.
function isListedAnew({review: before}: RowsInput, {review: after}: RowsInput): boolean {
  if (before.kinds !== after.kinds || before.sort !== after.sort) return true;
  return after.filter === '' && !after.typing && before.filter !== '';
}

function listedNow({review}: RowsInput): string {
  const words = listedWords(review);
  return words.length === 0 ? 'all topics, by weight' : words.join(', ');
}

function rowOf(input: RowsInput) {
  const rows = rowsOf(input);
  return rows[cursorOf(rows, input.review.selected)];
}

function inList(input: RowsInput): string {
  const rows = rowsOf(input);
  const cursor = cursorOf(rows, input.review.selected);
  const row = rows[cursor];
  if (row === undefined) return 'no topic to show; escape shows all again';
  const topics = rows.filter(({kind}) => kind === 'topic').length;
  const place = row.kind === 'topic' ? `${cursor + 1} of ${topics}, ` : '';
  return place + rowWords(input.report, input.opinions, row);
}

function inDetail(input: RowsInput): readonly string[] {
  const row = rowOf(input);
  return row === undefined ? [] : detailWords(input.report, input.opinions, row);
}

// The change that `[` and `]` led to.
function change(before: RowsInput, after: RowsInput): readonly string[] {
  const row = rowOf(after);
  const at = after.review.change;
  if (at === null || row?.kind !== 'topic') return [];
  if (at === before.review.change && row.id === rowOf(before)?.id) return [];
  const found = changesOf(row)[at];
  if (found === undefined) return [];
  return changeWords(after.report, after.opinions, {topic: row.topic, change: found});
}

function articleWords({report, opinions}: RowsInput, article: ArticleState): readonly string[] {
  const partner = partnerOf(report, article, markedTopic(report, article));
  const caption = captionLines({report, opinions, at: article, partner, width: Number.POSITIVE_INFINITY});
  return [sentenceWords(report, article), ...caption.map((line) => textOf(line).replaceAll('   ', '. '))];
}
