/** Figures beside one another, whatever they are of. */
import {describe, expect, test} from 'vitest';
import {farApart, isSameNumber, isSmall, nearly} from '../../../src/changes/facts/number-values.js';
import type {Quantity} from '../../../src/model.js';
import {read} from '../../text/read.js';

/** The one quantity of a few words, as the reader has it. */
function quantity(words: string): Quantity {
  const [found] = read(`There were ${words}.`).quantities;
  if (!found) throw new Error(`no quantity in "${words}"`);
  return found;
}

describe('small enough to be met with by chance', () => {
  test.each([
    ['12 boats', true],
    ['13 boats', false],
    ['one boat', true],
    ['12 per cent', false],
    ['dozens of boats', false],
  ])('%s: %s', (words, small) => {
    expect(isSmall(quantity(words))).toBe(small);
  });
});

describe('the same number', () => {
  test.each([
    ['40 boats', '40 boats', true],
    ['40 boats', '41 boats', false],
    ['40 boats', '40 men', true],
    ['40 per cent', '40 boats', false],
    ['dozens of boats', 'Dozens of boats', true],
    ['dozens of boats', 'hundreds of boats', false],
    ['dozens of boats', '24 boats', false],
    ['10 miles', '16 km', true],
    ['16 km', '10 miles', true],
    ['10 miles', '17 km', false],
    ['10 miles', '10 km', false],
    ['500 metres', '0.5 km', true],
    ['$40', '€40', false],
    ['10 miles', '16 hours', false],
  ])('%s, %s: %s', (a, b, same) => {
    expect(isSameNumber(quantity(a), quantity(b))).toBe(same);
  });
});

describe('numbers many times one another', () => {
  test.each([
    ['40 boats', '900 boats', 0],
    ['10 boats', '310 boats', 0],
    ['10 boats', '320 boats', -1],
    ['320 boats', '10 boats', -1],
    ['10 boats', '3,100 boats', -1],
    ['10 boats', '3,200 boats', -3],
    ['3,200 boats', '10 boats', -3],
    ['dozens of boats', '900,000 boats', 0],
    // In one unit.
    ['2 km', '2,000 metres', 0],
    ['2 metres', '2,000 km', -3],
  ])('%s, %s: %d', (a, b, expected) => {
    expect(farApart(quantity(a), quantity(b))).toBe(expected);
  });
});

describe('numbers so near that one may be the other, rounded', () => {
  test.each([
    // Said to be rounded, or not.
    ['some 2,900 boats', '2,911 boats', 1.5],
    ['2,911 boats', 'about 2,900 boats', 1.5],
    ['2,900 boats', '2,911 boats', 0.75],
    // A twentieth apart, from a hundred on.
    ['100 boats', '105 boats', 0.75],
    ['100 boats', '106 boats', 0],
    ['99 boats', '100 boats', 0],
    ['100 boats', '99 boats', 0],
    // Of measures a tenth, from twenty on.
    ['20 metres', '22 metres', 0.75],
    ['20 metres', '23 metres', 0],
    ['19 metres', '20 metres', 0],
    // Shares and other units are never near.
    ['200 per cent', '201 per cent', 0],
    ['200 boats', '200 per cent', 0],
    ['dozens of boats', 'dozens of boats', 0],
  ])('%s, %s: %d', (a, b, expected) => {
    expect(nearly(quantity(a), quantity(b))).toBe(expected);
  });
});
