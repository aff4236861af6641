/** Sentences that read the same, each with the copy that stands where it stood. */
import {expect, test} from 'vitest';
import {pairIdentical} from '../../src/align/identical.js';
import {viewSentences} from '../../src/align/sentence-views.js';
import {read} from '../text/read.js';

/** Letters stand for sentences. */
function paired(old: string, fresh: string): string {
  const text = (letters: string) =>
    [...letters].map((letter) => `The ${letter}${letter}${letter} is here.`).join(' ');
  return pairIdentical(viewSentences(read(text(old)), read(text(fresh))))
    .map((pair) => pair.join('-'))
    .sort()
    .join(' ');
}

test.each([
  ['what occurs once goes together, wherever it stands', 'abc', 'cab', '0-1 1-2 2-0'],
  ['what one side lacks goes with none', 'abc', 'bd', '1-0'],
  ['a copy beside a pair goes with the copy beside its partner', 'xaxb', 'bxax', '0-1 1-2 2-3 3-0'],
  ['before a pair too', 'xxa', 'xaxx', '0-2 1-0 2-1'],
  ['copies left over go with the nearest', 'xaybx', 'ayxb', '1-0 2-1 3-3 4-2'],
  ['copies never cross', 'xxaxx', 'xxx', '0-0 1-1 3-2'],
  ['each copy has one partner', 'xxx', 'x', '1-0'],
  ['nothing in common', 'ab', 'cd', ''],
])('%s: %s, %s', (_, old, fresh, pairs) => {
  expect(paired(old, fresh)).toBe(pairs);
});
