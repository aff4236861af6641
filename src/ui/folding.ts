// How far sentences that stand on one line each can be moved aside.
import type {Report} from '../model.js';
import type {Command} from './bindings.js';
import {columnsOf} from './lines.js';
import type {Folding} from './state.js';

/** Columns that one step moves. */
const STEP = 20;

/** The folding after `wrap`, `shift-left` or `shift-right`; wrapped text has nothing to shift. */
export function folded(
  report: Report,
  folding: Folding,
  command: Extract<Command, 'wrap' | 'shift-left' | 'shift-right'>,
): Folding {
  if (command === 'wrap') return {wrapped: !folding.wrapped, shift: 0};
  if (folding.wrapped) return folding;
  const shift = folding.shift + (command === 'shift-right' ? STEP : -STEP);
  return {...folding, shift: Math.max(0, Math.min(shift, longest(report)))};
}

function longest({old, new: now}: Report): number {
  const widths = [...old.sentences, ...now.sentences].map(({text}) => columnsOf(text));
  return Math.floor(Math.max(0, ...widths) / STEP) * STEP;
}
