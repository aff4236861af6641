import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {columnsOf, type Line, line, lineWidth, type Role, segment, textOf} from '../../src/ui/lines.js';
import {wrap} from '../../src/ui/wrap.js';

describe('wraps at spaces', () => {
  test.each([
    ['', 10, ['']],
    ['a b', 10, ['a b']],
    ['one two three', 7, ['one two', 'three']],
    ['one two three', 6, ['one', 'two', 'three']],
    ['exactly ten', 11, ['exactly ten']],
    ['exactly ten', 10, ['exactly', 'ten']],
    ['two  spaces', 20, ['two  spaces']],
    ['two  spaces', 6, ['two', 'spaces']],
    ['a longestword b', 5, ['a', 'longe', 'stwor', 'd b']],
    ['航行協定', 4, ['航行', '協定']],
    ['航行協定', 5, ['航行', '協定']],
    ['e\u0301e\u0301e\u0301', 2, ['e\u0301e\u0301', 'e\u0301']],
    ['👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 3, ['👩‍👩‍👧‍👦', '👩‍👩‍👧‍👦']],
    ['a\u00a0b c', 3, ['a\u00a0b', 'c']],
    ['anything', 0, ['a', 'n', 'y', 't', 'h', 'i', 'n', 'g']],
  ])('%j at %i', (text, width, expected) => {
    expect(wrap(line(text), width).map(textOf)).toEqual(expected);
  });

  test('roles stay with their letters, also where a role ends inside a word', () => {
    const roles = (lines: readonly Line[]) =>
      lines.map((each) => each.map(({text, roles: of}) => [text, ...of]));
    const marked: Line = [segment('was '), segment('sign', 'telling'), segment('ed by both')];
    expect(roles(wrap(marked, 10))).toEqual([[['was '], ['sign', 'telling'], ['ed']], [['by both']]]);
    expect(roles(wrap(marked, 5))).toEqual([[['was']], [['sign', 'telling'], ['e']], [['d by']], [['both']]]);
  });
});

const roleNames: readonly Role[] = ['telling', 'deleted', 'quiet'];
const segments = fc.array(
  fc.record({text: fc.string({unit: 'grapheme', maxLength: 12}), role: fc.constantFrom(...roleNames)}),
  {maxLength: 8},
);

test('no line is wider than asked, and nothing but space is lost', () => {
  fc.assert(
    fc.property(segments, fc.integer({min: 8, max: 40}), (parts, width) => {
      const given = parts.map(({text, role}) => segment(text, role));
      const wrapped = wrap(given, width);
      for (const each of wrapped) expect(lineWidth(each)).toBeLessThanOrEqual(width);
      const letters = (lines: readonly Line[]) =>
        lines.flatMap((each) =>
          each.flatMap(({text, roles}) => [...text.replaceAll(' ', '')].map((c) => c + roles)),
        );
      expect(letters(wrapped)).toEqual(letters([given]));
    }),
  );
});

test.each([
  ['plain', 'plain'],
  ['a\n\tb', 'a b'],
  ['bell\u0007 and \u001b[31mred', 'bell\ufffd and \ufffd[31mred'],
  ['\u009b2J', '\ufffd2J'],
  ['turned \u202eround', 'turned \ufffdround'],
  ['no\u00a0break', 'no\u00a0break'],
])('a segment of %j cannot move the cursor', (text, shown) => {
  expect(segment(text).text).toBe(shown);
});

test.each([
  ['abc', 3],
  ['', 0],
  ['航行', 4],
  ['👩‍👩‍👧‍👦', 2],
  ['e\u0301', 1],
  ['→', 1],
])('%j takes %i columns', (text, columns) => {
  expect(columnsOf(text)).toBe(columns);
});
