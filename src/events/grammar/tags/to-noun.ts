/** Rules by which a verb, adjective or name turns out to be a noun. */

import {nounLemma} from '../dictionary.js';
import {isInvariant} from '../verb-forms.js';
import {isBaseVerb, isFormIn, isNominalOpener, type TagRule} from './tag-rule.js';

/** The first that fits mends the word. */
export const NOUN_RULES: readonly TagRule[] = [
  {
    example: 'a building *permit* was issued; the state water *permit* for the dam',
    to: 'NOUN',
    when: ({word, second, before, after, verb}) =>
      word.pos === 'VERB' &&
      isFormIn(word, ['base']) &&
      before?.pos === 'NOUN' &&
      before.lower === before.lemma &&
      (second?.pos === 'NOUN' || /^(?:a|an|the|this|that|its|their)$/u.test(second?.lower ?? '')) &&
      !/^(?:let|make|help|have|see|watch|hear|do)$/u.test(verb?.lemma ?? '') &&
      nounLemma(word.lower) === word.lower &&
      (after === undefined ||
        ['PUNCT', 'AUX', 'VERB'].includes(after.pos) ||
        (after.pos === 'ADP' && after.lower !== 'to') ||
        /^(?:last|next)$/u.test(after.lower)),
  },
  {
    example: 'at 4.12 *am*',
    to: 'NOUN',
    when: ({word, before}) => /^[ap]\.?m$/u.test(word.lower) && before?.pos === 'NUM',
  },
  {
    example: 'one of them is *wine*',
    to: 'NOUN',
    when: ({word, before}) =>
      word.pos === 'VERB' &&
      before?.pos === 'AUX' &&
      before.lemma === 'be' &&
      isFormIn(word, ['base']) &&
      !isInvariant(word.lemma),
  },
  {
    example: '*Hopes* faded',
    to: 'NOUN',
    when: ({word, before, after}) =>
      before === undefined &&
      word.pos === 'PROPN' &&
      nounLemma(word.lower) !== null &&
      after?.pos !== 'PROPN',
  },
  {
    example: 'talks are on *hold*; after the *split*',
    to: 'NOUN',
    when: ({word, before, after}) =>
      word.pos === 'VERB' &&
      (isNominalOpener(before) ||
        (before?.pos === 'ADP' && !isNominalOpener(after) && (before.lower !== 'to' || !isBaseVerb(word)))) &&
      isFormIn(word, ['base', 'present']) &&
      after?.pos !== 'NOUN' &&
      after?.pos !== 'PROPN',
  },
  {
    example: 'at the *close* of trading',
    to: 'NOUN',
    when: ({word, before, after}) =>
      word.pos === 'ADJ' && before?.lower === 'the' && after?.lower === 'of' && isBaseVerb(word),
  },
  {
    example: 'the *signing* appears doubtful; its *handling* of the case',
    to: 'NOUN',
    when: ({word, before, after}) =>
      word.pos === 'VERB' &&
      word.lower.endsWith('ing') &&
      isNominalOpener(before) &&
      !['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'VERB'].includes(after?.pos ?? ''),
  },
  {
    example: '*Ward* closed after outbreak; *Hopes* of a truce faded',
    to: 'NOUN',
    when: ({word, before, after}) =>
      before === undefined &&
      word.pos === 'VERB' &&
      isFormIn(word, ['base', 'present']) &&
      (after?.lower === 'of' ||
        ((after?.pos === 'VERB' || after?.pos === 'AUX') && !isFormIn(after, ['base', 'ing']))),
  },
];
