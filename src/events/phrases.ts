/** Spans of the words that take part in a predicate, at the article's offsets. */
import type {Span} from '../model.js';
import type {Node} from './clauses/node.js';
import type {Item, NounChunk} from './grammar/items.js';
import type {Word} from './grammar/words.js';

/** Prepositions whose phrase belongs to the noun before: "the signing *of the pact*", "talks *between both*". */
const OF_NOUN = new Set(['of', 'between', 'for', 'on', 'over', 'about']);
const MOST_PARTS = 12;
/** "is going to have to be able to": no longer. */
const LONGEST_CHAIN = 4;

/** A noun phrase, and whether a verb that follows it is its own. */
export interface Phrase {
  readonly chunk: NounChunk;
  readonly isSubject: boolean;
}

/** A noun phrase with what hangs on it: "the signing of the pact", "Norway and the union". */
export function phraseSpan({chunk, isSubject}: Phrase, items: readonly Item[], words: readonly Word[]): Span {
  let last = chunk.last;
  let at = itemAt(items, chunk.first);
  for (let parts = 0; parts < MOST_PARTS; parts++) {
    const [tie, noun] = [items[at + 1], items[at + 2]];
    const ties = tie?.kind === 'coordinator' || (tie?.kind === 'preposition' && OF_NOUN.has(tie.word));
    if (!ties || noun?.kind !== 'noun' || noun.time || (!isSubject && isSubjectAhead(items[at + 3], tie)))
      break;
    last = noun.last;
    at += 2;
  }
  return span(words, chunk.first, last);
}

/** From the first auxiliary or negation to the last particle: "may not sign", "has been able to get". */
export function groupSpan(node: Node, words: readonly Word[]): Span {
  const {group} = node;
  let first = Math.min(group?.first ?? node.trigger[0], node.trigger[0]);
  const last = Math.max(group?.last ?? 0, group?.particle ?? 0, node.trigger[1]);
  let at = node;
  for (let links = 0; links < LONGEST_CHAIN && isInChain(at, first); links++) {
    const governor = at.link.governor as Node;
    first = Math.min(governor.group?.first ?? governor.trigger[0], governor.trigger[0]);
    at = governor;
  }
  return span(words, first, last);
}

/** Words between a subject and an infinitive that are auxiliaries in all but form: "is able *to*", "has yet *to*". */
const CHAIN = /^(?:be|have|go|use|able|unable|about|due|set|bound|likely|unlikely|certain|sure|ready)$/u;

function isInChain(node: Node, first: number): boolean {
  const {governor, type} = node.link;
  if (type !== 'to' || !governor || !CHAIN.test(governor.lemma)) return false;
  const last = Math.max(governor.group?.last ?? 0, governor.trigger[1]);
  return last === first - 1;
}

export function span(words: readonly Word[], first: number, last: number): Span {
  return {start: (words[first] as Word).start, end: (words[last] as Word).end};
}

/** "…the deal *and the union left*": a noun phrase that starts the next clause does not join the last. */
function isSubjectAhead(next: Item | undefined, tie: Item): boolean {
  return (
    tie.kind === 'coordinator' && next?.kind === 'verb' && next.shape !== 'infinitive' && next.shape !== 'ing'
  );
}

/** Number of the item that starts at a word; binary search. */
function itemAt(items: readonly Item[], first: number): number {
  let [low, high] = [0, items.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle] as Item).last < first) low = middle + 1;
    else high = middle;
  }
  return low;
}
