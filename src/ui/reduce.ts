// The reducer of the whole interface: keys by name, and what loading a pair brought.
import {NO_OPINIONS} from '../review/marks.js';
import {handOver, isHandingOver} from './hand-over.js';
import {isJudging, type JudgeInput, judge, keepNote} from './judge.js';
import {type KeyName, keyNames} from './key-names.js';
import {commandFor} from './keys.js';
import type {Size} from './layout.js';
import {fits} from './layout.js';
import {modeOf} from './mode.js';
import {awaiting, type Loaded, loaded, type Reloaded, reloaded, toPicker} from './opening.js';
import {reducePicker} from './picker/reduce-picker.js';
import type {Press} from './pressed.js';
import {reducePage} from './reduce-pages.js';
import {reduceReview} from './reduce-review.js';
import type {NoteField, Notice, ReviewState, State, Step} from './state.js';
import {reduceGrid, type Woven, woven} from './storyline/reduce-grid.js';
import {type Rewoven, rewoven} from './storyline/rewoven.js';
import {stuckWords} from './stuck.js';
import {editText, insert} from './text-field.js';

export type Action =
  | {readonly type: 'key'; readonly name: KeyName; readonly size: Size}
  | {readonly type: 'pasted'; readonly text: string; readonly size: Size}
  | ({readonly type: 'loaded'} & Loaded)
  | ({readonly type: 'woven'} & Woven)
  | {readonly type: 'failed'; readonly pair: number; readonly message: string}
  /** What is done with the pair that is awaited; and that another second has gone by. */
  | {readonly type: 'step'; readonly pair: number; readonly step: Step}
  | {readonly type: 'second'}
  | ({readonly type: 'reloaded'} & Reloaded)
  | ({readonly type: 'rewoven'} & Rewoven)
  | {readonly type: 'noticed'; readonly notice: Notice}
  /** The first wish was granted, or could not be. */
  | {readonly type: 'granted'; readonly notice: Notice | null};

/** The state after an action. A pair that the user left while it was read is kept, and not shown. */
export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'key':
      return reduceKey(state, action.name, action.size);
    case 'pasted':
      return paste(state, action.text, action.size);
    case 'loaded':
      return loaded(state, action);
    case 'woven':
      return woven(state, action);
    case 'failed':
      return awaiting(state, action.pair) === null
        ? state
        : {...state, phase: {kind: 'failed', pair: action.pair, message: action.message}};
    case 'step': {
      const loading = awaiting(state, action.pair);
      return loading === null ? state : {...state, phase: {...loading, step: action.step}};
    }
    case 'second':
      return state.phase.kind === 'loading'
        ? {...state, phase: {...state.phase, waited: state.phase.waited + 1}}
        : state;
    case 'reloaded':
      return reloaded(state, action);
    case 'rewoven':
      return rewoven(state, action);
    case 'noticed':
      return {...state, notice: action.notice};
    case 'granted':
      return {...state, wishes: state.wishes.slice(1), notice: action.notice ?? state.notice};
  }
}

function reduceKey(before: State, key: KeyName, size: Size): State {
  const state = before.notice === null ? before : {...before, notice: null};
  const mode = modeOf(state, size);
  const command = commandFor(key, mode, state.keys);
  if (command === 'quit' || command === 'suspend') {
    return {...state, wishes: [...state.wishes, {kind: command}]};
  }
  if (mode === 'waiting') return command === 'back' && fits(size) ? toPicker(state) : state;
  if (state.note !== null) return reduceNote(state, state.note, {command, key, size});
  if (state.page !== null) return {...state, page: reducePage(state, state.page, {command, key, size})};
  if (command === 'help' || command === 'about') return {...state, page: {...freshPage, kind: command}};
  if (state.phase.kind === 'picker') return reducePicker(state, {command, key, size});
  if (mode === 'grid') {
    if (command === 'back') return toPicker(state);
    return command === null ? state : reduceGrid(state, command, size);
  }
  if (command === 'back' && leavesReview(state.review)) return toPicker(state);
  const input = reviewInput(state, size);
  if (input === null) return state;
  if (isJudging(command)) return judge(state, input, command);
  if (isHandingOver(command)) return handOver(state, input, command);
  const review = reduceReview(input, {command, key});
  const text = stuckWords(input, review, {command, keys: state.keys});
  return {...state, review, notice: text === null ? state.notice : {text, warning: false}};
}

function reduceNote(state: State, note: NoteField, {command, key, size}: Press): State {
  if (command === 'drop') return {...state, note: null};
  if (command !== 'keep') return {...state, note: editText(note, command, key)};
  const input = reviewInput(state, size);
  return input === null ? {...state, note: null} : keepNote(state, input);
}

// What is pasted is text and never commands: it goes into the field that is written, or nowhere.
function paste(state: State, text: string, size: Size): State {
  if (state.note !== null) return {...state, note: insert(state.note, text)};
  if (modeOf(state, size) !== 'filter') return state;
  return keyNames(text.replace(/\s+/gu, ' '), {}).reduce(
    (current, name) => reduceKey(current, name, size),
    state,
  );
}

const freshPage = {top: 0, filter: '', typing: false} as const;

function reviewInput({phase, pairs, opinions, review, keys}: State, size: Size): JudgeInput | null {
  if (phase.kind !== 'review') return null;
  const number = phase.pair;
  const pair = pairs[number];
  if (pair === undefined) return null;
  return {report: phase.report, opinions: opinions[number] ?? NO_OPINIONS, pair, review, size, number, keys};
}

// esc leads from the detail to the list, from a narrowed list to all of it, and only then out of it.
function leavesReview({article, focus, filter, kinds, typing}: ReviewState): boolean {
  return article === null && focus === 'list' && filter === '' && kinds === 'all' && !typing;
}
