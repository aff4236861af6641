/** Decodes the bytes of a page: by its byte order mark, the server's word, its own word, in this order (WHATWG HTML, 13.2.3). */

import {charsetIn, knownEncoding} from '../decode.js';

const MARKS: readonly (readonly [string, string])[] = [
  ['\xEF\xBB\xBF', 'utf-8'],
  ['\xFF\xFE', 'utf-16le'],
  ['\xFE\xFF', 'utf-16be'],
];

/** A page has to say by then how it is encoded. */
const PRESCANNED = 4096;
const META = /<meta\s[^>]{0,400}?charset\s*=\s*(?:["']\s*)?([\w:.+-]+)/iu;
const XML = /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w:.+-]+)/iu;
/** What pages that don't say are, where they aren't UTF-8. */
const FALLBACK = 'windows-1252';

/** The text of a page, without byte order mark; what can't be decoded is U+FFFD. `contentType` is the server's header. */
export function decodePage(bytes: Uint8Array, contentType: string | null): string {
  const start = Buffer.from(bytes.subarray(0, PRESCANNED)).toString('latin1');
  const mark = MARKS.find(([characters]) => start.startsWith(characters))?.[1];
  const encoding = mark ?? charsetIn(contentType) ?? ownWord(start);
  return encoding === null ? guess(bytes) : new TextDecoder(encoding).decode(bytes);
}

/** A page whose word could be read so far can't be UTF-16, whatever it says. */
function ownWord(start: string): string | null {
  const label = (META.exec(start) ?? XML.exec(start))?.[1];
  const encoding = label === undefined ? null : knownEncoding(label);
  return encoding?.startsWith('utf-16') ? 'utf-8' : encoding;
}

function guess(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    return new TextDecoder(FALLBACK).decode(bytes);
  }
}
