import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {matchesIn, plainPattern, toPlainLetters} from '../../src/text/plain-letters.js';

const text = fc.string({unit: fc.constantFrom(...'aZ9 .-–—’“€£₹éİß字😀\u00a0')});

describe('plain letters', () => {
  test.each([
    ['Ödön zahlte 5', 'zdzn zahlte 5'],
    ['ÉTÉ', 'ztz'],
    ['Ann’s – “x”', 'ann´s ÷ §x§'],
    ['€5, £6, ₹7', '¤5, £6, ¤7'],
    ['İ', 'z'],
  ])('%s', (given, plain) => {
    expect(toPlainLetters(given)).toBe(plain);
  });

  test('stand where the letters stood, a byte each', () => {
    fc.assert(
      fc.property(text, (given) => {
        const plain = toPlainLetters(given);
        expect(plain).toHaveLength(given.length);
        expect(plain).not.toMatch(/[^\0-\xff]/u);
      }),
    );
  });
});

describe('matches', () => {
  const pattern = plainPattern("(?<who>[a-z]+)[’']s (?<sum>[€₹]\\d+)(?<rest>!)?");

  test('give their groups in the words of the text', () => {
    const given = "Então: Zoë’s €50, Bo's ₹6!";
    expect(matchesIn(toPlainLetters(given), pattern, given)).toEqual([
      {start: 7, end: 16, groups: {who: 'Zoë', sum: '€50', rest: undefined}},
      {start: 18, end: 26, groups: {who: 'Bo', sum: '₹6', rest: '!'}},
    ]);
  });

  test('do not depend on what was matched before', () => {
    const given = "A's €1";
    const once = matchesIn(toPlainLetters(given), pattern, given);
    expect(matchesIn(toPlainLetters(given), pattern, given)).toEqual(once);
    expect(once).toHaveLength(1);
  });
});
