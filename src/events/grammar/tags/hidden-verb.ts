/** Finds the verb of a headline that the tagger took for a noun. */

import {verbLemma} from '../dictionary.js';
import {verbForm} from '../verb-forms.js';
import type {TaggedWord} from './tag-rule.js';

const LONGEST_HEADLINE = 25;

/** "Maker *recalls* ferries", "Markets *tumble* on fears": in a line without a verb one of the nouns is it. */
export function findHiddenVerb<T extends TaggedWord>(words: readonly T[]): readonly T[] {
  if (words.length > LONGEST_HEADLINE) return words;
  const hides = (index: number) => isHiddenVerb(words[index], words[index - 1], words[index + 1]);
  const first = words.findIndex((_, index) => hides(index));
  // "Engine troubles *delay* tour": a verb behind a plural beats the plural.
  const at = hides(first + 1) ? first + 1 : first;
  const hidden = words[at];
  if (!hidden) return words;
  return words.map((word, index) =>
    index === at ? {...hidden, pos: 'VERB', lemma: verbLemma(hidden.lower) ?? hidden.lemma} : word,
  );
}

function isHiddenVerb(
  word: TaggedWord | undefined,
  before: TaggedWord | undefined,
  after: TaggedWord | undefined,
): boolean {
  if (word?.pos !== 'NOUN' || (before?.pos !== 'NOUN' && before?.pos !== 'PROPN')) return false;
  const lemma = verbLemma(word.lower);
  if (lemma === null || after?.pos === 'VERB' || after?.pos === 'PUNCT') return false;
  const plural = before.lower !== before.lemma && before.lower.endsWith('s');
  return word.lower === lemma
    ? plural
    : !plural && verbForm(word.lower, lemma) === 'present' && after !== undefined;
}
