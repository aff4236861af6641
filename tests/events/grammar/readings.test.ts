/** Whole sentences: in the files of readings/ each has its tagged words and its items under it. */
import {describe, test} from 'vitest';
import {checkReadings, readingFiles} from '../../readings.js';
import {itemsOf, wordsOf} from './read.js';
import {itemLine, wordLine} from './reading.js';

const FOLDER = new URL('./readings/', import.meta.url);

describe('tags and items', () => {
  test.each(readingFiles(FOLDER))('%s', (name) =>
    checkReadings(new URL(name, FOLDER), (sentence) => {
      const {items, textOf} = itemsOf(sentence);
      return [wordsOf(sentence).map(wordLine), items.map((item) => itemLine(item, textOf))].map(
        (line) => `  ${line.join(' ')}`,
      );
    }),
  );
});
