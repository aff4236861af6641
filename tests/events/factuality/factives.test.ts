import {describe, expect, test} from 'vitest';
import {eventAt} from '../read.js';

describe('Factive words', () => {
  test.each([
    ['The firm admitted that it had lost the files.', 'lost', 'CT+'],
    ['The crew did not know that the pump had failed.', 'failed', 'PR+'],
    ['The crew knew that the pump had failed.', 'failed', 'CT+'],
    ['She regrets leaving the club.', 'leaving', 'CT+'],
    ['Tests showed that the water was clean.', 'clean', 'CT+'],
    ['He forgot that it was closed.', 'closed', 'CT+'],
    ['They know why it failed.', 'failed', 'CT+'],
    ['Nobody knows whether it failed.', 'failed', 'Uu'],
    ['It is odd that nobody called.', 'called', 'CT-'],
    ['Divers found that the hull was torn.', 'torn', 'CT+'],
  ])('%s [%s] is %s', (sentence, trigger, factuality) => {
    expect(eventAt(sentence, trigger).factuality).toBe(factuality);
  });
});
