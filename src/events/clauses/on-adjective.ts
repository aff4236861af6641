/** Places adjectives and idioms: behind a copula, in a headline, behind a noun, behind a conjunction. */
import type {AdjectiveItem, IdiomItem} from '../grammar/items.js';
import {governFronted} from './attach-clause.js';
import {isLinking} from './linking.js';
import {lookBack} from './look-back.js';
import {adjectiveNode} from './make-node.js';
import type {Node} from './node.js';
import {link, place, type State, top} from './state.js';

/** The predicate made, or null where the adjective is none. */
export function onAdjective(state: State, item: AdjectiveItem | IdiomItem): Node | null {
  const behind = lookBack(state);
  const frame = top(state);
  const {predicate} = behind;
  if (predicate && behind.coordinator !== '' && predicate.kind === 'adjective')
    return join(state, item, predicate);
  if (predicate && predicate.kind === 'verb' && behind.coordinator === '') {
    if (predicate.lemma === 'be') return replaceCopula(state, item, predicate);
    return add(state, item, link(isLinking(predicate) ? 'subject' : 'object', predicate), predicate);
  }
  if (frame.predicate === null) {
    // A headline's predicate, or that of a clause without verb ("if possible", "once operational").
    const alone = frame.subject !== null || frame.link.type === 'adverbial';
    if (alone && (isLast(state) || frame.link.type === 'adverbial')) return fill(state, item);
    if (behind.item === null || isQuantity(state, item)) return null;
    return add(state, item, link('relative', null), null);
  }
  if (isQuantity(state, item)) return null;
  const as = behind.item?.kind === 'preposition' && behind.item.word === 'as';
  if (behind.item?.kind !== 'verb' && !behind.noun && !as && item.kind !== 'idiom') return null;
  return add(state, item, link(behind.mark === '' ? 'object' : 'adjunct', state.lastNode), state.lastNode);
}

/** "most of them", "three more": no predicate. */
function isQuantity(state: State, item: AdjectiveItem | IdiomItem): boolean {
  return (
    item.kind === 'adjective' &&
    /^(?:most|more|many|much|several|own|other|same|such|last|next|first|less|least|enough|only)$/u.test(
      state.words[item.head]?.lower ?? '',
    )
  );
}

/** Nothing but marks, adverbs and phrases follow. */
function isLast(state: State): boolean {
  for (let at = state.at + 1; at < state.items.length && at < state.at + 12; at++) {
    const item = state.items[at];
    if (item?.kind === 'marker') return true;
    if (item?.kind === 'verb' && item.shape !== 'infinitive' && item.shape !== 'ing') return false;
  }
  return true;
}

/** "is doubtful": the adjective takes the copula's place, with its tense, its negation and its subject; both are events. */
function replaceCopula(state: State, item: AdjectiveItem | IdiomItem, copula: Node): Node {
  const {kind, trigger, lemma, adverbs, clause} = adjectiveNode(item, state.words, copula.link, copula.group);
  // The clause's span, which grows until the clause ends, is shared.
  state.nodes.push({...copula, adverbs: []});
  Object.assign(copula, {kind, trigger, lemma});
  copula.adverbs.push(...adverbs);
  copula.clause[1] = Math.max(copula.clause[1], clause[1]);
  state.predicates.set(state.at, copula);
  state.lastNode = copula;
  top(state).free = [];
  return copula;
}

function join(state: State, item: AdjectiveItem | IdiomItem, partner: Node): Node {
  const node = adjectiveNode(item, state.words, partner.link, null);
  node.partner = partner;
  node.subject = partner.subject;
  return register(state, node);
}

function fill(state: State, item: AdjectiveItem | IdiomItem): Node {
  const frame = top(state);
  const node = adjectiveNode(item, state.words, frame.link, null);
  node.subject = frame.subject?.chunk ?? null;
  node.clause = [frame.start, item.last];
  frame.predicate = node;
  governFronted(frame, node);
  return register(state, node);
}

function add(state: State, item: AdjectiveItem | IdiomItem, how: Node['link'], governor: Node | null): Node {
  const node = adjectiveNode(item, state.words, how, null);
  node.subject = how.type === 'subject' ? (governor?.subject ?? null) : (lookBack(state).noun?.chunk ?? null);
  return register(state, node);
}

function register(state: State, node: Node): Node {
  place(state, top(state), node);
  state.predicates.set(state.at, node);
  return node;
}
