import {describe, expect, test} from 'vitest';
import {saysUnchanged} from '../../../src/changes/status/continuity.js';

describe('words that say that all is as it was', () => {
  test.each([
    'The harbour is still shut.',
    'The fee remains at £9.',
    'The plant continues to make losses.',
    'The quarrel goes on.',
    'The tunnel is no nearer to being dug.',
    'The lender has yet to answer.',
    'Neither side has budged.',
    'The duty is unchanged.',
    'Nor has the road been mended.',
    'What hasn’t changed is the noise.',
    'The ring is as tight as it ever was.',
    'The rest is much as we found it.',
    'There was no significant variation.',
    'The ferry kept its timetable and does so today.',
    'The one constant is the biscuit.',
    'The boat has never been traced.',
  ])('%s', (text) => expect(saysUnchanged(text)).toBe(true));

  test.each([
    'The harbour reopened.',
    'A clerk who wished to remain unnamed said so.',
    'The remnants were found on Monday.',
    'The fee was scrapped.',
    'The stills were sold.',
    'The 290 men still at the works learned that it will shut.',
    'It has paid 900 claims, with a further 40 still to be settled.',
    'A judge certified a suit over the app, which continues to cost $9.',
    'As it happened, nobody was hurt.',
  ])('not: %s', (text) => expect(saysUnchanged(text)).toBe(false));
});
