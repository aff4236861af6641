/** Hangs event nouns on the predicates that they take part in, once all are known. */

import {signatureOf} from '../cues/lookup.js';
import type {Word} from '../grammar/words.js';
import type {Node} from './node.js';
import {eventOf} from './on-noun.js';
import {link, type NounRef, type State} from './state.js';

export function governNouns(state: State): void {
  const subjects = new Map<number, Node>();
  for (const node of state.nodes) {
    // An infinitive's subject is its governor's first: "the visit was put off *to save* money".
    if (!node.subject || node.kind === 'noun' || node.subject === node.link.governor?.subject) continue;
    // "The signing is doubtful": the adjective says more than its copula.
    if (subjects.get(node.subject.head)?.kind !== 'adjective') subjects.set(node.subject.head, node);
  }
  for (const ref of state.nouns) if (ref.node) ref.node.link = linkOf(state, ref, subjects);
}

function linkOf(state: State, ref: NounRef, subjects: ReadonlyMap<number, Node>): Node['link'] {
  const at = ref.prepositionAt === null ? null : ([ref.prepositionAt, ref.prepositionAt] as [number, number]);
  const host = ref.host ?? ref.partner?.host ?? null;
  if (host && host !== ref && carries(state, host, ref.preposition))
    return link('object', eventOf(state, host), ref.preposition, at);
  const subjectOf =
    subjects.get(ref.chunk.head) ??
    (ref.partner && ref.preposition === '' ? subjects.get(ref.partner.chunk.head) : undefined);
  if (subjectOf) return link('subject', subjectOf);
  if (ref.after) return link('object', ref.after, ref.preposition, at);
  return link('root', null, ref.preposition, at);
}

/** "hopes *of* a deal": the noun says how sure the deal is. */
function carries(state: State, host: NounRef, preposition: string): boolean {
  const {lemma} = state.words[host.chunk.head] as Word;
  return signatureOf('noun', lemma, preposition === 'in' ? '+in' : 'object') !== null;
}
