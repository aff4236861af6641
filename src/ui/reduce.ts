// The reducer of the whole interface: keys by name, and what loading a pair brought.
import type {Report} from '../model.js';
import {editFilter} from './filter-field.js';
import type {KeyName} from './key-names.js';
import {type Command, commandFor, type Mode} from './keys.js';
import type {Size} from './layout.js';
import {fits} from './layout.js';
import {pagePane} from './page-pane.js';
import {pickerPane} from './picker-pane.js';
import {reduceReview} from './reduce-review.js';
import type {ReviewInput} from './review-view.js';
import {freshReview, type Page, type ReviewState, type State} from './state.js';
import {clampTop, lastTop} from './window.js';

export type Action =
  | {readonly type: 'key'; readonly name: KeyName; readonly size: Size}
  | {readonly type: 'loaded'; readonly pair: number; readonly report: Report}
  | {readonly type: 'failed'; readonly pair: number; readonly message: string}
  | {readonly type: 'resumed'};

/** The state after an action. A pair that the user left while it was read is kept, and not shown. */
export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'key':
      return reduceKey(state, action.name, action.size);
    case 'loaded': {
      const opened = {...state.opened, [action.pair]: action.report};
      const awaited = state.phase.kind === 'loading' && state.phase.pair === action.pair;
      return awaited ? show({...state, opened}, action.pair, action.report) : {...state, opened};
    }
    case 'failed':
      return state.phase.kind === 'loading' && state.phase.pair === action.pair
        ? {...state, phase: {kind: 'failed', pair: action.pair, message: action.message}}
        : state;
    case 'resumed':
      return {...state, wish: 'none'};
  }
}

/** Which keys count now. */
export function modeOf(state: State, size: Size): Mode {
  const {page, phase, review} = state;
  if (!fits(size)) return 'waiting';
  if (page !== null) return page.typing ? 'filter' : 'reader';
  if (phase.kind === 'picker') return 'picker';
  if (phase.kind !== 'review') return 'waiting';
  return review.typing ? 'filter' : review.focus;
}

function reduceKey(state: State, key: KeyName, size: Size): State {
  const mode = modeOf(state, size);
  const command = commandFor(key, mode);
  if (command === 'quit' || command === 'suspend') return {...state, wish: command};
  if (mode === 'waiting') return command === 'back' && fits(size) ? toPicker(state) : state;
  if (state.page !== null) return {...state, page: reducePage(state, state.page, {command, key, size})};
  if (command === 'help' || command === 'about') return {...state, page: {...freshPage, kind: command}};
  if (mode === 'picker') return command === null ? state : reducePicker(state, command, size);
  if (command === 'back' && leavesReview(state.review)) return toPicker(state);
  const input = reviewInput(state, size);
  return input === null ? state : {...state, review: reduceReview(input, {command, key})};
}

const freshPage = {top: 0, filter: '', typing: false} as const;

function reviewInput({phase, pairs, review}: State, size: Size): ReviewInput | null {
  if (phase.kind !== 'review') return null;
  const pair = pairs[phase.pair];
  return pair === undefined ? null : {report: phase.report, pair, review, size};
}

// esc leads from the detail to the list, from a narrowed list to all of it, and only then out of it.
function leavesReview({focus, filter, kinds, typing}: ReviewState): boolean {
  return focus === 'list' && filter === '' && kinds === 'all' && !typing;
}

function toPicker(state: State): State {
  return state.pairs.length > 1 ? {...state, phase: {kind: 'picker'}} : state;
}

function show(state: State, pair: number, report: Report): State {
  const {sort, columns} = state.review;
  return {...state, phase: {kind: 'review', pair, report}, review: {...freshReview, sort, columns}};
}

function reducePicker(state: State, command: Command, size: Size): State {
  const {cursor} = state.picker;
  if (command === 'open') {
    const known = state.opened[cursor];
    return known === undefined
      ? {...state, phase: {kind: 'loading', pair: cursor}}
      : show(state, cursor, known);
  }
  const last = state.pairs.length - 1;
  const page = Math.max(1, Math.floor(pickerPane(state, size).height / 3));
  const moved = moveBy(command, {at: cursor, last, page});
  const next = {...state, picker: {...state.picker, cursor: Math.max(0, Math.min(moved, last))}};
  return {...next, picker: {...next.picker, top: pickerPane(next, size).top}};
}

interface PagePress {
  readonly command: Command | null;
  readonly key: KeyName;
  readonly size: Size;
}

function reducePage(state: State, page: Page, {command, key, size}: PagePress): Page | null {
  if (command === 'back') return null;
  // There is nothing to search on the page about the articles.
  const edited = page.kind === 'help' ? editFilter(page, command, key) : page;
  if (edited.filter !== page.filter) return {...edited, top: 0};
  const {top, lines, height} = pagePane(state, size);
  const last = lastTop(lines.length, height);
  const moved = command === null ? top : moveBy(command, {at: top, last, page: Math.max(1, height - 1)});
  return {...edited, top: clampTop(moved, lines.length, height)};
}

/** Where a moving command leads from `at`, unclamped; other commands lead nowhere. */
function moveBy(
  command: Command,
  {at, last, page}: {readonly at: number; readonly last: number; readonly page: number},
): number {
  switch (command) {
    case 'next':
      return at + 1;
    case 'previous':
      return at - 1;
    case 'half-page-down':
      return at + Math.max(1, Math.floor(page / 2));
    case 'half-page-up':
      return at - Math.max(1, Math.floor(page / 2));
    case 'page-down':
      return at + page;
    case 'page-up':
      return at - page;
    case 'first':
      return 0;
    case 'last':
      return last;
    default:
      return at;
  }
}
