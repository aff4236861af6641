/** Tells the small words of a verb group: modals, "to", negations, adverbs. */
import {canBeParticiple} from './verb-forms.js';
import {MODALS, NEGATORS} from './word-classes.js';
import type {Word} from './words.js';

/** The next verb, adverbs and negations skipped. */
export function nextVerb(words: readonly Word[], at: number): number | null {
  for (let next = at + 1; next < words.length && next <= at + 5; next++) {
    const word = words[next] as Word;
    if (isNegator(word) || isAdverb(word)) continue;
    return word.form === null ? null : next;
  }
  return null;
}

export function isModal(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  if (word.lower === "'d") return !hasParticipleNext(words, at);
  if (word.lower === 'need' || word.lower === 'dare') return isNegator(words[at + 1]);
  if (word.lower === 'ought') return true;
  return word.pos === 'AUX' && MODALS.has(word.lower);
}

/** "he'd *left*": had, not would. */
function hasParticipleNext(words: readonly Word[], at: number): boolean {
  const next = nextVerb(words, at);
  const word = next === null ? undefined : words[next];
  return word !== undefined && word.form !== 'base' && canBeParticiple(word.form, word.lemma);
}

export function isTo(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  if (word.lower !== 'to') return false;
  const next = nextVerb(words, at);
  return next !== null && (words[next] as Word).form === 'base';
}

export function isNegator(word: Word | undefined): boolean {
  return word !== undefined && NEGATORS.has(word.lower) && word.pos !== 'DET' && word.pos !== 'CCONJ';
}

/** An adverb that can stand inside a group, and opens no clause. */
export function isAdverb(word: Word): boolean {
  if (word.lower === 'yet') return true;
  return word.pos === 'ADV' && !/^(?:when|where|why|how|whenever|wherever|ago)$/u.test(word.lower);
}
