/** Rules that mend adverbs, auxiliaries, adjectives and pronouns. */
import {isFormIn, type TagRule} from './tag-rule.js';

/** The first that fits mends the word. */
export const OTHER_RULES: readonly TagRule[] = [
  {
    example: 'we will *NEVER* return',
    to: 'ADV',
    when: ({word}) => word.lower === 'never' || word.lower === 'not',
  },
  {
    example: 'a ruling, first *due* in May',
    to: 'ADJ',
    when: ({word}) => word.lower === 'due' && word.pos === 'ADV',
  },
  {
    example: 'a woman *aged* 78',
    to: 'ADP',
    when: ({word, after}) => word.lower === 'aged' && after?.pos === 'NUM',
  },
  {
    example: '*Planned* operations go ahead',
    to: 'ADJ',
    when: ({word, before, after}) =>
      before === undefined &&
      word.pos === 'VERB' &&
      word.lower.endsWith('ed') &&
      after?.pos === 'NOUN' &&
      after.lower !== after.lemma,
  },
  {
    example: "no one*'s* going",
    to: 'AUX',
    when: ({word, before, after}) =>
      word.lower === "'s" &&
      word.pos === 'PART' &&
      before?.pos !== 'PROPN' &&
      after?.pos === 'VERB' &&
      isFormIn(after, ['ing', 'participle']),
  },
  {
    example: '*Few* believe it',
    to: 'PRON',
    when: ({word, after}) =>
      word.pos === 'PROPN' &&
      /^(?:few|many|some|most|several|all|nobody|none)$/u.test(word.lower) &&
      (after?.pos === 'VERB' || after?.pos === 'AUX' || after?.pos === 'ADP'),
  },
];
