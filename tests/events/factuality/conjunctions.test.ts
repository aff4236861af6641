import {describe, expect, test} from 'vitest';
import {eventAt} from '../read.js';

describe('Conditions, times, reasons', () => {
  test.each([
    ['If the vote passes, the tax will go.', 'passes', 'Uu'],
    ['If the vote passes, the tax will go.', 'go', 'PS+'],
    ['Unless the dispute is settled, the fair is off.', 'settled', 'Uu'],
    ['The treaty once signed would open trade.', 'signed', 'PS+'],
    ['The treaty once signed would open trade.', 'open', 'PR+'],
    ['The shop stays shut until the inquiry ends.', 'ends', 'PS+'],
    ['A duty could be imposed if the injury is proved.', 'imposed', 'PS+'],
    ['A duty could be imposed if the injury is proved.', 'proved', 'Uu'],
    ['If approved, the plant will open.', 'approved', 'Uu'],
    ['The roof fell when the beam broke.', 'broke', 'CT+'],
    ['He left before the vote was held.', 'held', 'PR+'],
    ['It closed because the money ran out.', 'ran out', 'CT+'],
    ['Even if it rains, the race is on.', 'rains', 'Uu'],
    ['He left because he was tired.', 'left', 'CT+'],
    ['Provided the loan is paid, the yard stays open.', 'paid', 'Uu'],
    ['He paid when the bill came.', 'came', 'CT+'],
    ['He will pay when the bill comes.', 'comes', 'PS+'],
    ['Once the treaty is signed, trade opens.', 'signed', 'PS+'],
    ['Since the pump failed, the town has been dry.', 'failed', 'CT+'],
    ['They hid lest they be seen.', 'seen', 'PS-'],
    ['It looks as if the valve jammed.', 'jammed', 'PR+'],
    ['If they had called, he would have come.', 'come', 'PS-'],
  ])('%s [%s] is %s', (sentence, trigger, factuality) => {
    expect(eventAt(sentence, trigger).factuality).toBe(factuality);
  });
});
