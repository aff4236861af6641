import {describe, expect, test} from 'vitest';
import {acronymExpansions} from '../../src/text/acronyms.js';
import {read} from './read.js';

describe('acronyms', () => {
  test.each([
    [
      'in brackets, by initials',
      'They wrote to the Northern Harbour Board (NHB) again.',
      'nhb',
      'Northern Harbour Board',
    ],
    [
      'in brackets, by syllables',
      'The Northern Fisheries Accord (NORFAC) was read.',
      'norfac',
      'Northern Fisheries Accord',
    ],
    [
      'without brackets',
      'The Northern Harbour Board met. Staff of the NHB left.',
      'nhb',
      'Northern Harbour Board',
    ],
    [
      'small words count for nothing',
      'The Bureau of Tidal Affairs met. Staff of the BTA left.',
      'bta',
      'Bureau of Tidal Affairs',
    ],
  ])('%s', (_what, text, acronym, name) => {
    expect(acronymExpansions(read(text)).get(acronym)).toBe(name);
  });

  test.each([
    ['letters that the name lacks', 'They wrote to the Northern Harbour Board (XKQ) again.', 'xkq'],
    ['letters in another order', 'They wrote to the Northern Harbour Board (BHN) again.', 'bhn'],
  ])('is left alone: %s', (_what, text, acronym) => {
    expect(acronymExpansions(read(text)).has(acronym)).toBe(false);
  });
});
