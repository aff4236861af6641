/** Nouns that can head an event: signing, outbreak, strike, waiver. */
import {verbOf} from './families.js';
import {entryOf} from './senses.js';

/**
 * Whether a noun names something that happens or is done. A noun that the dictionary lacks does where it is made
 * from a verb by "-ing" or from one with a particle ("reopening", "rollout").
 */
export function isEventNoun(lemma: string): boolean {
  const letter = entryOf(lemma, 'noun')?.[0];
  if (letter !== undefined) return letter !== letter.toLowerCase();
  const verb = verbOf(lemma);
  return verb !== null && (lemma.endsWith('ing') || verb.includes(' '));
}
