import {describe, expect, test} from 'vitest';
import {sameOffice, titleOf, titlesLike} from '../../src/text/offices.js';

const TITLES = [
  'leader',
  'boss',
  'top',
  'chief executive',
  'president',
  'chair',
  'director',
  'party leader',
  'manager',
  'managing director',
  'minister',
  'mayor',
];

describe('titles that can be of one office', () => {
  test('are all those with which an office can be the same, and no others', () => {
    for (const left of TITLES)
      for (const right of TITLES)
        expect(titlesLike(`${left}:housing@`).includes(right), `${left}, ${right}`).toBe(
          sameOffice(`${left}:housing@`, `${right}:housing@`) > 0,
        );
  });

  test.each([
    ['minister:housing@norland', 'minister'],
    ['mayor', 'mayor'],
  ])('title of %s', (key, title) => {
    expect(titleOf(key)).toBe(title);
  });
});
