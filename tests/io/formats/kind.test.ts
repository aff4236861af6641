import {describe, expect, test} from 'vitest';
import {isArticleName, kindOf} from '../../../src/io/formats/kind.js';

interface Case {
  readonly bytes: string | Uint8Array;
  readonly ending?: string;
  readonly contentType?: string;
}

const kind = ({bytes, ending = '', contentType}: Case) =>
  kindOf({
    bytes: Buffer.from(bytes),
    name: 'it',
    ending,
    contentType: contentType ?? null,
    commitDate: null,
  });

const PAGE = '<!DOCTYPE html><p>Hello';
const ZIP = 'PK\x03\x04…';

describe('kindOf', () => {
  test.each<readonly [string, Case, string]>([
    ['a text', {bytes: 'Hello', ending: 'a.txt'}, 'text'],
    ['a text without a name', {bytes: 'Hello'}, 'text'],
    ['a text with another ending', {bytes: 'Hello', ending: 'a.log'}, 'text'],
    ['Markdown', {bytes: 'Hello', ending: 'a.MD'}, 'markdown'],
    ['Markdown that begins as a page does', {bytes: PAGE, ending: 'a.md'}, 'markdown'],
    ['a page by its ending', {bytes: 'Hello', ending: 'a.htm'}, 'html'],
    ['a page by its start', {bytes: PAGE}, 'html'],
    ['a page that is called a text', {bytes: PAGE, ending: 'a.txt'}, 'html'],
    ['a page behind comments', {bytes: '\uFEFF\n<!-- a <b> --> <!----><HTML lang="en">'}, 'html'],
    ['XHTML', {bytes: '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "x">'}, 'html'],
    ['a page in UTF-16', {bytes: Buffer.from(`\uFEFF${PAGE}`, 'utf16le')}, 'html'],
    ['no page: another element', {bytes: '<htmlx>'}, 'text'],
    ['no page: told of later', {bytes: 'See <html>'}, 'text'],
    ['no page: a comment that never ends', {bytes: '<!-- <html>'}, 'text'],
    ['a PDF by its start', {bytes: '%PDF-1.7'}, 'pdf'],
    ['a Word document by its start', {bytes: ZIP}, 'docx'],
    ['a Word document', {bytes: ZIP, ending: 'a.docx'}, 'docx'],
    ['a page by its type', {bytes: 'Hello', contentType: 'text/html; charset=utf-8'}, 'html'],
    ['a type before an ending', {bytes: 'Hello', ending: '/wiki/a.pdf', contentType: 'text/HTML'}, 'html'],
    [
      'an ending where the type tells nothing',
      {bytes: 'Hello', ending: '/a.md', contentType: 'text/plain'},
      'markdown',
    ],
    ['a signature before a type', {bytes: '%PDF-1.7', contentType: 'text/html'}, 'pdf'],
    ['an unknown sort of text', {bytes: 'Hello', contentType: 'text/x-story'}, 'text'],
    ['an ending that every object knows', {bytes: 'Hello', ending: 'a.constructor'}, 'text'],
    [
      'a type that every object knows',
      {bytes: 'Hello', ending: 'a.md', contentType: '__proto__'},
      'markdown',
    ],
    ['an empty type', {bytes: 'Hello', contentType: ''}, 'text'],
  ])('%s', (_name, found, expected) => {
    expect(kind(found)).toBe(expected);
  });

  test.each<readonly [string, Case, string]>([
    ['a PDF that is a page', {bytes: PAGE, ending: 'a.pdf'}, 'it: is no PDF file, whatever it is called'],
    ['a Word document that is a text', {bytes: 'Hello', ending: 'a.docx'}, 'it: is no DOCX file'],
    ['an image', {bytes: 'x', contentType: 'image/png'}, 'it: is image/png, not an article'],
    [
      'a type that would colour the terminal',
      {bytes: 'x', contentType: 'a/\x1B[31mb\u202E'},
      'it: is a/31mb, not an article',
    ],
  ])('refuses %s', (_name, found, message) => {
    expect(() => kind(found)).toThrow(message);
  });
});

test.each([
  ['a.txt', true],
  ['a.MARKDOWN', true],
  ['a.html', true],
  ['a.docx', true],
  ['a.pdf', true],
  ['a.doc', false],
  ['a.txt.bak', false],
  ['txt', false],
])('isArticleName(%s)', (name, expected) => {
  expect(isArticleName(name)).toBe(expected);
});
