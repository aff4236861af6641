/** Event nouns, and adjectives, that take part in a predicate: "cancelled the *tour*", "the *signing* is doubtful". */
import type {Node} from '../clauses/node.js';
import {signatureOf} from '../cues/lookup.js';
import {PREPOSITIONS} from '../cues/prepositions.js';
import type {Complement} from '../cues/signature.js';
import {project} from './complement.js';
import {FACT, type Received, type Verdict} from './verdict.js';

export function argument(node: Node, takes: 'object' | 'subject', governor: Verdict): Received {
  const above = node.link.governor;
  // "no agreement": its own "no" denies it, whatever the verb.
  if (node.chunk?.denial === 'negative') return FACT;
  const {marker, markerAt} = node.link;
  const preposition = PREPOSITIONS.get(marker);
  if (node.kind === 'noun' && preposition && preposition.noun < 1.5 && markerAt)
    return {score: preposition.noun, marks: [{rule: preposition.rule, at: markerAt}]};
  if (above === null) return FACT;
  const found = signatureOf(above.kind, above.lemma, roleOf(node, above, takes));
  // "rejected the offer" denies no offer.
  if (found?.rule.startsWith('rejection') && node.chunk?.proposal) return FACT;
  if (found)
    return project({so: found.so, not: found.not, governor, cue: {rule: found.rule, at: above.trigger}});
  const there = above.lemma === 'be' && takes === 'object' && marker === '';
  if (node.kind !== 'noun' || there) return {score: governor.holds, marks: governor.marks};
  if (node.chunk?.definite || takes === 'subject' || governor.holds >= 2 || marker !== '') return FACT;
  // "will sign *a deal*": of an indefinite thing half is left open.
  return {score: (3 + Math.abs(governor.holds)) / 2, marks: governor.marks};
}

/** The subject of a passive is what the verb is done to; a noun behind a verb's preposition is no object. */
function roleOf(node: Node, above: Node, takes: 'object' | 'subject'): Complement {
  if (takes === 'subject') return above.kind === 'verb' && above.group?.passive ? 'object' : 'subject';
  if (above.kind === 'noun') return node.link.marker === 'in' ? '+in' : 'object';
  return node.link.marker === '' ? 'object' : `+${node.link.marker}`;
}
