import {describe, expect, test} from 'vitest';
import {findSharers} from '../../src/topics/sharers.js';
import {toVector} from '../../src/topics/term-vectors.js';

/** One entry a unit: the numbers of its terms. */
function sharers(units: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const holders: number[][] = [];
  units.forEach((terms, unit) => {
    for (const term of terms) holders[term] = [...(holders[term] ?? []), unit];
  });
  const lists = Array.from(holders, (list) => list ?? []);
  return findSharers(
    units.map((terms) => toVector(terms.map((term) => [term, 1]))),
    {holders: lists, tellings: lists.map(({length}) => 1 / Math.max(1, length))},
  );
}

describe('units worth comparing', () => {
  test('share a term, and the choice is mutual', () => {
    expect(sharers([[0, 1], [1], [2], []])).toEqual([[0, 1], [0, 1], [2], []]);
  });

  test('a term of very many ties none', () => {
    const units = Array.from({length: 300}, (_, unit) => [0, unit + 1]);
    expect(sharers(units)).toEqual(units.map((_, unit) => [unit]));
  });

  test('of many sharers those with the rarer terms in common come first', () => {
    // All share term 0; neighbours 0 and 149 share term 1 too.
    const units = Array.from({length: 150}, (_, unit) => (unit === 0 || unit === 149 ? [0, 1] : [0]));
    const found = sharers(units);
    expect(found[0]).toContain(149);
    expect(found[149]).toContain(0);
    for (const list of found) expect(list).toEqual([...list].sort((a, b) => a - b));
    const pairs = found.reduce((sum, list) => sum + list.length, 0);
    expect(pairs).toBeLessThanOrEqual(2 * 64 * units.length);
  });
});
