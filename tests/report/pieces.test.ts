import fc from 'fast-check';
import {expect, test} from 'vitest';
import {inLine, oneLine} from '../../src/report/pieces.js';

const plain = (text: string) => ({text, mark: ''});

test.each([
  ['  two\n words ', 'two words'],
  ['a\ttab and\u00A0a no-break space', 'a tab and a no-break space'],
  ['red \u001B[31malert\u0007', 'red [31malert'],
  ['\u009B2J', '2J'],
  ['naïve 漢字 👩‍👩‍👧', 'naïve 漢字 👩‍👩‍👧'],
  [' \n ', ''],
])('%j fits a line as %j', (text, expected) => {
  expect(oneLine(text)).toBe(expected);
});

test.each<[string, readonly (readonly [string, string])[], string]>([
  [
    'marks hug the words',
    [
      ['', 'was '],
      ['*', ' signed '],
      ['', 'on Tuesday'],
    ],
    'was *signed* on Tuesday',
  ],
  [
    'no space is made up',
    [
      ['', '('],
      ['*', 'signed'],
      ['', ').'],
    ],
    '(*signed*).',
  ],
  [
    'white space alone is kept once',
    [
      ['*', 'a'],
      ['', '\n '],
      ['*', 'b'],
    ],
    '*a* *b*',
  ],
  [
    'a marked space marks nothing',
    [
      ['', 'a'],
      ['*', ' '],
      ['', 'b'],
    ],
    'a b',
  ],
  [
    'the line has no edges',
    [
      ['', ' '],
      ['*', ' a '],
      ['', ' '],
    ],
    '*a*',
  ],
])('%s', (_, pieces, expected) => {
  const line = inLine(
    pieces.map(([mark, text]) => ({mark, text})),
    plain,
  );
  expect(line.map(({mark, text}) => mark + text + mark).join('')).toBe(expected);
});

test('pieces in line read as the whole on one line', () => {
  const piece = fc.record({
    text: fc.string({unit: fc.constantFrom('a', 'b', ' ', '\n', '\t', '.', '\u0007', '漢')}),
    mark: fc.constantFrom('', '*'),
  });
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const whole = pieces.map(({text}) => text).join('');
      const line = inLine(pieces, plain);
      expect(line.map(({text}) => text).join('')).toBe(oneLine(whole));
      expect(line.filter(({mark, text}) => mark !== '' && text !== text.trim())).toEqual([]);
    }),
  );
});
