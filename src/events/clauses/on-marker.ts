/** Opens clauses at conjunctions, relative pronouns and question words. */

import {CONJUNCTIONS} from '../cues/conjunctions.js';
import {signatureOf} from '../cues/lookup.js';
import type {WordItem} from '../grammar/items.js';
import type {Word} from '../grammar/words.js';
import {isLinking} from './linking.js';
import {type Behind, lookBack} from './look-back.js';
import type {Link, LinkType, Node} from './node.js';
import {eventOf} from './on-noun.js';
import {closeTo, link, openFrame, type State, top} from './state.js';

/** Verbs that tell a person something: "told reporters that". */
const TELLING = new Set(
  'tell warn inform assure remind convince persuade notify promise show teach advise caution ask'.split(' '),
);

export function onMarker(state: State, marker: WordItem): void {
  const behind = lookBack(state);
  const opened = linkOf(state, marker, behind);
  if (opened === null) return;
  if (opened.type === 'adverbial' && opened.governor) opened.governor.conditions.push(marker.word);
  const frame = openFrame(state, opened, marker.first);
  if (opened.type === 'relative' && behind.noun && marker.word !== 'whose')
    frame.subject = {...behind.noun, frame};
}

function linkOf(state: State, marker: WordItem, behind: Behind): Link | null {
  const at: [number, number] = [marker.first, marker.last];
  const to = (type: LinkType, governor: Node | null) => link(type, governor, marker.word, at);
  const sequel = sequelOf(state, marker, behind, to);
  if (sequel) return sequel;
  const {word} = marker;
  if (
    behind.item?.kind === 'preposition' &&
    isQuestionWord(word) &&
    !/^(?:who|which|whom|whose)$/u.test(word)
  )
    return to('whether', state.lastNode);
  // "It looks *as if* it broke."
  if (/^(?:as if|as though|like)$/u.test(word) && behind.mark === '' && isLinking(behind.predicate))
    return to('that', behind.predicate);
  if (word === 'that') return thatLink(state, behind, to);
  if (isQuestionWord(word) || word === 'if') {
    const asked = askedBy(state, behind, word);
    if (asked) return to('whether', asked);
  }
  if (/^(?:who|which|whom|whose)$/u.test(word)) {
    if (behind.noun) return to('relative', holderOf(state, behind));
    if (behind.item?.kind === 'preposition') return to('relative', top(state).predicate);
    return behind.item === null ? null : to('relative', state.lastNode);
  }
  if (word === 'where' || word === 'when' || CONJUNCTIONS.has(word))
    return to('adverbial', top(state).predicate);
  // "What he said was wrong": the clause is the subject. At the head of a question nothing opens.
  return behind.item === null && behind.coordinator === ''
    ? questionOrFree(state, to)
    : to('whether', state.lastNode);
}

/** "…that it would rain *and that* roads would flood": beside the clause before, not inside it. */
function sequelOf(
  state: State,
  marker: WordItem,
  behind: Behind,
  to: (type: LinkType, governor: Node | null) => Link,
): Link | null {
  if (behind.coordinator === '') return null;
  for (let at = state.frames.length - 1; at > 0; at--) {
    const frame = state.frames[at];
    if (frame?.link.marker !== marker.word) continue;
    closeTo(state, state.frames[at - 1] as typeof frame, marker.first - 1);
    return to(frame.link.type, frame.link.governor);
  }
  return null;
}

function thatLink(
  state: State,
  behind: Behind,
  to: (type: LinkType, governor: Node | null) => Link,
): Link | null {
  const last = state.lastNode;
  const {noun} = behind;
  if (noun === null || behind.predicate) return to('that', behind.predicate ?? last);
  const head = state.words[noun.chunk.head] as Word;
  if (signatureOf('noun', head.lemma, 'that') && noun.chunk.head === noun.chunk.last)
    return to('that', eventOf(state, noun));
  if (last && signatureOf(last.kind, last.lemma, 'that') && top(state).predicate !== null) {
    if (TELLING.has(last.lemma) || noun.preposition !== '' || head.pos === 'PRON') return to('that', last);
  }
  return to('relative', holderOf(state, behind));
}

/** The predicate that asks or knows what the question word opens; null where none does. */
function askedBy(state: State, behind: Behind, word: string): Node | null {
  const last = behind.predicate ?? (behind.noun && top(state).predicate ? state.lastNode : null);
  if (last === null || top(state).predicate === null) return null;
  if (behind.mark !== '' && behind.mark !== '"') return null;
  if (word === 'if' || word === 'when' || word === 'where') {
    const known = signatureOf(last.kind, last.lemma, 'whether');
    return known && behind.predicate ? last : null;
  }
  if (word === 'whether') return last;
  if (/^(?:who|which|whom|whose)$/u.test(word)) return behind.predicate;
  return last;
}

/** The predicate in whose clause a noun stands; null before the predicate. */
function holderOf(state: State, behind: Behind): Node | null {
  return behind.noun?.after && top(state).predicate ? behind.noun.after : null;
}

function isQuestionWord(word: string): boolean {
  return /^(?:what|who|which|whom|whose|how|why|when|where|whether|whether or not|whatever|whoever|however)$/u.test(
    word,
  );
}

/** A sentence-initial "what": a direct question opens no clause. */
function questionOrFree(state: State, to: (type: LinkType, governor: Node | null) => Link): Link | null {
  const asks = state.items.slice(-2).some((item) => item.kind === 'break' && item.word.startsWith('?'));
  return asks ? null : to('whether', null);
}
