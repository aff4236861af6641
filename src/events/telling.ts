/** Who is said to say a thing, and how deep it lies: what each predicate has from the one that it hangs on. */
import type {Analysis} from './clauses/analyse.js';
import type {Link, Node} from './clauses/node.js';
import {outsideIn} from './clauses/outside-in.js';
import {signatureOf} from './cues/lookup.js';
import type {NounChunk} from './grammar/items.js';

export interface Telling {
  /** The noun phrase that names who says so; null where the author does. */
  readonly source: NounChunk | null;
  /** Clauses that it lies in. */
  readonly depth: number;
}

const AUTHOR: Telling = {source: null, depth: 0};

/** Source and depth of every predicate of a sentence. */
export function tellings({nodes, nouns}: Analysis): ReadonlyMap<Node, Telling> {
  const accordingTo = nouns.find(({preposition}) => preposition === 'according to')?.chunk ?? null;
  const found = new Map<Node, Telling>();
  for (const node of outsideIn(nodes)) {
    const {governor} = node.link;
    const above = governor ? (found.get(governor) ?? AUTHOR) : {source: accordingTo, depth: 0};
    found.set(node, {
      source: sourceOf(node.link) ?? above.source,
      depth: above.depth + (isInside(node.link) ? 1 : 0),
    });
  }
  return found;
}

/** "*Officials* said that", "*analysts* expect that"; nobody in "it is said that". */
function sourceOf({type, governor}: Link): NounChunk | null {
  if (governor?.kind !== 'verb' || !/^(?:that|whether|quote)$/u.test(type)) return null;
  const rule = signatureOf('verb', governor.lemma, 'that')?.rule ?? '';
  if (!/^(?:speech|attitude)\./u.test(rule) && !ADMITTING.has(governor.lemma)) return null;
  return governor.group?.passive ? null : governor.subject;
}

/** Factive verbs by which somebody tells something. */
const ADMITTING = new Set(
  'admit acknowledge concede confirm reveal disclose verify note establish find show'.split(' '),
);

/** A clause inside another; event nouns, and verbs behind semi-auxiliaries, lie in the clause of their governor. */
function isInside({type, governor}: Link): boolean {
  if (type === 'root' || type === 'object' || type === 'subject') return false;
  return !(
    type === 'to' &&
    governor !== null &&
    (governor.semi || governor.silent || governor.lemma === 'have' || governor.lemma === 'able')
  );
}
