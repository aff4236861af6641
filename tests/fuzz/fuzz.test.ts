import fc from 'fast-check';
import {test} from 'vitest';
import {PROPERTIES, runsOf} from './properties.js';

/** The same cases each time; `npm run fuzz` tries a hundred times as many, and others every time. */
const RUNS = 3_000;
const SEED = 1;

test.each(PROPERTIES)('$name', {timeout: 300_000}, (tried) => {
  fc.assert(tried.property, {numRuns: runsOf(tried, RUNS), seed: SEED});
});
