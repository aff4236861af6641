// The keys that judge: a topic is reviewed, a statement right or wrong, or has a note.
import type {Change, ComparedTopic} from '../model.js';
import {type Mark, NO_OPINIONS, type Opinion, opinionOn, withMark} from '../review/marks.js';
import {type Subject, subjectsOf} from '../review/subjects.js';
import type {Command} from './bindings.js';
import {isReviewed} from './judged.js';
import {reviewAt} from './reduce-review.js';
import type {ReviewInput} from './review-view.js';
import {changesOf, cursorOf, type Row, rowsOf} from './rows.js';
import type {State} from './state.js';

export type Judging = Extract<Command, 'reviewed' | 'next-unreviewed' | 'right' | 'wrong' | 'note'>;

const JUDGING: readonly (Command | null)[] = ['reviewed', 'next-unreviewed', 'right', 'wrong', 'note'];

export function isJudging(command: Command | null): command is Judging {
  return JUDGING.includes(command);
}

/** Said where a key is about a topic, and none is at hand. */
export const NO_TOPIC = 'no topic is chosen here';

export interface JudgeInput extends ReviewInput {
  /** Number of the pair that is reviewed. */
  readonly number: number;
}

/** The state after a judging key; where no topic is at hand, as it was. */
export function judge(state: State, input: JudgeInput, command: Judging): State {
  if (command === 'next-unreviewed') return toUnreviewed(state, input, null);
  const at = atHand(input);
  if (at === null) return noticed(state, NO_TOPIC);
  switch (command) {
    case 'reviewed':
      return reviewed(state, input, at);
    case 'right':
    case 'wrong': {
      const value = opinionOn(input.opinions, at.subject).verdict === command ? null : command;
      const text =
        value === null ? `no verdict any more on ${words(at.subject)}` : `${value}: ${words(at.subject)}`;
      return noticed(marked(state, input, {subject: at.subject, aspect: 'verdict', value}), text);
    }
    case 'note': {
      const text = opinionOn(input.opinions, at.subject).note ?? '';
      return {...state, note: {subject: at.subject, text, at: text.length}};
    }
  }
}

/** The state after the note that is written was kept; an empty one is removed. */
export function keepNote(state: State, input: JudgeInput): State {
  if (state.note === null) return state;
  const {subject} = state.note;
  const text = state.note.text.trim();
  const closed = {...state, note: null};
  if (text === (opinionOn(input.opinions, subject).note ?? '')) return closed;
  const kept = marked(closed, input, {subject, aspect: 'note', value: text === '' ? null : text});
  return noticed(kept, `${text === '' ? 'no note any more' : 'noted'} on ${words(subject)}`);
}

/** A subject in a few words: "levy exemption: hoped for → granted". */
export function words({topic, statement}: Subject): string {
  return `${topic}: ${statement}`;
}

/** The topic that the reader is at. */
export interface AtHand {
  readonly topic: ComparedTopic;
  /** The change that the reader is at; null for the topic as a whole. */
  readonly change: Change | null;
  readonly whole: Opinion;
  /** What is judged: the change, or else the topic as a whole. */
  readonly subject: Subject;
}

/** What the keys are about; null where that is no topic. */
export function atHand(input: ReviewInput): AtHand | null {
  const {report, review, opinions} = input;
  const row = listed(input);
  const id = review.article === null ? row?.id : review.article.topic;
  const topic = report.topics.find((each) => each.id === id);
  const subjects = topic && subjectsOf(report).get(topic);
  if (topic === undefined || subjects === undefined) return null;
  // The change was reached in the list; in the articles the reader may be at another topic since.
  const change = row?.id === topic.id && review.change !== null ? changesOf(row)[review.change] : undefined;
  const subject = change && subjects.changes[topic.changes.indexOf(change)];
  const whole = opinionOn(opinions, subjects.whole);
  return {topic, change: change ?? null, whole, subject: subject ?? subjects.whole};
}

function listed(input: ReviewInput): Row | undefined {
  const rows = rowsOf(input);
  return rows[cursorOf(rows, input.review.selected)];
}

function reviewed(state: State, input: JudgeInput, {topic, whole}: AtHand): State {
  const {subject} = whole;
  const after = marked(state, input, {subject, aspect: 'reviewed', value: !whole.reviewed});
  if (whole.reviewed) return noticed(after, `not reviewed any more: ${topic.label}`);
  return toUnreviewed(after, {...input, opinions: after.opinions[input.number] ?? NO_OPINIONS}, topic);
}

// On from where the reader is, and round the list.
function toUnreviewed(state: State, input: JudgeInput, done: ComparedTopic | null): State {
  const {report, review, opinions} = input;
  const rows = rowsOf(input);
  const cursor = cursorOf(rows, review.article === null ? review.selected : review.article.topic);
  const open = rows.flatMap((row, index) =>
    row.kind === 'topic' && !isReviewed(report, opinions, row.topic) ? [index] : [],
  );
  const next = open.find((index) => index > cursor) ?? open[0];
  const told = done === null ? '' : `reviewed: ${done.label}; `;
  if (next === undefined) return noticed(state, `${told}all topics that are listed are reviewed`);
  const moved = {...state, review: reviewAt(input, next)};
  return done === null ? moved : noticed(moved, `${told}${open.length} to go`);
}

function marked(state: State, {number}: JudgeInput, mark: Mark): State {
  const opinions = withMark(state.opinions[number] ?? NO_OPINIONS, mark);
  return {
    ...state,
    opinions: {...state.opinions, [number]: opinions},
    wishes: [...state.wishes, {kind: 'keep', pair: number, mark}],
  };
}

function noticed(state: State, text: string): State {
  return {...state, notice: {text, warning: false}};
}
