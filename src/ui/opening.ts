// Opens a pair of articles, and goes back to where others can be chosen.
import type {Report} from '../model.js';
import {NO_OPINIONS} from '../review/marks.js';
import {
  type ArticleState,
  choicesAmong,
  freshReview,
  type Loading,
  type Notice,
  type Recalled,
  type ReviewState,
  type State,
} from './state.js';
import {topicAt} from './storyline/grid-state.js';

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
  return awaiting(state, pair) === null ? known : showPair(known, pair, report);
}

/** How far the pair is, where the reader waits for it. */
export function awaiting({phase}: State, pair: number): Loading | null {
  return phase.kind === 'loading' && phase.pair === pair ? phase : null;
}

/** What comparing a pair anew brought. */
export interface Reloaded {
  readonly pair: number;
  readonly report: Report;
  readonly notice: Notice;
}

/** The state with a newer report of a pair: the reader stays at the same topic, and what was said stands. */
export function reloaded(state: State, {pair, report, notice}: Reloaded): State {
  const known: State = {...state, opened: {...state.opened, [pair]: report}};
  return {...renewed(known, pair, report), notice: isShown(state, pair) ? notice : state.notice};
}

function isShown({phase}: State, pair: number): boolean {
  return phase.kind === 'review' && phase.pair === pair;
}

/** The state that shows a newer report of a pair, where that pair is shown. */
export function renewed(state: State, pair: number, report: Report): State {
  const {phase, review} = state;
  if (phase.kind !== 'review' || phase.pair !== pair) return state;
  const article = review.article && within(report, review.article);
  return {...state, phase: {...phase, report}, review: {...review, article}};
}

// The sentence that the reader was at may be gone.
function within(report: Report, article: ArticleState): ArticleState {
  const last = report[article.side].sentences.length - 1;
  return {...article, sentence: Math.max(0, Math.min(article.sentence, last)), from: null};
}

/** A pair at its first topic, or at that of the storyline's grid that it is opened from; order and layout are as they were chosen before. */
export function showPair(state: State, pair: number, report: Report): State {
  const {sort, columns, folding} = state.review;
  const grid = state.grids[state.pairs[pair]?.within ?? -1];
  const selected = grid === undefined ? null : topicAt(grid);
  const review: ReviewState = {...freshReview, selected, sort, columns, folding: {...folding, shift: 0}};
  return {...state, phase: {kind: 'review', pair, report}, review};
}

/** Back to the storyline that a pair was opened from, else to the list of pairs where there is more than one. */
export function toPicker(state: State): State {
  const {phase, pairs} = state;
  const storyline = phase.kind === 'picker' ? undefined : pairs[phase.pair]?.within;
  if (storyline !== undefined) return {...state, phase: {kind: 'grid', pair: storyline}};
  return choicesAmong(pairs).length > 1 ? {...state, phase: {kind: 'picker'}} : state;
}
