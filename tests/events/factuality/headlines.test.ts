import {describe, expect, test} from 'vitest';
import {eventAt} from '../read.js';

describe('Headings and headlines', () => {
  test.each([
    ['Trade pact unlikely:', 'unlikely', 'PR-'],
    ['Deal scrapped', 'scrapped', 'CT+'],
    ['Ministers to meet in Oslo', 'meet', 'PR+'],
    ['Melons to wait:', 'wait', 'PR+'],
    ['Ward closed as fever spreads', 'closed', 'CT+'],
    ['Ward closed as fever spreads', 'spreads', 'CT+'],
    ['Court upholds ban', 'upholds', 'CT+'],
    ['Talks collapse', 'collapse', 'CT+'],
    ['Other events expected:', 'expected', 'CT+'],
    ['Possible visit of the king', 'visit', 'PS+'],
    ['Merger doubtful:', 'doubtful', 'PR-'],
    ['Airline grounded after crash', 'grounded', 'CT+'],
    ['Talks off', 'off', 'CT-'],
    ['Bridge to reopen in June', 'reopen', 'PR+'],
    ['Maker recalls ferries', 'recalls', 'CT+'],
    ['Markets tumble on fears of slump', 'tumble', 'CT+'],
    ['Markets tumble on fears of slump', 'slump', 'PS+'],
    ['Envoys may not meet', 'meet', 'PS-'],
    ['Who will lead the bank?', 'lead', 'PS+'],
    ['No deal on fish', 'deal', 'CT-'],
  ])('%s [%s] is %s', (sentence, trigger, factuality) => {
    expect(eventAt(sentence, trigger).factuality).toBe(factuality);
  });
});
