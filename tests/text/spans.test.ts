import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Span} from '../../src/model.js';
import {anyInside, anyOverlaps, firstWhere, longestSpans} from '../../src/text/spans.js';

const span = fc
  .tuple(fc.nat(30), fc.integer({min: 1, max: 6}))
  .map(([start, length]): Span => ({start, end: start + length}));
/** In the order of the text, apart from one another. */
const row = fc.array(span).map((spans) => longestSpans(spans));

describe('spans in the order of the text', () => {
  test('any inside another', () => {
    fc.assert(
      fc.property(row, span, (spans, around) => {
        const inside = spans.some(({start, end}) => start >= around.start && end <= around.end);
        expect(anyInside(spans, around)).toBe(inside);
      }),
    );
  });

  test('any inside another, where they overlap', () => {
    const spans = [
      {start: 0, end: 9},
      {start: 2, end: 12},
      {start: 3, end: 5},
    ];
    expect(anyInside(spans, {start: 2, end: 6})).toBe(true);
    expect(anyInside(spans, {start: 2, end: 4})).toBe(false);
  });

  test('any with a part of another', () => {
    fc.assert(
      fc.property(row, span, (spans, other) => {
        const overlap = spans.some(({start, end}) => start < other.end && end > other.start);
        expect(anyOverlaps(spans, other)).toBe(overlap);
      }),
    );
  });

  test('the first from a place on', () => {
    expect([0, 3, 4, 9].map((least) => firstWhere([1, 3, 5], (item) => item >= least))).toEqual([0, 1, 2, 3]);
  });
});
