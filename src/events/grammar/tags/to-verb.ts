/** Rules by which a noun, adjective or name turns out to be a verb. */

import {verbLemma} from '../dictionary.js';
import {isParticleOf} from '../particles.js';
import {lemmaOfMistakenPast, lemmaOfPast, verbForm} from '../verb-forms.js';
import {MODALS, NEGATORS, SUBJECT_PRONOUNS} from '../word-classes.js';
import {isBaseVerb, isMistakable, isObjectOpener, type TagRule} from './tag-rule.js';

/** The first that fits mends the word. */
export const VERB_RULES: readonly TagRule[] = [
  {
    example: 'growers *fear* that it will freeze',
    to: 'VERB',
    when: ({word, before, after}) =>
      word.pos === 'NOUN' &&
      isBaseVerb(word) &&
      after?.lower === 'that' &&
      before?.pos === 'NOUN' &&
      before.lower !== before.lemma,
  },
  {
    example: 'as fever *spreads*',
    to: 'VERB',
    when: ({word, second, before, after}) =>
      word.pos === 'NOUN' &&
      word.lower.endsWith('s') &&
      verbLemma(word.lower) !== null &&
      before?.pos === 'NOUN' &&
      before.lower === before.lemma &&
      /^(?:as|while|if|because|until|before|after|when)$/u.test(second?.lower ?? '') &&
      (after === undefined || after.pos === 'PUNCT' || after.pos === 'ADP'),
  },
  {
    example: 'is being *contested*',
    to: 'VERB',
    when: ({word, before, after}) =>
      word.pos === 'ADJ' &&
      word.lower.endsWith('ed') &&
      verbLemma(word.lower) !== null &&
      (before?.lower === 'being' ||
        (before?.pos === 'AUX' && before.lemma === 'be' && after?.lower === 'by')),
  },
  {
    example: 'he *pretended* to be a doctor',
    to: 'VERB',
    when: ({word, before, after}) =>
      word.pos === 'ADJ' &&
      word.lower.endsWith('ed') &&
      verbLemma(word.lower) !== null &&
      before?.pos === 'PRON' &&
      SUBJECT_PRONOUNS.has(before.lower) &&
      (after?.lower === 'to' || isObjectOpener(after)),
  },
  {
    example: 'the side is *learnt* to have agreed; the man who *left* has died',
    to: 'VERB',
    when: ({word, before}) =>
      lemmaOfMistakenPast(word.lower) !== null && (before?.pos === 'AUX' || before?.pos === 'PRON'),
  },
  {
    example: 'it will *close* in May; they did not *fit*',
    to: 'VERB',
    when: ({word, anchor, before, after}) =>
      (isMistakable(word) || word.lower === 'forward' || word.lower === 'last') &&
      anchor?.pos === 'AUX' &&
      (MODALS.has(anchor.lower) || (anchor.lemma === 'do' && NEGATORS.has(before?.lower ?? ''))) &&
      isBaseVerb(word) &&
      after?.pos !== 'AUX' &&
      after?.pos !== 'VERB',
  },
  {
    example: 'they plan to *strike*',
    to: 'VERB',
    when: ({word, before, after}) =>
      isMistakable(word) &&
      before?.lower === 'to' &&
      before.pos === 'PART' &&
      isBaseVerb(word) &&
      after?.pos !== 'NOUN',
  },
  {
    example: 'read it and *place* one copy on file; *Rent* a car; please *email* me',
    to: 'VERB',
    when: ({word, before, after}) =>
      isMistakable(word) &&
      (before === undefined ||
        before.pos === 'CCONJ' ||
        before.pos === 'PUNCT' ||
        before.lower === 'please') &&
      isBaseVerb(word) &&
      (isObjectOpener(after) ||
        (after !== undefined &&
          before?.pos !== 'CCONJ' &&
          after.pos === 'ADP' &&
          isParticleOf(word.lower, after.lower))),
  },
  {
    example: 'have them *use* it',
    to: 'VERB',
    when: ({word, before, verb}) =>
      word.pos === 'NOUN' &&
      isBaseVerb(word) &&
      /^(?:make|let|have|help)$/u.test(verb?.lemma ?? '') &&
      /^(?:me|him|us|them|it|you)$/u.test(before?.lower ?? ''),
  },
  {
    example: 'if the noise *annoys* him; workers *haul* out the old line',
    to: 'VERB',
    when: ({word, before, after}) =>
      word.pos === 'NOUN' &&
      (before?.pos === 'NOUN' || before?.lower === 'one') &&
      verbLemma(word.lower) !== null &&
      (before.lower === before.lemma ? word.lower.endsWith('s') : isBaseVerb(word)) &&
      (isObjectOpener(after) ||
        after?.pos === 'SYM' ||
        (after?.pos === 'ADP' && isParticleOf(verbLemma(word.lower) ?? '', after.lower))),
  },
  {
    example: 'by *consulting* the agents',
    to: 'VERB',
    when: ({word, before, after}) =>
      (word.pos === 'NOUN' || word.pos === 'ADJ') &&
      word.lower.endsWith('ing') &&
      (before?.pos === 'ADP' || before?.pos === 'VERB') &&
      verbLemma(word.lower) !== null &&
      (isObjectOpener(after) || isParticleOf(verbLemma(word.lower) ?? '', after?.lower ?? '')),
  },
  {
    example: 'shares *fell* two points; stocks *rose* on Friday',
    to: 'VERB',
    when: ({word, before, after}) =>
      word.pos === 'NOUN' &&
      lemmaOfPast(word.lower) !== null &&
      before !== undefined &&
      ['NOUN', 'PROPN', 'NUM', 'ADJ', 'ADV', 'PRON']
        .concat(before.lower === 'each' ? 'DET' : [])
        .includes(before.pos) &&
      (after === undefined || ['NUM', 'ADP', 'ADV', 'DET', 'PUNCT', 'PRON', 'CCONJ'].includes(after.pos)),
  },
  {
    example: 'Some *say* so; many *fear* it',
    to: 'VERB',
    when: ({word, before}) =>
      word.pos === 'NOUN' &&
      /^(?:say|think|believe|argue|fear|hope|want|call)$/u.test(word.lower) &&
      /^(?:some|many|most|few|others|all|both|they|we|critics|analysts)$/u.test(before?.lower ?? ''),
  },
  {
    example: 'they *taste* the same; which *supplies* it with oil',
    to: 'VERB',
    when: ({word, before, after}) =>
      word.pos === 'NOUN' &&
      (before?.lower === 'which' || (before?.pos === 'PRON' && SUBJECT_PRONOUNS.has(before.lower))) &&
      before.lower !== 'there' &&
      (isObjectOpener(after) ||
        after?.pos === 'ADV' ||
        after?.pos === 'ADP' ||
        verbForm(word.lower, word.lemma) === 'present'),
  },
];
