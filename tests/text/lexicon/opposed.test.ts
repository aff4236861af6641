import {describe, expect, it} from 'vitest';
import {opposed} from '../../../src/text/lexicon/opposed.js';

const pairs = (text: string) =>
  text
    .trim()
    .split(/\s*[,\n]\s*/)
    .map((pair) => pair.split('/') as [string, string]);

describe('opposed', () => {
  it.each(
    pairs(`open/close, open/shut, rise/fall, accept/reject, approve/disapprove, approval/disapproval, approval/rejection
      increase/cut, hire/fire, begin/end, impose/lift, grant/deny, guilty/innocent, likely/unlikely, doubtful/certain
      legal/illegal, agreement/disagreement, win/lose, opening/closure, go ahead/call off, strengthen/weaken
      appointment/dismissal, speed up/delay, support/oppose, favour/oppose`),
  )('%s, %s', (left, right) => {
    expect(opposed(left, right)).toBe(true);
    expect(opposed(right, left)).toBe(true);
  });

  it.each(
    pairs(`buy/sell, start/commence, sign/agree, minister/ministry, postpone/cancel, north/south, mother/father
      lend/borrow, export/import, sign/signing, open/open, man/woman, question/answer`),
  )('not %s, %s', (left, right) => expect(opposed(left, right)).toBe(false));
});
