/** Clause analysis of one sentence: which predicates it has, and how each hangs on another. */
import type {Item} from '../grammar/items.js';
import {splitItems} from '../grammar/split-items.js';
import type {Word} from '../grammar/words.js';
import {governNouns} from './govern-nouns.js';
import type {Node} from './node.js';
import {onAdjective} from './on-adjective.js';
import {onAdverb} from './on-adverb.js';
import {onBreak} from './on-break.js';
import {onMarker} from './on-marker.js';
import {onNoun} from './on-noun.js';
import {onVerb} from './on-verb.js';
import {closeTop, type NounRef, type State, startState} from './state.js';

export interface Analysis {
  readonly items: readonly Item[];
  /** In no order. */
  readonly nodes: readonly Node[];
  readonly nouns: readonly NounRef[];
  /** The speech verb that tells the sentence or a part of it without "that": "…, she said". */
  readonly teller: Node | null;
}

/** One walk over the sentence's items. `headline`: the sentence is a title or heading. */
export function analyse(words: readonly Word[], headline: boolean): Analysis {
  const items = splitItems(words);
  const state = startState(words, items, headline);
  items.forEach((item, at) => {
    state.at = at;
    take(state, item);
  });
  while (state.frames.length > 0) closeTop(state, lastWord(words));
  governNouns(state);
  return {items, nodes: state.nodes, nouns: state.nouns, teller: state.teller};
}

/** Prepositions and coordinators wait to be looked back at. */
function take(state: State, item: Item): void {
  if (item.kind === 'noun') onNoun(state, item);
  else if (item.kind === 'verb') onVerb(state, item);
  else if (item.kind === 'adjective' || item.kind === 'idiom') onAdjective(state, item);
  else if (item.kind === 'marker') onMarker(state, item);
  else if (item.kind === 'break') onBreak(state, item);
  else if (item.kind === 'adverb') onAdverb(state, item);
}

/** The last word that is no punctuation. */
function lastWord(words: readonly Word[]): number {
  let at = words.length - 1;
  while (at > 0 && words[at]?.pos === 'PUNCT') at--;
  return at;
}
