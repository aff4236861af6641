import {expect, test} from 'vitest';
import type {Command} from '../../src/ui/bindings.js';
import {moveBy} from '../../src/ui/reduce-pages.js';

test.each<[Command, number]>([
  ['next', 21],
  ['previous', 19],
  ['half-page-down', 24],
  ['half-page-up', 16],
  ['page-down', 29],
  ['page-up', 11],
  ['first', 0],
  ['last', 90],
  ['open', 20],
])('%s leads from line 20 to line %i', (command, to) => {
  expect(moveBy(command, {at: 20, last: 90, page: 9})).toBe(to);
});

test('half of a page of one line is a line', () => {
  expect(moveBy('half-page-down', {at: 20, last: 90, page: 1})).toBe(21);
  expect(moveBy('half-page-up', {at: 20, last: 90, page: 1})).toBe(19);
});
