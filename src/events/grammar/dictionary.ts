/** Dictionary forms of words that the tagger may have mistaken. */

import {entryOf} from '../../text/lexicon/senses.js';
import {remember} from '../../text/remember.js';
import {lemmaOfMistakenPast, lemmaOfPast} from './verb-forms.js';

/** Endings and what they may stand for. */
const ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ies$/u, ['y']],
  [/(?<=[sxzh]|o)es$/u, ['', 'e']],
  [/s$/u, ['']],
  [/ied$/u, ['y']],
  [/ed$/u, ['', 'e']],
  [/ing$/u, ['', 'e']],
];

/** The lemma in lower case ("revised" → "revise"), or null where no verb has such a form. */
export const verbLemma: (lower: string) => string | null = remember(
  (lower) =>
    candidates(lower).find((candidate) => candidate.length > 1 && entryOf(candidate, 'verb') !== undefined) ??
    null,
);

/** The noun that a word is, or is the plural of; null where the dictionary has none. */
export function nounLemma(lower: string): string | null {
  const forms = [lower.replace(/s$/u, ''), lower.replace(/es$/u, ''), lower.replace(/ies$/u, 'y'), lower];
  return forms.find((form) => form.length > 2 && entryOf(form, 'noun') !== undefined) ?? null;
}

function candidates(lower: string): readonly string[] {
  const past = lemmaOfPast(lower) ?? lemmaOfMistakenPast(lower);
  const found = past === null ? [lower] : [past];
  for (const [ending, stems] of ENDINGS) {
    if (!ending.test(lower)) continue;
    const stem = lower.replace(ending, '');
    for (const add of stems) found.push(stem + add);
    // "planned", "cutting": the consonant was doubled.
    if (/([b-df-hj-np-tv-z])\1$/u.test(stem)) found.push(stem.slice(0, -1));
  }
  return found;
}
