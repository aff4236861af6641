// Which keys count now.
import type {Mode} from './bindings.js';
import {fits, type Size} from './layout.js';
import type {State} from './state.js';

/** What is at hand, so that a key means what it means there. */
export function modeOf(state: State, size: Size): Mode {
  const {page} = state;
  if (!fits(size)) return 'waiting';
  if (state.note !== null) return 'note';
  if (page !== null) return page.typing ? 'filter' : 'reader';
  return modeBeneath(state);
}

/** What is at hand beneath a page that covers it. */
export function modeBeneath({phase, picker, review}: State): Mode {
  if (phase.kind === 'picker') return picker.typing ? 'filter' : 'picker';
  if (phase.kind === 'grid') return 'grid';
  if (phase.kind !== 'review') return 'waiting';
  if ((review.article ?? review).typing) return 'filter';
  return review.article === null ? review.focus : 'article';
}
