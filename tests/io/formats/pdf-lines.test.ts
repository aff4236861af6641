import {describe, expect, test} from 'vitest';
import {linesOf} from '../../../src/io/formats/pdf-lines.js';

/** Text, where it begins, its base line, its height; a letter is half as wide as it is high. */
type Piece = readonly [text: string, x: number, y: number, height?: number];

function lines(pieces: readonly Piece[]): readonly string[] {
  const items = pieces.map(([str, x, y, height = 10]) => ({
    str,
    width: (str.length * height) / 2,
    height,
    transform: [height, 0, 0, height, x, y],
    hasEOL: false,
  }));
  return linesOf([{type: 'beginMarkedContent'}, ...items]).map(({text}) => text);
}

describe('pieces of a page make lines', () => {
  test.each<[string, readonly Piece[], readonly string[]]>([
    [
      'a line a piece',
      [
        ['The toll', 0, 700],
        ['will rise.', 0, 685],
      ],
      ['The toll', 'will rise.'],
    ],
    [
      'touching pieces',
      [
        ['sig', 0, 700],
        ['ned', 15, 700],
      ],
      ['signed'],
    ],
    [
      'pieces with a gap between them',
      [
        ['The', 0, 700],
        ['toll', 19, 700],
      ],
      ['The toll'],
    ],
    [
      'a gap that is written, too',
      [
        ['The ', 0, 700],
        ['toll', 25, 700],
        [' rose', 46, 700],
      ],
      ['The toll rose'],
    ],
    [
      'a space by itself',
      [
        ['The', 0, 700],
        [' ', 15, 700, 0],
        ['toll', 20, 700],
      ],
      ['The toll'],
    ],
    [
      'a raised figure',
      [
        ['4 km', 0, 700],
        ['2', 20, 704, 6],
        ['of reed', 25, 700],
      ],
      ['4 km2 of reed'],
    ],
    [
      'small capitals',
      [
        ['H', 0, 700, 12],
        ['ARTON', 6, 700, 9],
      ],
      ['HARTON'],
    ],
    [
      'columns side by side',
      [
        ['left', 300, 700],
        ['right', 0, 700],
      ],
      ['left', 'right'],
    ],
    [
      'nothing but spaces',
      [
        ['  ', 0, 700],
        ['Harton', 0, 685],
        ['', 40, 685],
      ],
      ['Harton'],
    ],
  ])('%s', (_name, pieces, expected) => {
    expect(lines(pieces)).toEqual(expected);
  });
});
