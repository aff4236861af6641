import {describe, expect, test} from 'vitest';
import {decodeText} from '../../src/io/decode.js';
import {InputError} from '../../src/io/input-error.js';

const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();

describe('decodeText', () => {
  test.each([
    ['UTF-8', Buffer.from('naïve 😀')],
    ['UTF-8 with a byte order mark', Buffer.from('\uFEFFnaïve 😀')],
    ['UTF-16 LE', Buffer.from('\uFEFFnaïve 😀', 'utf16le')],
    ['UTF-16 BE', utf16be('\uFEFFnaïve 😀')],
  ])('reads %s', (_name, bytes) => {
    expect(decodeText(bytes, 'a.txt')).toBe('naïve 😀');
  });

  test.each<readonly [string, Uint8Array, string, string]>([
    ['by the server’s word', Buffer.from('na\xEFve', 'latin1'), 'text/plain; charset="ISO-8859-1"', 'naïve'],
    [
      'by its mark, whatever the server says',
      Buffer.from('\uFEFFab', 'utf16le'),
      'text/plain; charset=utf-8',
      'ab',
    ],
    [
      'as UTF-8, where the server names no encoding that is known',
      Buffer.from('ï'),
      'text/plain; charset=x-none',
      'ï',
    ],
  ])('reads %s', (_name, bytes, contentType, expected) => {
    expect(decodeText(bytes, 'a.txt', contentType)).toBe(expected);
  });

  test('reads nothing as nothing', () => {
    expect(decodeText(new Uint8Array(), 'a.txt')).toBe('');
  });

  test.each([
    ['Latin-1', Buffer.from('na\xEFve', 'latin1'), 'is not valid UTF-8 text'],
    ['UTF-8 cut in a character', Buffer.from('naï').subarray(0, 3), 'is not valid UTF-8 text'],
    ['a surrogate in UTF-8', Buffer.from([0xed, 0xa0, 0x80]), 'is not valid UTF-8 text'],
    ['UTF-16 of odd length', Buffer.from('\uFEFFab', 'utf16le').subarray(0, 5), 'is not valid UTF-16 text'],
    ['UTF-16 with half a pair', Buffer.from('\uFEFF\uD83Da', 'utf16le'), 'is not valid UTF-16 text'],
    [
      'UTF-16 without its mark',
      Buffer.from('ab', 'utf16le'),
      'holds NUL bytes (binary, or UTF-16 without a byte order mark)',
    ],
    ['zeros', new Uint8Array(16), 'holds NUL bytes'],
    ['control characters', Buffer.from('\x01\x02\x03abc'), 'is full of control characters'],
    ['a PDF', Buffer.from('%PDF-1.7\n%\xE2\xE3'), 'is a PDF'],
    ['an office document', Buffer.from('PK\x03\x04abc'), 'is a ZIP archive or an office document'],
    ['a picture', Buffer.from('\x89PNG\r\n', 'latin1'), 'is an image'],
    ['a compressed file', Buffer.from([0x1f, 0x8b, 8, 0]), 'is compressed'],
  ])('refuses %s', (_name, bytes, problem) => {
    expect(() => decodeText(bytes, 'a.txt')).toThrow(InputError);
    expect(() => decodeText(bytes, 'a.txt')).toThrow(problem);
    expect(() => decodeText(bytes, 'a.txt')).toThrow(/^a\.txt: /u);
  });

  test('coloured output of a terminal is text', () => {
    const text = '\x1B[31mThe\x1B[0m council voted for the bridge.';
    expect(decodeText(Buffer.from(text), 'a.txt')).toBe(text);
  });
});
