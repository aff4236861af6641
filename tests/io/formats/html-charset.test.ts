import {describe, expect, test} from 'vitest';
import {decodePage} from '../../../src/io/formats/html-charset.js';

const latin = (text: string) => Buffer.from(text, 'latin1');

describe('decodePage', () => {
  test.each<readonly [string, Uint8Array, string | null, string]>([
    ['UTF-8 that says nothing', Buffer.from('naïve €'), null, 'naïve €'],
    ['Latin-1 that says nothing', latin('na\xEFve \x80'), null, 'naïve €'],
    ['the header', latin('na\xEFve'), 'text/html; charset="ISO-8859-1"', 'naïve'],
    ['the page’s own word', latin('<meta charset=iso-8859-2>\xB1'), null, '<meta charset=iso-8859-2>ą'],
    [
      'its word in the old form',
      latin('<META http-equiv="Content-Type" content="text/html; charset=koi8-r">\xC1'),
      null,
      '<META http-equiv="Content-Type" content="text/html; charset=koi8-r">а',
    ],
    [
      'an XML declaration',
      latin('<?xml version="1.0" encoding="iso-8859-2"?>\xB1'),
      null,
      '<?xml version="1.0" encoding="iso-8859-2"?>ą',
    ],
    [
      'the header before the page',
      Buffer.from('<meta charset=latin1>ï'),
      'text/html;charset=utf-8',
      '<meta charset=latin1>ï',
    ],
    ['a byte order mark before the header', Buffer.from('\uFEFFnaïve'), 'text/html; charset=latin1', 'naïve'],
    ['UTF-16 by its mark', Buffer.from('\uFEFFnaïve', 'utf16le'), null, 'naïve'],
    ['a word that can’t be true', Buffer.from('<meta charset="utf-16">ï'), null, '<meta charset="utf-16">ï'],
    [
      'no such encoding',
      Buffer.from('<meta charset="klingon">ï'),
      'text/html; charset=x-none',
      '<meta charset="klingon">ï',
    ],
    ['bytes that are not what is said', latin('na\xEFve'), 'text/html; charset=utf-8', 'na\uFFFDve'],
    [
      'a name that only looks like it',
      latin('<meta name="description" content="x">\xEF'),
      null,
      '<meta name="description" content="x">ï',
    ],
  ])('%s', (_name, bytes, contentType, expected) => {
    expect(decodePage(bytes, contentType)).toBe(expected);
  });
});
