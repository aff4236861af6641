/** Tells the words of a noun phrase: what opens it, carries it on, or stands outside. */
import {verbLemma} from './dictionary.js';
import {TIME_NOUNS} from './word-classes.js';
import type {Word} from './words.js';

/** "the *revised* figures": a verb's form, whatever the tagger calls it. */
export function isParticiple(word: Word): boolean {
  if (word.pos === 'VERB') return true;
  return (
    word.pos === 'ADJ' &&
    /(?:ed|ing)$/u.test(word.lower) &&
    (verbLemma(word.lower) !== null || word.lower === 'ongoing')
  );
}

/** "the speech *last week*", "a flight *Tuesday*": a time phrase stands by itself. */
export function startsTime(word: Word, before: Word, after: Word | undefined): boolean {
  if (/^(?:yesterday|today|tomorrow|tonight)$/u.test(word.lower)) return true;
  if (/^(?:last|next|this|that)$/u.test(word.lower))
    return after !== undefined && TIME_NOUNS.has(after.lemma);
  return word.pos === 'PROPN' && before.pos === 'NOUN' && TIME_NOUNS.has(word.lemma) && after?.pos !== 'NOUN';
}

export function leadsToNoun(words: readonly Word[], at: number): boolean {
  const next = words[at];
  if (next === undefined) return false;
  if (next.pos === 'NOUN' || next.pos === 'PROPN') return true;
  if (next.pos !== 'ADJ' && !isHyphen(next)) return false;
  const second = words[at + 1];
  return second?.pos === 'NOUN' || second?.pos === 'PROPN';
}

export function opensNoun(word: Word): boolean {
  if (word.pos === 'DET' || word.pos === 'NUM') return true;
  if (word.lower === "'s" && word.pos === 'PART') return true;
  return isDeterminer(word);
}

/** "its", "their": pronouns that stand before a noun. */
export function isDeterminer(word: Word): boolean {
  return /^(?:its|their|his|her|my|our|your|this|these|those|that|all|some|few|many|most|several|both|another)$/u.test(
    word.lower,
  );
}

export function isPronoun(word: Word): boolean {
  return word.pos === 'PRON';
}

export function isNominal(word: Word): boolean {
  return (
    word.pos === 'NOUN' || word.pos === 'PROPN' || word.pos === 'NUM' || isPronoun(word) || word.pos === 'SYM'
  );
}

export function isHyphen(word: Word | undefined): boolean {
  return word !== undefined && /^[-‐‑–/]$/u.test(word.text);
}
