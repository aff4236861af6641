import {describe, expect, test} from 'vitest';
import {eventAt} from '../read.js';

describe('Event nouns', () => {
  test.each([
    ['Hopes of a truce faded.', 'truce', 'PS+'],
    ['A lack of agreement delayed the vote.', 'agreement', 'CT-'],
    ['The collapse of the talks surprised them.', 'collapse', 'CT+'],
    ['The decision to close the mine was made.', 'close', 'PR+'],
    ['The decision to close the mine was made.', 'decision', 'CT+'],
    ['Rumours that the bank would fail spread.', 'fail', 'PS+'],
    ['The planned closure angered them.', 'closure', 'PR+'],
    ['His failure to pay was noted.', 'pay', 'CT-'],
    ['There is no chance of a rematch.', 'rematch', 'PR-'],
    ['A delay in delivery hurt sales.', 'delivery', 'PR-'],
    ['A possible visit was mentioned.', 'visit', 'PS+'],
    ['The alleged theft was reported.', 'theft', 'PR+'],
    ["The strike's third day was calm.", 'strike', 'CT+'],
    ['They rejected the offer.', 'offer', 'CT+'],
    ['The firm had to cut jobs after the merger.', 'merger', 'CT+'],
  ])('%s [%s] is %s', (sentence, trigger, factuality) => {
    expect(eventAt(sentence, trigger).factuality).toBe(factuality);
  });
});
