import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {comparePersons, foldPerson, isOneEdit, type Likeness, squashName} from '../../src/text/names.js';
import {personAt} from '../../src/text/person-runs.js';
import {samePlace} from '../../src/text/places.js';
import {read} from './read.js';

describe('names of persons', () => {
  test.each<[string, string, Likeness]>([
    // One person, as far as both names go.
    ['Ann Okoro', 'Okoro', 'same'],
    ['Dr Ann Okoro', 'Ann Okoro', 'same'],
    ['Ann M. Okoro', 'Ann Okoro', 'same'],
    // Spelt otherwise: letters doubled, dropped, transliterated; accents.
    ['Sara Lind', 'Sarah Lind', 'variant'],
    ['Mohamed Bakr', 'Mohammed Bakr', 'variant'],
    ['Ann Bellamy', 'Ann Belamy', 'variant'],
    ['Ann Whitlow', 'Ann Withlow', 'variant'],
    ['Ömer Tas', 'Omer Tas', 'variant'],
    ['Pieter Ostrey', 'Pieter Ostreo', 'variant'],
    ['Ann Kemp-Bo', 'Ann Kempbo', 'same'],
    // Given more fully, or by a short form.
    ['B Rao', 'Bimal Rao', 'variant'],
    ['Sir Bill Hart', 'Sir William Hart', 'variant'],
    ['Liz Okoro', 'Elizabeth Okoro', 'variant'],
    // Two persons.
    ['Ann Okoro', 'Bo Okoro', 'different'],
    ['Martin Lund', 'Martina Lund', 'different'],
    ['Karl Lund', 'Carla Lund', 'different'],
    ['Ann Johnson', 'Ann Jackson', 'different'],
    ['Ann Petrova', 'Ann Petrenko', 'different'],
    ['B Rao', 'Asha Rao', 'different'],
    ['Ann Lee', 'Ann Lea', 'different'],
    ['Sarah Lind', 'Sara Lint', 'different'],
    ['Okoro', 'Okello', 'different'],
  ])('%s / %s: %s', (a, b, likeness) => {
    expect(comparePersons(a, b)).toBe(likeness);
    expect(comparePersons(b, a)).toBe(likeness);
  });

  test('folds titles, accents and possessives away, and nothing else', () => {
    expect(foldPerson("Prof. Béla Ó Néill's")).toEqual(['bela', 'o', 'neill']);
    expect(foldPerson('Sir Ned Hart-Lee')).toEqual(['ned', 'hartlee']);
  });

  test('a name is the same as itself', () => {
    const word = fc.stringMatching(/^[A-Z][a-z]{2,8}$/u);
    fc.assert(
      fc.property(
        word,
        word,
        (first, last) => comparePersons(`${first} ${last}`, `${first} ${last}`) === 'same',
      ),
    );
  });

  test('one edit is a letter put in, left out, changed or swapped with its neighbour', () => {
    for (const word of ['lundt', 'lud', 'lind', 'lnud', 'alund', 'luund', 'luns']) {
      expect(isOneEdit('lund', word), word).toBe(true);
      expect(isOneEdit(word, 'lund'), word).toBe(true);
    }
    for (const word of ['lund', 'ludn e', 'land s', 'ulnd s', 'nuld', 'l', '', 'dnul', 'lnudt'])
      expect(isOneEdit('lund', word), word).toBe(false);
  });

  test('spaces and hyphens make no other name', () => {
    expect(squashName('Fjord-Line')).toBe(squashName('Fjordline'));
    expect(squashName('Fjord Line')).not.toBe(squashName('Fjord Lines'));
  });
});

describe('the words of a name', () => {
  const nameIn = (text: string, word: string): string | null => {
    const {tokens, text: whole} = read(text);
    const run = personAt(
      tokens,
      tokens.findIndex((token) => token.text === word),
    );
    return run && whole.slice(tokens[run.from]?.start, tokens[run.end - 1]?.end);
  };

  test.each<[text: string, first: string, name: string | null]>([
    ['We met Mr Bo Ray today.', 'Mr', 'Bo Ray'],
    ['We met Sir Ned Hart today.', 'Sir', 'Sir Ned Hart'],
    ['We met S Rao and J. P. Lund.', 'S', 'S Rao'],
    ['We met J. P. Lund today.', 'J.', 'J. P. Lund'],
    ['We met Ann de la Cruz today.', 'Ann', 'Ann de la Cruz'],
    ['We met Omar Kemp-Bo today.', 'Omar', 'Omar Kemp-Bo'],
    ['We met Ann Lee Tuesday.', 'Ann', 'Ann Lee'],
    ['We met the Harbour Board today.', 'Harbour', null],
    ['We flew to France today.', 'France', null],
    ['We met NATO today.', 'NATO', null],
  ])('%s', (text, first, name) => {
    expect(nameIn(text, first)).toBe(name);
  });
});

describe('places under other names', () => {
  test.each([
    ['india', 'indian'],
    ['kenya', 'kenyan'],
    ['us', 'american'],
    ['un', 'united nations'],
    ['britain', 'uk'],
    ['france', 'french'],
  ])('%s and %s', (a, b) => {
    expect(samePlace(a, b)).toBe(true);
  });

  test.each([
    ['india', 'indonesia'],
    ['austria', 'australia'],
    ['niger', 'nigeria'],
    ['oslo', 'oslof'],
  ])('not %s and %s', (a, b) => {
    expect(samePlace(a, b)).toBe(false);
  });
});
