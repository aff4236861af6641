// From the topics to the articles and back.
import type {ComparedTopic, Report} from '../../model.js';
import {changesOf, cursorOf, type Row, type RowsInput, rowsOf} from '../rows.js';
import type {ArticleState, ReviewState} from '../state.js';
import {type Place, proofOf} from './places.js';

/** The article view of the chosen row, at the words that prove the change that the reader is at, or its topic. */
export function openArticle(input: RowsInput): ArticleState {
  const {report, review} = input;
  const rows = rowsOf(input);
  const row = rows[cursorOf(rows, review.selected)];
  return {
    ...placeOfRow(report, row, review.change),
    top: 0,
    topic: row?.id ?? null,
    from: null,
    filter: '',
    typing: false,
  };
}

/** Where the words stand that prove a change of a row (or what is said of it): in the new article if they do. */
export function placeOfRow(report: Report, row: Row | undefined, change: number | null): Place {
  const place = row?.kind === 'topic' ? placeOfTopic(row.topic, row, change) : firstUnplaced(report);
  return place ?? {side: 'new', sentence: 0};
}

function placeOfTopic(topic: ComparedTopic, row: Row, change: number | null): Place | null {
  const at = changesOf(row)[change ?? 0];
  return proofOf(topic, at, 'new') ?? proofOf(topic, at, 'old');
}

function firstUnplaced({old, new: now}: Report): Place | null {
  const [first] = now.unplaced;
  if (first !== undefined) return {side: 'new', sentence: first};
  const [other] = old.unplaced;
  return other === undefined ? null : {side: 'old', sentence: other};
}

/** Back to the topics; the one that was read of last is chosen, where it is listed. */
export function closeArticle(input: RowsInput, {topic}: ArticleState): ReviewState {
  const {review} = input;
  const listed = rowsOf(input).some((row) => row.id === topic);
  if (!listed || topic === review.selected) return {...review, article: null};
  return {...review, article: null, selected: topic, detailTop: 0, change: null};
}

/** The detail of the topic that is read of; one that a filter hides is brought back with all others. */
export function toDetail(input: RowsInput, article: ArticleState): ReviewState {
  const {review} = input;
  const listed = rowsOf(input).some((row) => row.id === article.topic);
  const wide: ReviewState = listed ? review : {...review, filter: '', kinds: 'all'};
  return {...closeArticle({...input, review: wide}, article), focus: 'detail'};
}
