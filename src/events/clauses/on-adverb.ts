/** Gives adverbs to the predicate of their clause, seen or to come. */
import type {WordItem} from '../grammar/items.js';
import {lookBack} from './look-back.js';
import {type State, top} from './state.js';

export function onAdverb(state: State, item: WordItem): void {
  const frame = top(state);
  if (frame.predicate === null || lookBack(state).coordinator !== '') frame.adverbs.push(item.first);
  else state.lastNode?.adverbs.push(item.first);
}
