import fc from 'fast-check';
import {expect, test} from 'vitest';
import {tag} from '../../src/text/tagger.js';

const odd = fc
  .array(fc.constantFrom('&amp;', 'million.&amp;', 'Zq.#tag', 'x.y', 'end.$9', '(the', 'aaaa.bb', '9pm'), {
    minLength: 1,
    maxLength: 6,
  })
  .map((words) => words.join(' '));

test('a text is tagged the same, whatever was tagged before it', () => {
  const text = 'A fee &amp; a fine.';
  const first = tag(text);
  tag('Nine million.&amp; more.');
  expect(tag(text)).toEqual(first);
  fc.assert(
    fc.property(odd, odd, (one, other) => {
      const before = tag(one);
      tag(other);
      expect(tag(one)).toEqual(before);
    }),
  );
});

test('a word without end is parted, and every part stands at its offset', () => {
  const text = `The ${'a'.repeat(900)} ended.`;
  const tokens = tag(text);
  expect(tokens.map(({start, end}) => text.slice(start, end))).toEqual(tokens.map((token) => token.text));
  expect(Math.max(...tokens.map((token) => token.text.length))).toBeLessThanOrEqual(200);
  expect(tokens.map((token) => token.text).join('')).toBe(text.replaceAll(' ', ''));
});
