/** The modal verb of a predicate, its own or one that "and" shares: "will visit and *meet*". */
import type {Node} from '../clauses/node.js';
import {MODAL_ROWS, type ModalRow, PERFECT_MODAL_ROWS} from '../cues/modals.js';
import type {Word} from '../grammar/words.js';

export function modalOf(
  node: Node,
  words: readonly Word[],
): {readonly row: ModalRow; readonly at: number} | null {
  const {group, partner} = node;
  if (!group) return null;
  const shared = group.modal === null && group.shape === 'base' ? (partner?.group?.modal ?? null) : null;
  const at = group.modal ?? shared;
  if (at === null) return null;
  const {lower} = words[at] as Word;
  const row = (group.perfect ? PERFECT_MODAL_ROWS : MODAL_ROWS).get(lower) ?? MODAL_ROWS.get(lower);
  return row ? {row, at} : null;
}
