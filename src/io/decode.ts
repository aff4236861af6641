/** Bytes to text: UTF-8, UTF-16 with a byte order mark, what a server calls it; anything else is refused by name. */
// biome-ignore-all lint/suspicious/noControlCharactersInRegex: this file looks for control characters.
import {InputError} from './input-error.js';

/** First bytes of formats that people hand over by mistake, as Latin-1 characters. */
const FOREIGN: readonly (readonly [string, string])[] = [
  ['%PDF-', 'is a PDF'],
  ['PK\x03\x04', 'is a ZIP archive or an office document'],
  ['\xD0\xCF\x11\xE0', 'is an office document'],
  ['{\\rtf', 'is an RTF document'],
  ['\x1F\x8B', 'is compressed'],
  ['\x89PNG', 'is an image'],
  ['\xFF\xD8\xFF', 'is an image'],
  ['GIF8', 'is an image'],
];

/** Beyond this share of control characters, valid UTF-8 is no text all the same. */
const MOST_CONTROLS = 0.1;

/**
 * The text that `bytes` hold, without byte order mark; `contentType` is a server's header, whose charset goes
 * after a byte order mark. Throws InputError, naming `path`, where they hold none.
 */
export function decodeText(bytes: Uint8Array, path: string, contentType: string | null = null): string {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  const foreign = FOREIGN.find(([magic]) => start.startsWith(magic));
  if (foreign) throw new InputError(path, `${foreign[1]}, not a text: save its text and give that`);
  const encoding = markedEncoding(bytes) ?? charsetIn(contentType) ?? 'utf-8';
  const text = decode(bytes, encoding, path);
  if (text.includes('\0')) {
    const hint = encoding === 'utf-8' ? ' (binary, or UTF-16 without a byte order mark)' : '';
    throw new InputError(path, `is not a text: it holds NUL bytes${hint}`);
  }
  const controls = text.match(/[\x01-\x08\x0E-\x1A\x1C-\x1F\x7F]/gu)?.length ?? 0;
  if (controls > text.length * MOST_CONTROLS) {
    throw new InputError(path, 'is not a text: it is full of control characters');
  }
  return text;
}

function markedEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** The encoding that a header names, as TextDecoder calls it; null where it names none that is known. */
export function charsetIn(contentType: string | null): string | null {
  const label = /charset\s*=\s*(?:"\s*)?([\w:.+-]+)/iu.exec(contentType ?? '')?.[1];
  return label === undefined ? null : knownEncoding(label);
}

/** "latin1" → "windows-1252", as the Encoding Standard has it; null where there is no such encoding. */
export function knownEncoding(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

function decode(bytes: Uint8Array, encoding: string, path: string): string {
  try {
    return new TextDecoder(encoding, {fatal: true}).decode(bytes);
  } catch {
    const name = encoding.startsWith('utf-16') ? 'UTF-16' : encoding.toUpperCase();
    throw new InputError(path, `is not valid ${name} text`);
  }
}
