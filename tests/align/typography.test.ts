/** Which differences of typography are none. */
import {expect, test} from 'vitest';
import {plainTypography} from '../../src/align/typography.js';

test.each([
  ['“It’s over,” she said.', `"It's over," she said.`],
  ["‘It's over,’ she said.", '"It\'s over," she said.'],
  ["the workers' strike", 'the workers’ strike'],
  ['late — too late', 'late -- too late'],
  ['late—too late', 'late – too late'],
  ['2018–19', '2018-19'],
  ['wrapped\n  here ', 'wrapped here'],
  ['and so on…', 'and so on...'],
  ['Beyonce\u0301', 'Beyonc\u00e9'],
])('%s = %s', (a, b) => {
  expect(plainTypography(a)).toBe(plainTypography(b));
});

test.each([
  ["it's", 'its'],
  ['a well-known man', 'a well known man'],
  ['He is “safe”.', 'He is safe.'],
  ['5-6', '5 6'],
  ['the us', 'the US'],
])('%s ≠ %s', (a, b) => {
  expect(plainTypography(a)).not.toBe(plainTypography(b));
});
