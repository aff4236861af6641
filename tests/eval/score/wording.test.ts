import {describe, expect, test} from 'vitest';
import {sameLabel, sameName} from './wording.js';

describe('labels', () => {
  test.each([
    ['may not open', 'may not open', true],
    ['opened', 'opening', true],
    ['will be opened', 'opened', true],
    ['permit was obtained', 'obtained a permit', true],
    ['granted', 'permit granted', true],
    ['permit granted', 'granted', true],
    ['“in limbo”', 'In limbo', true],
    ['opened', 'not opened', true],
    ['may not open', 'opened soon', false],
    ['permit refused', 'permit granted', false],
    ['', 'granted', false],
    ['it is', 'granted', false],
  ])('%s ~ %s', (left, right, expected) => {
    expect(sameLabel(left, right)).toBe(expected);
    expect(sameLabel(right, left)).toBe(expected);
  });
});

describe('names', () => {
  test.each([
    ['tunnel', 'the Orlo tunnel', true],
    ['ORLO TUNNEL', 'Orlo  tunnel', true],
    ['Orlo-tunnel', 'Orlo tunnel', false],
    ['KR-70', 'KR-70 missile', true],
    ['port', 'airport', false],
    ['Orlo tunnel', 'Orlo bridge', false],
    ['A', 'A heron reserve', false],
    ['', 'tunnel', false],
  ])('%s ~ %s', (left, right, expected) => {
    expect(sameName(left, right)).toBe(expected);
    expect(sameName(right, left)).toBe(expected);
  });
});
