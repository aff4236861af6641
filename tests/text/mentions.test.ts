import {describe, expect, test} from 'vitest';
import {read} from './read.js';

const found = (text: string, ...kinds: readonly string[]): readonly string[] =>
  read(text)
    .mentions.filter(({kind}) => kinds.includes(kind))
    .map(({text: words}) => words);

describe('mentions', () => {
  test.each([
    ['a person', 'Talks with Ada Quill went on.', ['Ada Quill']],
    ['a name with "of"', 'They wrote to the Bank of Norland.', ['Bank of Norland']],
    [
      'a name with "and" before an institution\'s word',
      'They asked the Fisheries and Oceans Board.',
      ['Fisheries and Oceans Board'],
    ],
    ['two countries are two names', 'They went to Norway and Japan.', ['Norway', 'Japan']],
    ['the first word of a sentence is no name for being first', 'Passengers slept. The passengers left.', []],
  ])('names: %s', (_what, text, names) => {
    expect(found(text, 'name')).toEqual(names);
  });

  test.each([
    ['letters and figures', 'The KR-70 missile and the Tarn B190 flew.', 'designator', ['KR-70']],
    ['figures with a plus', 'The 3+3 dialogue ended.', 'designator', ['3+3']],
    ['a measure is none', 'A 300-megawatt plant opened at 8am.', 'designator', []],
    ['an acronym', 'The NFTA was signed.', 'acronym', ['NFTA']],
    [
      'a shouted word that stands elsewhere in lower case is none',
      'ELEVEN people came. Of the eleven, two left.',
      'acronym',
      [],
    ],
  ] as const)('%s', (_what, text, kind, expected) => {
    expect(found(text, kind)).toEqual(expected);
  });

  test.each([
    [
      'determiner to head noun',
      'They signed the long-delayed security pact at the meeting.',
      ['the long-delayed security pact', 'the meeting'],
    ],
    ['a possessive', "Norland's waiver request failed.", ["Norland's waiver request"]],
    ['hyphens hold words together', 'A three-storey boarding house fell.', ['A three-storey boarding house']],
  ])('phrases: %s', (_what, text, phrases) => {
    expect(found(text, 'phrase')).toEqual(phrases);
  });

  test('a phrase with "the" or "its" is definite', () => {
    const [pact, draft] = read('They read the pact and a draft.').mentions;
    expect([pact?.definite, draft?.definite]).toEqual([true, false]);
  });
});
