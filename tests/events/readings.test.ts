/**
 * What is read in whole sentences: in the files of readings/ each has its events under it. Those of misread-so-far.txt
 * are read wrongly, and some of unusual-wordings.txt: there a reading that changes is likely a better one.
 */
import {describe, test} from 'vitest';
import {checkReadings, readingFiles} from '../readings.js';
import {readingOf} from './reading.js';

const FOLDER = new URL('./readings/', import.meta.url);

describe('readings', () => {
  test.each(readingFiles(FOLDER))('%s', (name) => checkReadings(new URL(name, FOLDER), readingOf));
});
