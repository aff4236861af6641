import {describe, expect, test} from 'vitest';
import {eventAt} from '../read.js';

describe('Purposes and other infinitives', () => {
  test.each([
    ['They met to draft a plan.', 'draft', 'PR+'],
    ['They meet to draft a plan.', 'draft', 'PS+'],
    ['The talks to be held in May will cover fishing.', 'held', 'PR+'],
    ['The envoys travelled for this meeting to be held in May.', 'held', 'PR+'],
    ['The summit is to be held in Oslo.', 'held', 'PR+'],
    ['The owner has to pay.', 'pay', 'PS+'],
    ['The plant used to make tyres.', 'make', 'CT+'],
    ['The bank is going to close.', 'close', 'PR+'],
    ['The contract expires in December.', 'expires', 'CT+'],
    ['The shop opens at nine.', 'opens', 'CT+'],
    ['It fell to close at ninety.', 'close', 'CT+'],
    ['The aim is to sell the yard.', 'sell', 'Uu'],
    ['It is too late to save the barn.', 'save', 'PR-'],
    ['He was the first to arrive.', 'arrive', 'CT+'],
    ['In order to win, they trained.', 'win', 'PR+'],
    ['A way to save the barn was found.', 'save', 'Uu'],
  ])('%s [%s] is %s', (sentence, trigger, factuality) => {
    expect(eventAt(sentence, trigger).factuality).toBe(factuality);
  });
});
