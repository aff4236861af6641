/**
 * What is read in whole sentences: in the files of readings/ each has its events under it. Those of misread-so-far.txt
 * are read wrongly, and some of unusual-wordings.txt: there a reading that changes is likely a better one.
 */
import {describe} from 'vitest';
import {testReadings} from '../readings.js';
import {readingOf} from './reading.js';

describe('readings', () => {
  testReadings(new URL('./readings/', import.meta.url), readingOf);
});
