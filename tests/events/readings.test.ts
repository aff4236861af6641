/** What is read in whole sentences: in the files of readings/ each has its events under it. */
import {describe, test} from 'vitest';
import {checkReadings, readingFiles} from '../readings.js';
import {readingOf} from './reading.js';

const FOLDER = new URL('./readings/', import.meta.url);

describe('readings', () => {
  test.each(readingFiles(FOLDER))('%s', (name) => checkReadings(new URL(name, FOLDER), readingOf));
});
