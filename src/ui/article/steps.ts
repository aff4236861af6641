// The steps from sentence to sentence in the article view.
import type {Report} from '../../model.js';
import type {Choice} from '../choosing.js';
import type {ReviewInput} from '../review-view.js';
import {cursorOf, rowsOf} from '../rows.js';
import type {ArticleState, ReviewState} from '../state.js';
import {type ArticlePane, type ArticleView, articleView, markedTopic} from './article-view.js';
import {placeOfRow} from './opening.js';
import {otherSide, type Place, placesOf, topicsAt} from './places.js';
import {matchFrom, nextPlace} from './search.js';

export interface StepInput extends ReviewInput {
  readonly before: ArticleState;
  readonly view: ArticleView;
}

/** At another sentence; the topic that was marked stays so while the reader is in it, else that of the sentence is. */
export function read(report: Report, article: ArticleState, place: Place): ArticleState {
  const topics = topicsAt(report, place);
  const stays = topics.length === 0 || topics.some(({id}) => id === article.topic);
  return {...article, ...place, from: null, topic: stays ? article.topic : (topics[0]?.id ?? null)};
}

/** A sentence on (1) or back (-1), or a line inside of one that is taller than the pane. */
export function lineOrSentence({report, before, view}: StepInput, way: 1 | -1): ArticleState {
  const {top, height, flow} = view[before.side];
  const [from, to] = flow.spans[before.sentence] ?? [0, 0];
  const more = way === 1 ? to > top + height : from < top;
  if (more) return {...before, top: top + way};
  const sentence = before.sentence + way;
  const exists = sentence >= 0 && sentence < flow.spans.length;
  return exists ? read(report, before, {side: before.side, sentence}) : before;
}

/** To the sentence that many lines away. */
export function by({report, before, view}: StepInput, lines: number): ArticleState {
  const {flow} = view[before.side];
  const target = (flow.spans[before.sentence]?.[0] ?? 0) + Math.trunc(lines);
  const under = Math.max(0, lastFrom(flow, target));
  // A sentence taller than the page must not hold the reader.
  const sentence = under === before.sentence ? under + Math.sign(lines) : under;
  const last = flow.spans.length - 1;
  return read(report, before, {side: before.side, sentence: Math.max(0, Math.min(sentence, last))});
}

/** To the partner; failing one, to what is level with the sentence on the screen. */
export function cross({report, before, view}: StepInput): ArticleState {
  const side = otherSide(before.side);
  const pane = view[side];
  const row = (view[before.side].flow.spans[before.sentence]?.[0] ?? 0) - view[before.side].top;
  const sentence = view.partner?.sentence ?? Math.max(0, lastFrom(pane.flow, pane.top + Math.max(0, row)));
  return {...read(report, before, {side, sentence}), top: pane.top, from: before.sentence};
}

function lastFrom({spans}: ArticlePane['flow'], line: number): number {
  return spans.findLastIndex(([from]) => from <= line);
}

/** To the next (1) or previous (-1) sentence of the marked topic, round both articles. */
export function alongTopic({report, before, view}: StepInput, way: 1 | -1): ArticleState {
  const topic = markedTopic(report, before);
  const places = topic === null ? [] : placesOf(topic);
  const place = nextPlace(places, {side: before.side, sentence: before.sentence}, way);
  return place === null ? before : moved({report, before, view}, place);
}

/** To the next (1) or previous (-1) sentence that holds what is searched for, round both articles. */
export function toMatch({report, before, view}: StepInput, way: 1 | -1): ArticleState {
  const place = nextPlace(view.matches, {side: before.side, sentence: before.sentence}, way);
  return place === null ? before : moved({report, before, view}, place);
}

/** After the search was edited: at the first sentence from here on that holds it. */
export function searched(input: StepInput, edited: ArticleState): ArticleState {
  const {report, before, view} = input;
  if (edited.filter === before.filter || edited.filter === '') return edited;
  const {matches} = articleView({...input, article: edited});
  const place = matchFrom(matches, {side: before.side, sentence: before.sentence});
  return place === null ? edited : moved({report, before: edited, view}, place);
}

// In the other article the screen begins where it stood.
function moved(
  {report, before, view}: Pick<StepInput, 'report' | 'before' | 'view'>,
  place: Place,
): ArticleState {
  return {...read(report, before, place), top: view[place.side].top};
}

/** To the topic or change that `move` chooses in the list. */
export function toRow(input: StepInput, move: (choice: Choice) => ReviewState): ReviewState {
  const {report, before, view} = input;
  const rows = rowsOf(input);
  const chosen = move({rows, cursor: cursorOf(rows, before.topic)});
  const row = rows[cursorOf(rows, chosen.selected)];
  const place = placeOfRow(report, row, chosen.change);
  const article = moved({report, before, view}, place);
  return {...chosen, article: {...article, topic: row?.id ?? null}};
}
