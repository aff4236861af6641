/** Places noun phrases: subject to come, object, behind a preposition, joined by "and". */

import {verbLemma} from '../grammar/dictionary.js';
import type {NounChunk} from '../grammar/items.js';
import type {Word} from '../grammar/words.js';
import {isEventNoun} from './event-nouns.js';
import {lookBack} from './look-back.js';
import {compoundLemma, hasParticle, nounNode, ownerNode, participleNode} from './make-node.js';
import type {Node} from './node.js';
import {link, type NounRef, ROOT, type State, top} from './state.js';

/** Prepositions that tie a noun to the noun before it. */
const NOUN_PREPOSITIONS = new Set(['of', 'for', 'on', 'over', 'about', 'to', 'against', 'in']);

/** Notes the phrase; its event, if its head names one, waits for its governor. */
export function onNoun(state: State, chunk: NounChunk): void {
  const owner = ownerOf(chunk, state.words);
  if (owner !== null && isEventNoun((state.words[owner] as Word).lemma))
    state.nodes.push(ownerNode(owner, state.words));
  const behind = lookBack(state);
  const preposition = behind.item?.kind === 'preposition' && behind.mark === '' ? behind.item : null;
  if (chunk.time && !preposition && !isNamedDay(state, chunk)) return;
  const joined = behind.coordinator !== '' && behind.noun !== null;
  const frame = top(state);
  const ref: NounRef = {
    chunk,
    node: null,
    preposition: preposition?.word ?? (joined ? (behind.noun?.preposition ?? '') : ''),
    prepositionAt: preposition?.first ?? (joined ? (behind.noun?.prepositionAt ?? null) : null),
    host: preposition ? hostOf(state, preposition.word) : null,
    partner: joined ? behind.noun : null,
    after: state.lastNode,
    afterBreak: behind.mark !== '',
    frame,
  };
  state.refs.set(state.at, ref);
  state.nouns.push(ref);
  if (isEvent(state, chunk)) eventOf(state, ref);
  for (const at of chunk.participles)
    state.nodes.push(participleNode(at, state.words, link('relative', frame.predicate && state.lastNode)));
  if (preposition === null) frame.free.push(ref);
  if (frame.predicate === null) {
    // "the bank, a lender in Oslo, has closed": what stands in commas behind a subject is none.
    const named = frame.subject !== null && state.words[frame.subject.chunk.head]?.pos !== 'NUM';
    const apposition = named && /^[,()"]$/u.test(behind.mark);
    if (preposition === null && !joined && !apposition) frame.subject = ref;
  } else if (preposition === null && !ref.afterBreak && behind.coordinator === '') complete(state, chunk);
}

/** "said *the mayor*" names the subject, other verbs their object. */
function complete(state: State, chunk: NounChunk): void {
  const last = state.lastNode;
  if (last === null) return;
  if (last === state.teller && last.subject === null) last.subject = chunk;
  else last.object ??= chunk;
}

/** "It was *a day to remember*": a time that the verb takes for its object, and no adverb. */
function isNamedDay(state: State, chunk: NounChunk): boolean {
  return (
    state.items[state.at - 1]?.kind === 'verb' && /^(?:a|an)$/u.test((state.words[chunk.first] as Word).lower)
  );
}

/** "the *strike*'s third day": the noun before the possessive. */
function ownerOf(chunk: NounChunk, words: readonly Word[]): number | null {
  for (let at = chunk.first + 1; at < chunk.head; at++)
    if (words[at]?.pos === 'PART' && words[at - 1]?.pos === 'NOUN') return at - 1;
  return null;
}

/** The event of a noun phrase; made, but not told, where its head names none. */
export function eventOf(state: State, ref: NounRef): Node {
  if (ref.node) return ref.node;
  ref.node = nounNode(ref.chunk, state.words, ROOT, !isEvent(state, ref.chunk));
  state.nodes.push(ref.node);
  return ref.node;
}

/** A proper name is no event, but "the Paris Air Show" is. */
function isEvent(state: State, chunk: NounChunk): boolean {
  const {pos, lemma, lower} = state.words[chunk.head] as Word;
  if (pos === 'NOUN' && lower.endsWith('ing') && verbLemma(lower) !== null) return true;
  if (pos !== 'NOUN' && pos !== 'PROPN' && pos !== 'ADV' && pos !== 'ADP') return false;
  return (
    isEventNoun(lemma) || isEventNoun(compoundLemma(chunk, state.words)) || hasParticle(chunk, state.words)
  );
}

/** "hopes *of* a deal": the noun phrase right before the preposition. */
function hostOf(state: State, preposition: string): NounRef | null {
  if (!NOUN_PREPOSITIONS.has(preposition)) return null;
  const at = state.at - 1;
  const behind = lookBack(state, state.items[at]?.kind === 'preposition' ? at : at - 1);
  return behind.mark === '' && behind.coordinator === '' ? behind.noun : null;
}
