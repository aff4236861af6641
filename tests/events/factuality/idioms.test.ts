import {describe, expect, test} from 'vitest';
import {eventAt} from '../read.js';

describe('Phrases that say where a thing stands', () => {
  test.each([
    ['The sale is up in the air.', 'up in the air', 'Uu'],
    ['The bridge plan is on ice.', 'on ice', 'PS-'],
    ['A merger is still on the table.', 'on the table', 'PS+'],
    ['A pay rise is off the table.', 'off the table', 'CT-'],
    ['An amnesty is out of the question.', 'out of the question', 'CT-'],
    ['The transfer is a done deal.', 'a done deal', 'CT+'],
    ['A curfew was in force.', 'in force', 'CT+'],
    ['The curfew is no longer in force.', 'in force', 'CT-'],
    ['The two labs are at loggerheads.', 'at loggerheads', 'CT+'],
    ['The budget is under review.', 'under review', 'CT+'],
    ['The talks are in limbo.', 'in limbo', 'Uu'],
    ['The vote was put on hold.', 'on hold', 'PS-'],
    ['A merger is not on the table.', 'on the table', 'PR-'],
    ['A merger is in the works.', 'in the works', 'PS+'],
    ['The thief is still at large.', 'at large', 'CT+'],
    ['The drivers went on strike.', 'on strike', 'CT+'],
    ['The plan was put on ice.', 'on ice', 'PS-'],
    ['The plan has been put on hold.', 'on hold', 'PS-'],
    ['Talks are at an impasse.', 'at an impasse', 'CT+'],
    ['A second airport is a long shot.', 'a long shot', 'PR-'],
  ])('%s [%s] is %s', (sentence, trigger, factuality) => {
    expect(eventAt(sentence, trigger).factuality).toBe(factuality);
  });
});
