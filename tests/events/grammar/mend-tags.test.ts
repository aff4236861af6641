import {describe, expect, test} from 'vitest';
import {NOUN_RULES} from '../../../src/events/grammar/tags/to-noun.js';
import {OTHER_RULES} from '../../../src/events/grammar/tags/to-other.js';
import {VERB_RULES} from '../../../src/events/grammar/tags/to-verb.js';
import {wordsOf} from './read.js';

/** Each example of a rule, plain, with the place of the marked word and the tag that it must get. */
const examples = [...OTHER_RULES, ...VERB_RULES, ...NOUN_RULES].flatMap(({example, to}) =>
  example.split('; ').map((text) => {
    const start = text.indexOf('*');
    const marked = text.slice(start + 1, text.indexOf('*', start + 1));
    return [text.replaceAll('*', ''), marked, start, to] as const;
  }),
);

describe('mended tags', () => {
  test.each(examples)('%s [%s]', (text, marked, start, to) => {
    const word = wordsOf(text).find((one) => one.start === start);
    expect(word?.text).toBe(marked);
    expect(word?.pos).toBe(to);
  });

  test.each([
    ['The ward closed.', 'ward', 'NOUN'],
    ['They hold shares.', 'hold', 'VERB'],
    ['They permit it.', 'permit', 'VERB'],
    ['He left in May.', 'May', 'NOUN'],
    ['They did business there.', 'business', 'NOUN'],
    ['the sell-off continued', 'sell', 'NOUN'],
    ['Maker recalls ferries', 'recalls', 'VERB'],
    ['Engine troubles delay tour', 'delay', 'VERB'],
    ['Engine troubles delay tour', 'troubles', 'NOUN'],
  ])('%s [%s] is %s', (text, marked, pos) => {
    expect(wordsOf(text).find((word) => word.text === marked)?.pos).toBe(pos);
  });

  test('contractions and fused words are parted', () => {
    expect(wordsOf("I'm gonna leave").map(({text, lemma}) => [text, lemma])).toEqual([
      ['I', 'i'],
      ["'m", 'be'],
      ['gon', 'go'],
      ['na', 'to'],
      ['leave', 'leave'],
    ]);
  });
});
