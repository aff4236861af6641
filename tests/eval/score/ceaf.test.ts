import {describe, expect, test} from 'vitest';
import {ceaf} from './ceaf.js';
import {ratios} from './ratios.js';

const sets = (...clusters: readonly string[]) => clusters.map((members) => new Set(members));

describe('F1', () => {
  test.each([
    ['the same clusters', ['abc', 'de'], ['de', 'abc'], 1],
    ['none said', ['abc', 'de'], [], 0],
    ['none wanted', [], ['ab'], 0],
    ['none said and none wanted', [], [], 1],
    ['nothing in common', ['ab'], ['cd'], 0],
    // Both halves are alike to it by 2·2/(4+2); only one of them counts.
    ['one cluster cut in two', ['abcd'], ['ab', 'cd'], (2 * (2 / 3 / 2) * (2 / 3)) / (2 / 3 / 2 + 2 / 3)],
    // 2·2/(2+4) over one said and two wanted.
    ['two clusters in one', ['ab', 'cd'], ['abcd'], (2 * (2 / 3) * (1 / 3)) / (2 / 3 + 1 / 3)],
    ['a member in two clusters', ['ab', 'bc'], ['ab', 'bc'], 1],
  ])('%s', (_name, gold, said, f1) => {
    expect(ratios(ceaf(sets(...gold), sets(...said)).counts).f1).toBeCloseTo(f1, 12);
  });
});

test('aligns what has most in common, and nothing with what has nothing', () => {
  expect(ceaf(sets('abc', 'd', 'ef'), sets('xy', 'ab', 'ce')).alignments).toEqual([
    {gold: 0, said: 1, likeness: 0.8},
    {gold: 2, said: 2, likeness: 0.5},
  ]);
});
