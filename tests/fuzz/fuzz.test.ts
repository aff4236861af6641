import fc from 'fast-check';
import {test} from 'vitest';
import {PROPERTIES, runsOf} from './properties.js';

/** `npm run fuzz` tries a hundred times as many. */
const RUNS = 3_000;

test.each(PROPERTIES)('$name', {timeout: 300_000}, (tried) => {
  fc.assert(tried.property, {numRuns: runsOf(tried, RUNS)});
});
