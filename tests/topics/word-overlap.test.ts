import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {cosine, type Vector, vectorOf} from '../../src/text/lexicon/vectors.js';
import {LEAST_LIKENESS, type MeaningWord, nearWords, toMeanings} from '../../src/topics/meanings.js';
import {wordOverlap} from '../../src/topics/word-overlap.js';

const LEMMAS = 'ferry boat ship truce war peace bread baker oven strike union harbour port fish'.split(' ');

const sentence = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...LEMMAS), fc.double({min: 0, max: 2, noNaN: true})), {
    selector: ([lemma]) => lemma,
  })
  .map((words) =>
    words.map(([lemma, weight]): MeaningWord => ({lemma, weight, vector: vectorOf(lemma) as Vector})),
  );

function likeness(a: MeaningWord, b: MeaningWord): number {
  return a.lemma === b.lemma ? 1 : cosine(a.vector, b.vector);
}

/** How far the words of `from` are met in `to`, straight from the definition. */
function met(from: readonly MeaningWord[], to: readonly MeaningWord[]): number {
  const all = from.reduce((sum, {weight}) => sum + weight, 0);
  const found = from.reduce((sum, word) => {
    const best = Math.max(0, ...to.map((other) => likeness(word, other)));
    return sum + word.weight * Math.max(0, (best - LEAST_LIKENESS) / (1 - LEAST_LIKENESS));
  }, 0);
  return all === 0 ? 0 : found / all;
}

function strongest(left: readonly MeaningWord[], right: readonly MeaningWord[]): number {
  const pairs = left.flatMap((a) => right.map((b) => [a, b] as const));
  return pairs.reduce((most, [a, b]) => {
    const near = a.lemma === b.lemma ? 0 : likeness(a, b);
    return near > 0.5 ? Math.max(most, near * Math.min(a.weight, b.weight)) : most;
  }, 0);
}

describe('overlap of the words of two sentences', () => {
  test('is what its definition says, from sentence to sentence', () => {
    fc.assert(
      fc.property(fc.array(sentence, {minLength: 2, maxLength: 5}), (sentences) => {
        const {words, meanings} = toMeanings(sentences);
        const overlap = wordOverlap(nearWords(words));
        for (const [i, left] of sentences.entries())
          for (const [j, right] of sentences.entries()) {
            const [one, other] = [meanings[i], meanings[j]];
            if (!one || !other) throw new Error('no meaning');
            overlap.read(one);
            expect(overlap.soft(other)).toBeCloseTo((met(left, right) + met(right, left)) / 2, 10);
            expect(overlap.synonyms(other)).toBeCloseTo(strongest(left, right), 10);
          }
      }),
    );
  });

  test('words of like meaning meet', () => {
    const [ship, vessel, bread] = ['ship', 'vessel', 'bread'].map((lemma) => [
      {lemma, weight: 1, vector: vectorOf(lemma) as Vector},
    ]);
    const {words, meanings} = toMeanings([ship ?? [], vessel ?? [], bread ?? []]);
    const overlap = wordOverlap(nearWords(words));
    const [a, b, c] = meanings;
    if (!a || !b || !c) throw new Error('no meaning');
    overlap.read(a);
    expect(overlap.synonyms(b)).toBeGreaterThan(0.5);
    expect(overlap.synonyms(c)).toBe(0);
    expect(overlap.synonyms(a)).toBe(0);
    expect(overlap.soft(a)).toBe(1);
  });
});
