/** Labels of all that a sentence says, in its own words: in the files of labels/ each sentence has them under it. */
import {describe} from 'vitest';
import {labelOf} from '../../../src/changes/status/label.js';
import {findEvents} from '../../../src/events/find-events.js';
import {testReadings} from '../../readings.js';
import {read} from '../../text/read.js';

describe('labels', () => {
  testReadings(new URL('./labels/', import.meta.url), (sentence) => {
    const article = read(sentence);
    return findEvents(article).map((event) => {
      const {text, start, end} = labelOf(article, event);
      const from = article.text.slice(start, end);
      return `  ${event.trigger}: ${text}${from === text ? '' : ` (of "${from}")`}`;
    });
  });
});
