import {describe, expect, test} from 'vitest';
import {labelOf} from '../../../src/changes/status/label.js';
import {findEvents} from '../../../src/events/find-events.js';
import {read} from '../../text/read.js';

/** The label of the event whose trigger is `trigger`. */
function label(text: string, trigger: string): string | undefined {
  const article = read(text);
  const event = findEvents(article).find((each) => each.trigger === trigger);
  return event && labelOf(article, event).text;
}

describe('labels: the text, shortened to what says where the matter stands', () => {
  test.each([
    ['The pact was signed in Oslo on Monday.', 'signed', 'signed'],
    ['The two sides may not sign the pact.', 'sign', 'may not sign'],
    ['The fair has been called off.', 'called off', 'called off'],
    ['The fair will be held on Monday.', 'held', 'will be held'],
    ['The signing looks doubtful.', 'doubtful', 'doubtful'],
    ['The bridge is expected to open in May.', 'open', 'expected to open'],
    ['The island has been able to get a permit.', 'get', 'able to get permit'],
    ['The island was hoping for a permit.', 'hoping', 'hoping for permit'],
    ['The clerk has not ruled out an inquiry.', 'ruled out', 'not ruled out'],
    ['The board isn’t due to decide before May.', 'decide', 'not due to decide'],
    ['She won’t sign the pact.', 'sign', 'won’t sign'],
    ["The judge is careful; she'll rule on Monday.", 'rule', 'will rule'],
    ['The owner gave him his full backing.', 'gave', 'gave full backing'],
    ['The strike fund is down to 60,000.', 'is', 'down to 60,000'],
    ['The two villages were out.', 'were', 'out'],
    ['It was a Monday.', 'was', 'Monday'],
  ])('%s %s', (text, trigger, expected) => {
    expect(label(text, trigger)).toBe(expected);
  });

  test('a label tells where its words stand', () => {
    const article = read('The bridge is expected to open in May.');
    const event = findEvents(article).find(({trigger}) => trigger === 'open');
    const {start, end} = event ? labelOf(article, event) : {start: 0, end: 0};
    expect(article.text.slice(start, end)).toBe('expected to open');
  });
});
