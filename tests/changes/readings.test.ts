/**
 * Changed facts, whole: in the files of readings/ each pair of texts has under it what is read of either side, and then
 * the facts that differ. Some is read wrongly so far ("was put off until May 9" is held to be a day gone by): there a
 * reading that changes is likely a better one.
 */
import {describe} from 'vitest';
import {findFacts} from '../../src/changes/facts/find-facts.js';
import type {Fact, FactChange} from '../../src/model.js';
import {testReadings} from '../readings.js';
import {pairOf} from './facts.js';
import {frameLines} from './frame-lines.js';

describe('facts that differ', () => {
  testReadings(new URL('./readings/', import.meta.url), factLines);
});

function factLines(text: string): readonly string[] {
  const pair = pairOf(text);
  return [
    ...frameLines(pair),
    ...findFacts(pair).map(
      ({change, topic}) => `  ${factLine(change)}${topic === null ? ', under no topic' : ''}`,
    ),
  ];
}

/** `date of "launch": "March 14" (2021-03-14) in 0 at 27 → "April 2" (2021-04-02) in 0 at 60` */
function factLine({type, slot, old, new: fresh}: FactChange): string {
  const side = ({text, value, evidence}: Fact) =>
    `"${text}"${value === null ? '' : ` (${value})`} in ${evidence.sentence} at ${evidence.start}`;
  return `${type} of "${slot}": ${side(old)} → ${side(fresh)}`;
}
