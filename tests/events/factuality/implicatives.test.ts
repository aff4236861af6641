import {describe, expect, test} from 'vitest';
import {eventAt} from '../read.js';

describe('Implicative verbs', () => {
  test.each([
    ['Crews managed to free the ship.', 'free', 'CT+'],
    ['Crews did not manage to free the ship.', 'free', 'CT-'],
    ['Crews failed to free the ship.', 'free', 'CT-'],
    ['Crews did not fail to free the ship.', 'free', 'CT+'],
    ['The club refused to sell.', 'sell', 'CT-'],
    ['The club may refuse to sell.', 'sell', 'PS-'],
    ['The ministry declined to renew the lease.', 'renew', 'CT-'],
    ['The ministry declined to renew the lease.', 'declined', 'CT+'],
    ['He forgot to lock the gate.', 'lock', 'CT-'],
    ['The airline has been able to get a permit.', 'get', 'CT+'],
    ['The airline was unable to land.', 'land', 'CT-'],
    ['The airline was not able to land.', 'land', 'CT-'],
    ['He bothered to call.', 'call', 'CT+'],
    ['The league succeeded in blocking the sale.', 'blocking', 'CT+'],
    ['Talks averted a strike.', 'strike', 'CT-'],
    ['The buyer backed out of the purchase.', 'purchase', 'CT-'],
    ['The town ended up paying twice.', 'paying', 'CT+'],
    ['She remembered to lock the gate.', 'lock', 'CT+'],
    ['She remembered locking the gate.', 'locking', 'CT+'],
    ['The bank failed.', 'failed', 'CT+'],
    ['The bank failed to pay.', 'pay', 'CT-'],
    ['The fans got to see the cup.', 'see', 'CT+'],
    ['They avoided paying the fine.', 'paying', 'CT-'],
    ['The town wound up paying.', 'paying', 'CT+'],
    ['The crew was able to land.', 'land', 'CT+'],
    ['The crew may be able to land.', 'land', 'PS+'],
    ['The crew will be able to land.', 'land', 'PR+'],
    ['They went ahead with the merger.', 'merger', 'CT+'],
    ['He hesitated to answer.', 'answer', 'PS-'],
  ])('%s [%s] is %s', (sentence, trigger, factuality) => {
    expect(eventAt(sentence, trigger).factuality).toBe(factuality);
  });
});
