import {describe, expect, test} from 'vitest';
import {eventAt} from '../read.js';

describe('What "and" and commas share', () => {
  test.each([
    ['He resigned and left.', 'left', 'CT+'],
    ['They will meet and sign the deal.', 'sign', 'PR+'],
    ['They will meet, sign the deal and leave.', 'sign', 'PR+'],
    ['They did not sign or pay.', 'pay', 'CT-'],
    ['The bill was debated and passed.', 'passed', 'CT+'],
    ['He wants to buy, restore and sell it.', 'restore', 'Uu'],
    ['He said that it would rain and that roads would flood.', 'flood', 'PR+'],
    ['The firm sold the yard, and the union protested.', 'protested', 'CT+'],
    ['The bank has not paid and will not pay.', 'pay', 'CT-'],
    ['They came, saw the barn and left.', 'left', 'CT+'],
    ['The talks failed but the truce held.', 'held', 'CT+'],
  ])('%s [%s] is %s', (sentence, trigger, factuality) => {
    expect(eventAt(sentence, trigger).factuality).toBe(factuality);
  });
});
