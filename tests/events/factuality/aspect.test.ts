import {describe, expect, test} from 'vitest';
import {eventAt} from '../read.js';

describe('Beginning, course and end', () => {
  test.each([
    ['The contract is almost concluded.', 'concluded', 'PR+'],
    ['The bank nearly collapsed.', 'collapsed', 'CT-'],
    ['The bank lost almost fifty jobs.', 'lost', 'CT+'],
    ['Crews began clearing the road.', 'clearing', 'CT+'],
    ['Crews have started to clear the road.', 'clear', 'CT+'],
    ['The maker stopped selling the drug.', 'selling', 'CT-'],
    ['The maker has not stopped selling the drug.', 'selling', 'CT+'],
    ['Prices continued to fall.', 'fall', 'CT+'],
    ['The search is still going on.', 'going on', 'CT+'],
    ['The inquiry is under way.', 'under way', 'CT+'],
    ['The town has finished paving the square.', 'paving', 'CT+'],
    ['He stopped to rest.', 'rest', 'PR+'],
    ['The club ceased to exist.', 'exist', 'CT-'],
    ['The town resumed digging.', 'digging', 'CT+'],
    ['The two firms are nearing a deal.', 'deal', 'PR+'],
    ['They suspended the talks.', 'talks', 'PR-'],
    ['They put off the vote.', 'vote', 'PR-'],
    ['The repairs are nearly complete.', 'complete', 'PR+'],
    ['It almost rained.', 'rained', 'CT-'],
  ])('%s [%s] is %s', (sentence, trigger, factuality) => {
    expect(eventAt(sentence, trigger).factuality).toBe(factuality);
  });
});
