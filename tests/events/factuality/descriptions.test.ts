import {describe, expect, test} from 'vitest';
import {eventAt} from '../read.js';

describe('Relative clauses and participles', () => {
  test.each([
    ['The deal that they signed is dead.', 'signed', 'CT+'],
    ['The deal they signed is dead.', 'signed', 'CT+'],
    ['The deal they signed is dead.', 'dead', 'CT+'],
    ['The man who signed the deal has left.', 'left', 'CT+'],
    ['A deal signed in May collapsed.', 'signed', 'CT+'],
    ['A deal signed in May collapsed.', 'collapsed', 'CT+'],
    ['Founded in 1900, the firm makes clocks.', 'Founded', 'CT+'],
    ['The firm, founded in 1900, makes clocks.', 'makes', 'CT+'],
    ['The firm, which makes clocks, has closed.', 'closed', 'CT+'],
    ['A list naming the dead will be posted.', 'naming', 'PR+'],
    ['The pact once signed would open trade.', 'open', 'PR+'],
    ['The man accused of theft fled.', 'fled', 'CT+'],
    ['Angered by the vote, he left.', 'left', 'CT+'],
    ['The talks the union wanted were held.', 'held', 'CT+'],
  ])('%s [%s] is %s', (sentence, trigger, factuality) => {
    expect(eventAt(sentence, trigger).factuality).toBe(factuality);
  });
});
