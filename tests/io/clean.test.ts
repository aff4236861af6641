import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {cleanLine, cleanText, stripControls} from '../../src/io/clean.js';

describe('cleanText', () => {
  test.each([
    ['line breaks of Windows', 'one\r\ntwo', 'one\ntwo'],
    ['line breaks of old Macs', 'one\rtwo', 'one\ntwo'],
    ['form feed and line separator', 'one\ftwo\u2028three\u2029four', 'one\ntwo\nthree\n\nfour'],
    ['tabs and odd spaces', 'a\tb\u00A0c\u2009d\u3000e', 'a b c d e'],
    ['byte order mark', '\uFEFFone', 'one'],
    ['colours', '\x1B[1;31mred\x1B[0m', 'red'],
    ['colours in one control character', '\x9B31mred', 'red'],
    ['a window title ended by BEL', 'a\x1B]0;owned\x07b', 'ab'],
    ['a window title ended by ST', 'a\x1B]0;owned\x1B\\b', 'ab'],
    ['a link', '\x1B]8;;https://example.org\x1B\\text\x1B]8;;\x1B\\', 'text'],
    ['a device control string', 'a\x1BP1$qm\x1B\\b', 'ab'],
    ['an unclosed title keeps its words', 'a\x1B]0;words\nb', 'a0;words\nb'],
    ['reset, charset and keypad', 'a\x1Bcb\x1B(Bc\x1B=d', 'abcd'],
    ['a lone escape at the end', 'a\x1B', 'a'],
    ['bell, backspace, delete', 'a\x07b\bc\x7Fd', 'abcd'],
    ['quotes that were read as Latin-1', 'it\x92s \x93so\x94 \x96 fine\x85', 'it’s “so” – fine…'],
    ['zero-width space and soft hyphen', 'sig\u200Bned co\u00ADoperation', 'signed cooperation'],
    ['bidi override', 'not \u202Edengis\u202C yet', 'not dengis yet'],
    ['bidi isolates and marks', '\u2066a\u2069\u200E\u200F\u061Cb', 'ab'],
    ['tag characters', 'a\u{E0061}\u{E0062}b', 'ab'],
    ['a joiner inside a Latin word', 'sig\u200Dned', 'signed'],
    ['a joiner between digits', '1\u200D000', '1000'],
    ['lone surrogates', 'a\uD800b\uDC00', 'a\uFFFDb\uFFFD'],
    ['noncharacters', 'a\uFFFEb', 'a\uFFFDb'],
    ['white space around', '\n\n  one\n  two \n', 'one\n  two'],
  ])('%s', (_name, raw, clean) => {
    expect(cleanText(raw)).toBe(clean);
  });

  test.each([
    ['composed and decomposed accents', 'café cafe\u0301 ﬁne Å'],
    ['a pair of surrogates', 'a 😀 b'],
    ['an emoji of several', '👩‍❤️‍👨 and 👩🏽‍🚀'],
    ['a joiner that Hindi is spelt with', 'क्‍ष'],
    ['a non-joiner that Persian is spelt with', 'می‌خواهم'],
    ['Hebrew and Arabic', 'שלום عليكم'],
    ['brackets after a capital E', 'ESC [31m'],
  ])('keeps %s', (_name, text) => {
    expect(cleanText(text)).toBe(text);
  });

  test('leaves nothing that a terminal acts on, and nothing to clean again', () => {
    const nasty = fc.constantFrom(
      '\x1B',
      '\x9B',
      '\x9D',
      '[',
      ']',
      '\x07',
      '\\',
      'm',
      '0',
      ';',
      '\u200D',
      '\uFE0F',
      '\u202E',
      '\uD800',
      'अ',
      '\u0301',
      '👩',
      '\r',
      '\n',
      '\t',
      '\u00A0',
      'a',
      ' ',
    );
    const texts = fc.oneof(
      fc.string({unit: 'binary'}),
      fc.array(nasty).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (raw) => {
        const clean = cleanText(raw);
        expect(clean).toMatch(/^[^\p{Cs}\u202A-\u202E\u2066-\u2069\u200B]*$/u);
        expect(clean.replaceAll('\n', '')).toMatch(/^\P{Cc}*$/u);
        expect(cleanText(clean)).toBe(clean);
      }),
      {numRuns: 2000},
    );
  });

  test('takes time in proportion to the text', () => {
    const started = performance.now();
    for (const unit of ['\x1B[', '\x1B]', '\x9D', '\u200D', 'अ\u200D', '\u0301', ' ', '\x1B[0;', 'a\x1B ']) {
      cleanText(unit.repeat(500_000));
    }
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

test('stripControls leaves tabs to those who know what they mean', () => {
  expect(stripControls('a\tb\x07')).toBe('a\tb');
});

test('cleanLine makes one line', () => {
  expect(cleanLine('a\nb\x1B[2J\r\nc')).toBe('a b c');
});
