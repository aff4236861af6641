import {describe, expect, test} from 'vitest';
import {eventAt} from '../read.js';

describe('Negation', () => {
  test.each([
    ['The union did not sign.', 'sign', 'CT-'],
    ['The union never signed.', 'signed', 'CT-'],
    ['The union no longer backs the plan.', 'backs', 'CT-'],
    ['No airline bought the plane.', 'bought', 'CT-'],
    ['Nobody was hurt.', 'hurt', 'CT-'],
    ['Neither side has signed.', 'signed', 'CT-'],
    ['Neither side signed; nor will they.', 'signed', 'CT-'],
    ['There have been no deaths.', 'deaths', 'CT-'],
    ['There have been two deaths.', 'deaths', 'CT+'],
    ['There were no plans to sell the park.', 'sell', 'PR-'],
    ['The firm has no plans to build them anywhere else.', 'build', 'PR-'],
    ['Few believe the story.', 'believe', 'PS-'],
    ['A few believe the story.', 'believe', 'CT+'],
    ['The firm not only signed but paid.', 'signed', 'CT+'],
    ['The board has yet to decide.', 'decide', 'CT-'],
    ['Growers are yet to get a licence.', 'get', 'CT-'],
    ['The board has not yet decided.', 'decided', 'CT-'],
    ['They left without signing.', 'signing', 'CT-'],
    ['They left after signing.', 'signing', 'CT+'],
    ['The road hardly changed.', 'changed', 'PR-'],
    ['No more than six people were hurt.', 'hurt', 'CT+'],
    ["He isn't dead.", 'dead', 'CT-'],
    ['The firm is not efficient enough.', 'efficient', 'CT-'],
    ['The airline has not flown since March.', 'flown', 'CT-'],
    ['Never before has it rained so hard.', 'rained', 'CT-'],
    ['He did not sign or pay.', 'pay', 'CT-'],
    ['The deal, which was not signed, is dead.', 'signed', 'CT-'],
    ['No one has claimed the prize.', 'claimed', 'CT-'],
    ['None of the crew survived.', 'survived', 'CT-'],
    ['The no-frills line bought a plane.', 'bought', 'CT+'],
    ['The vote did not take place.', 'take place', 'CT-'],
    ['The plan is by no means dead.', 'dead', 'CT-'],
    ['Instead of closing, the shop grew.', 'closing', 'PS-'],
    ['Not a single ship sailed.', 'sailed', 'CT-'],
    ['Little is known of the crew.', 'known', 'PS-'],
  ])('%s [%s] is %s', (sentence, trigger, factuality) => {
    expect(eventAt(sentence, trigger).factuality).toBe(factuality);
  });
});
