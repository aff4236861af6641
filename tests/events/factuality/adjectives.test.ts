import {describe, expect, test} from 'vitest';
import {eventAt} from '../read.js';

describe('Adjectives of certainty', () => {
  test.each([
    ['The signing is doubtful.', 'signing', 'PR-'],
    ['The signing is doubtful.', 'doubtful', 'PR-'],
    ['The signing appears doubtful.', 'doubtful', 'PR-'],
    ['A deal is unlikely.', 'deal', 'PR-'],
    ['A deal is unlikely.', 'unlikely', 'PR-'],
    ['A deal is not likely.', 'likely', 'PR-'],
    ["Removal isn't likely any time soon.", 'likely', 'PR-'],
    ['Rain is likely.', 'likely', 'PR+'],
    ['A strike is possible.', 'strike', 'PS+'],
    ['The clinic is ready to open.', 'open', 'PR+'],
    ['The clinic is due to open in May.', 'open', 'PR+'],
    ['The dam is on course to be finished by May.', 'finished', 'PR+'],
    ['The dam is on course.', 'on course', 'PR+'],
    ['The bank is reluctant to lend.', 'lend', 'PR-'],
    ['Both are willing to talk.', 'talk', 'PS+'],
    ['The club is unlikely to sell.', 'sell', 'PR-'],
    ['It is clear that the pump failed.', 'failed', 'CT+'],
    ['It is unclear whether the pump failed.', 'failed', 'Uu'],
    ['It is too late to sign.', 'sign', 'PR-'],
    ['The shop was shut.', 'shut', 'CT+'],
    ['It is possible that it failed.', 'failed', 'PS+'],
    ['It is impossible to land.', 'land', 'CT-'],
    ['He is afraid to speak.', 'speak', 'PS-'],
    ['He is sorry that it failed.', 'failed', 'CT+'],
    ['The plan is feasible.', 'feasible', 'PS+'],
    ['The claim is false.', 'false', 'PR-'],
    ['It is hard to say.', 'say', 'Uu'],
    ['She is certain to win.', 'win', 'PR+'],
    ['The box is large enough to see.', 'see', 'PR+'],
    ['Growers are worried that it will freeze.', 'freeze', 'PS+'],
    ['The fair is off.', 'off', 'CT-'],
    ['The fair is on.', 'on', 'CT+'],
    ['The firm is keen to sell.', 'sell', 'PS+'],
    ['The bank was not ready to open.', 'open', 'PR-'],
  ])('%s [%s] is %s', (sentence, trigger, factuality) => {
    expect(eventAt(sentence, trigger).factuality).toBe(factuality);
  });
});
