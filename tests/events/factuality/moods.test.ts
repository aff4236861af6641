import {describe, expect, test} from 'vitest';
import {eventAt} from '../read.js';

describe('Questions and imperatives', () => {
  test.each([
    ['Will they sign?', 'sign', 'Uu'],
    ['Did they sign?', 'sign', 'Uu'],
    ['Who signed the deal?', 'signed', 'PR+'],
    ['Call the office.', 'Call', 'Uu'],
    ['Please call the office.', 'call', 'Uu'],
    ['If it rings, call me.', 'call', 'Uu'],
    ['More accords to be signed?', 'signed', 'Uu'],
    ['Have they signed?', 'signed', 'Uu'],
    ['Why did it fail?', 'fail', 'PR+'],
    ['Do not call the office.', 'call', 'Uu'],
  ])('%s [%s] is %s', (sentence, trigger, factuality) => {
    expect(eventAt(sentence, trigger).factuality).toBe(factuality);
  });
});
