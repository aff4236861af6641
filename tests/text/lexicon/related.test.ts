import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {related} from '../../../src/text/lexicon/related.js';
import {HELD_OUT, type Pairs, TUNING} from './pairs.js';

const LINKED = 0.5;
const KINDS = ['noun', 'verb'] as const;

/** Share of the pairs of each side that score as they should. */
function rates(pairs: Pairs): {found: number; kept: number} {
  const share = (side: Pairs['linked'], isRight: (score: number) => boolean) => {
    const scores = KINDS.flatMap((kind) => side[kind].map((pair) => related(...split(pair), kind)));
    return scores.filter(isRight).length / scores.length;
  };
  return {
    found: share(pairs.linked, (score) => score >= LINKED),
    kept: share(pairs.apart, (score) => score < LINKED),
  };
}

const split = (pair: string) => pair.split('/') as [string, string];
const all = [TUNING, HELD_OUT].flatMap(({linked, apart}) =>
  KINDS.flatMap((kind) => [...linked[kind], ...apart[kind]]),
);

describe('related', () => {
  it('finds most of the pairs that it was set on, and next to no false one', () => {
    const {found, kept} = rates(TUNING);
    expect(found).toBeGreaterThan(0.86);
    expect(kept).toBeGreaterThan(0.97);
  });

  it('links half of the pairs that it never saw, and nearly none that should stay apart', () => {
    const {found, kept} = rates(HELD_OUT);
    expect(found).toBeGreaterThan(0.5);
    expect(kept).toBeGreaterThan(0.99);
  });

  it('calls no pair that should stay apart synonyms', () => {
    for (const {apart} of [TUNING, HELD_OUT])
      for (const kind of KINDS)
        for (const pair of apart[kind]) expect(related(...split(pair), kind), pair).toBeLessThan(0.8);
  });

  it.each([
    ['postponement', 'put off'],
    ['cancellation', 'call off'],
    ['refusal', 'turn down'],
    ['takeover', 'acquire'],
    ['resignation', 'step down'],
    ['withdrawal', 'pull out'],
    ['cancelling', 'call off'],
    ['organisation', 'organization'],
  ])('ties a noun to the verb that says the same: %s, %s', (noun, verb) => {
    expect(related(noun, verb)).toBeGreaterThanOrEqual(0.8);
  });

  it('gives opposites nothing', () => {
    expect(related('approval', 'rejection')).toBe(0);
    expect(related('open', 'shut', 'verb')).toBe(0);
  });

  it('is the same both ways, from 0 to 1, and 1 for a word with itself', () => {
    const word = fc.constantFrom(...new Set(all.flatMap(split)));
    fc.assert(
      fc.property(word, word, fc.constantFrom(...KINDS, undefined), (left, right, kind) => {
        const score = related(left, right, kind);
        expect(related(right, left, kind)).toBe(score);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(related(left, left, kind)).toBe(1);
      }),
      {numRuns: 3000},
    );
  });
});
