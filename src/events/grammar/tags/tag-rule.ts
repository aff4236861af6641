/** What a rule that mends a part-of-speech tag looks at. */
import type {Pos} from '../../../model.js';
import {verbLemma} from '../dictionary.js';
import {type VerbForm, verbForm} from '../verb-forms.js';

export interface TaggedWord {
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  readonly pos: Pos;
  /** No white space stands before it. */
  readonly glued: boolean;
}

/** A word among its neighbours; those before it are mended already. */
export interface Place {
  readonly word: TaggedWord;
  readonly second: TaggedWord | undefined;
  readonly before: TaggedWord | undefined;
  readonly after: TaggedWord | undefined;
  /** The word before, adverbs and negations skipped. */
  readonly anchor: TaggedWord | undefined;
  /** The last verb before. */
  readonly verb: TaggedWord | undefined;
}

/** `example` marks the word that it mends with asterisks. */
export interface TagRule {
  readonly example: string;
  readonly to: Pos;
  readonly when: (place: Place) => boolean;
}

export function isMistakable(word: TaggedWord): boolean {
  return word.pos === 'NOUN' || word.pos === 'ADJ' || (word.pos === 'PROPN' && word.lower.length > 1);
}

export function isBaseVerb(word: TaggedWord): boolean {
  return verbLemma(word.lower) === word.lower;
}

export function isFormIn(word: TaggedWord, forms: readonly VerbForm[]): boolean {
  return forms.includes(verbForm(word.lower, word.lemma));
}

/** An article, possessive or pronoun that starts a verb's object. */
export function isObjectOpener(word: TaggedWord | undefined): boolean {
  if (word === undefined) return false;
  if (word.pos === 'DET') return word.lower !== 'no';
  return /^(?:me|him|her|us|them|it|you|its|their|his|my|our|your|one|this|(?:every|some|any|no)(?:thing|one))$/u.test(
    word.lower,
  );
}

/** An article or a possessive: what follows belongs to a noun phrase. */
export function isNominalOpener(word: TaggedWord | undefined): boolean {
  if (word === undefined) return false;
  if (word.lower === "'s") return word.pos === 'PART';
  return /^(?:a|an|the|every|no|its|their|his|my|our|your)$/u.test(word.lower);
}
