/** Finds a verb's particle, next to it or behind its object: "called off the vote", "put it off". */
import {idiomAt} from '../cues/idioms.js';
import {isParticleOf} from './particles.js';
import type {Word} from './words.js';

const LONGEST_OBJECT = 5;

/** Word number of the particle of the verb at `verb`, or null. */
export function particleOf(words: readonly Word[], verb: number): number | null {
  const {lemma} = words[verb] as Word;
  const next = words[verb + 1];
  if (next && isParticleOf(lemma, next.lower)) return isPreposition(words, verb) ? null : verb + 1;
  for (let at = verb + 1; at <= verb + LONGEST_OBJECT && at < words.length; at++) {
    const word = words[at] as Word;
    if (at > verb + 1 && isParticleOf(lemma, word.lower) && word.pos !== 'NOUN')
      return closesObject(words, at) ? at : null;
    if (!isObjectWord(word)) return null;
  }
  return null;
}

/** Verbs whose "in" and "on" stand before their object: "bring in rules", "take on debt". */
const BEFORE_OBJECT = new Set(
  'bring in|rein in|usher in|take in|hand in|call in|phase in|take on|put on|bring on|pass on|turn on|switch on|carry on|set on'.split(
    '|',
  ),
);

/** "signed *in* Rome": before a noun phrase "in", "on" and "by" are prepositions, but for some verbs. */
function isPreposition(words: readonly Word[], verb: number): boolean {
  const {lower} = words[verb + 1] as Word;
  // "was put *on hold*"
  if (idiomAt(words, verb + 1) !== null) return true;
  if (!/^(?:in|on|by)$/u.test(lower) || closesObject(words, verb + 1)) return false;
  return !BEFORE_OBJECT.has(`${(words[verb] as Word).lemma} ${lower}`);
}

/** After a particle behind the object no noun phrase starts, or it would be a preposition ("took it off the list"). */
function closesObject(words: readonly Word[], at: number): boolean {
  const after = words[at + 1];
  return after === undefined || !['DET', 'NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ'].includes(after.pos);
}

function isObjectWord(word: Word): boolean {
  if (word.pos === 'PART') return word.lower === "'s";
  return ['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON'].includes(word.pos);
}
