// Opens a pair of articles, and goes back to where others can be chosen.
import type {Report} from '../model.js';
import {NO_OPINIONS} from '../review/marks.js';
import {freshReview, type Recalled, type ReviewState, type State} from './state.js';

/** What loading a pair brought. */
export interface Loaded {
  readonly pair: number;
  readonly report: Report;
  readonly recalled?: Recalled;
}

/** The state that knows a report; one that the user left while it was read is not shown. */
export function loaded(state: State, {pair, report, recalled}: Loaded): State {
  const [problem, ...others] = recalled?.problems ?? [];
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
  const known: State = {
    ...state,
    opened: {...state.opened, [pair]: report},
    opinions: {...state.opinions, [pair]: recalled?.opinions ?? NO_OPINIONS},
    notice: problem === undefined ? state.notice : {text: problem + more, warning: true},
  };
  const awaited = state.phase.kind === 'loading' && state.phase.pair === pair;
  return awaited ? showPair(known, pair, report) : known;
}

/** A pair at its first topic; order and layout are as they were chosen before. */
export function showPair(state: State, pair: number, report: Report): State {
  const {sort, columns, folding} = state.review;
  const review: ReviewState = {...freshReview, sort, columns, folding: {...folding, shift: 0}};
  return {...state, phase: {kind: 'review', pair, report}, review};
}

/** The list of pairs, where there is more than one. */
export function toPicker(state: State): State {
  return state.pairs.length > 1 ? {...state, phase: {kind: 'picker'}} : state;
}
