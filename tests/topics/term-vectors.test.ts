import fc from 'fast-check';
import {expect, test} from 'vitest';
import {emptySpread, spread, spreadCosine, toVector} from '../../src/topics/term-vectors.js';

const TERMS = 12;
const terms = fc.uniqueArray(fc.tuple(fc.nat(TERMS - 1), fc.double({min: 0.01, max: 3, noNaN: true})), {
  selector: ([term]) => term,
});

type Terms = readonly (readonly [number, number])[];

function cosine(left: Terms, right: Terms): number {
  const weights = new Map(right);
  const dot = left.reduce((sum, [term, weight]) => sum + weight * (weights.get(term) ?? 0), 0);
  const length = (vector: Terms): number =>
    Math.sqrt(vector.reduce((sum, [, weight]) => sum + weight ** 2, 0)) || 1;
  return dot / (length(left) * length(right));
}

test('the cosine of a vector that is laid out and others, one vector after another', () => {
  fc.assert(
    fc.property(fc.array(terms, {minLength: 1, maxLength: 4}), (all) => {
      const laidOut = emptySpread(TERMS);
      for (const left of all) {
        spread(laidOut, toVector(left));
        for (const right of all)
          expect(spreadCosine(laidOut, toVector(right))).toBeCloseTo(cosine(left, right), 10);
      }
    }),
  );
});
