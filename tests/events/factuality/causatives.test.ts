import {describe, expect, test} from 'vitest';
import {eventAt} from '../read.js';

describe('Letting, making, keeping from', () => {
  test.each([
    ['The ferry was ordered to stay in port.', 'ordered', 'CT+'],
    ['The ferry was ordered to stay in port.', 'stay', 'PR+'],
    ['The court allowed the sale to proceed.', 'proceed', 'PR+'],
    ['Snow kept the plane from landing.', 'landing', 'PR-'],
    ['The council cancelled the parade.', 'parade', 'CT-'],
    ['The council cancelled the parade.', 'cancelled', 'CT+'],
    ['The parade was called off.', 'called off', 'CT+'],
    ['The parade was called off.', 'parade', 'CT-'],
    ['The council did not cancel the parade.', 'parade', 'PR+'],
    ['The council may cancel the parade.', 'parade', 'PS-'],
    ['The flood forced the school to close.', 'close', 'CT+'],
    ['The panel urged the firm to pay.', 'pay', 'PS+'],
    ['The minister told airlines not to fly.', 'fly', 'PR-'],
    ['The board rejected the merger.', 'merger', 'PR-'],
    ['The board rejected the proposal.', 'proposal', 'CT+'],
    ['They let him go.', 'go', 'PS+'],
    ['The panel told him to wait.', 'wait', 'PR+'],
    ['She persuaded him to stay.', 'stay', 'PR+'],
    ['The law bans smoking in bars.', 'smoking', 'CT-'],
    ['Rain prevented the launch.', 'launch', 'CT-'],
    ['The storm caused delays.', 'delays', 'CT+'],
    ['The court ordered the firm to pay.', 'pay', 'PR+'],
    ['The judge forbade him to travel.', 'travel', 'PR-'],
  ])('%s [%s] is %s', (sentence, trigger, factuality) => {
    expect(eventAt(sentence, trigger).factuality).toBe(factuality);
  });
});
