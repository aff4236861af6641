import {describe, expect, test} from 'vitest';
import {ofMatter} from '../../../src/changes/status/matter.js';
import {stageOf} from '../../../src/changes/status/stages.js';
import {findEvents} from '../../../src/events/find-events.js';
import {read} from '../../text/read.js';

/** The factuality of what the event with the trigger `trigger` is about. */
function matter(text: string, trigger: string): string | undefined {
  const event = findEvents(read(text)).find((each) => each.trigger === trigger);
  return event && ofMatter(event, '', stageOf(event.lemma));
}

describe('the matter, not the word that states it', () => {
  test.each([
    ['The council signed the lease.', 'signed', 'CT+'],
    ['The council did not sign the lease.', 'sign', 'CT-'],
    ['The plan was scrapped.', 'scrapped', 'CT-'],
    ['The board sent back the offer.', 'sent back', 'CT-'],
    ['The boat is scheduled for May.', 'scheduled', 'PR+'],
    ['The island asked for a boat.', 'asked', 'PS+'],
    ['The clerk has not ruled out an inquiry.', 'ruled out', 'PS+'],
    ['The judge has not ruled.', 'ruled', 'Uu'],
  ])('%s %s', (text, trigger, expected) => {
    expect(matter(text, trigger)).toBe(expected);
  });
});
