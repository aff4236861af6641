import {expect, test} from 'vitest';
import {factsOf} from '../facts.js';

const [OLD, NEW] = ['The toll is £9. Mayor Ann Lee spoke.', 'The toll is £12. Mayor Bo Ray spoke.'];

test.each(['follow-up', 'revision'] as const)('a %s has facts that differ', (relation) => {
  expect(factsOf(OLD, NEW, {relation})).toEqual(['role: Ann Lee → Bo Ray', 'number: £9 → £12']);
});

test.each(['identical', 'unrelated'] as const)('articles that are %s have none', (relation) => {
  expect(factsOf(OLD, NEW, {relation})).toEqual([]);
});
