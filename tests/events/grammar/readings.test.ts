/** Whole sentences: in the files of readings/ each has its tagged words and its items under it. */
import {describe} from 'vitest';
import {testReadings} from '../../readings.js';
import {itemsOf, wordsOf} from './read.js';
import {itemLine, wordLine} from './reading.js';

describe('tags and items', () => {
  testReadings(new URL('./readings/', import.meta.url), (sentence) => {
    const {items, textOf} = itemsOf(sentence);
    return [wordsOf(sentence).map(wordLine), items.map((item) => itemLine(item, textOf))].map(
      (line) => `  ${line.join(' ')}`,
    );
  });
});
