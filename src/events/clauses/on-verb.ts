/** Places a verb group by the part that it plays. */
import type {VerbGroup} from '../grammar/items.js';
import {lookBack} from './look-back.js';
import type {Node} from './node.js';
import {onBare} from './on-bare.js';
import {onFinite} from './on-finite.js';
import {onGerund, onParticiple} from './on-gerund.js';
import {onInfinitive} from './on-infinitive.js';
import type {State} from './state.js';
import {partOf} from './verb-part.js';

export function onVerb(state: State, group: VerbGroup): Node {
  const behind = lookBack(state);
  switch (partOf(state, group, behind)) {
    case 'finite':
      return onFinite(state, group, behind);
    case 'infinitive':
      return onInfinitive(state, group, behind);
    case 'ing':
      return onGerund(state, group, behind);
    case 'participle':
      return onParticiple(state, group, behind);
    case 'bare':
      return onBare(state, group, behind);
  }
}
