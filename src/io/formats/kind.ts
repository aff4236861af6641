/** Tells what kind of document bytes are: by their signature, by what a server says, by the ending of a name. */
import {InputError} from '../input-error.js';
import type {Found} from '../sources/found.js';

export type Kind = 'text' | 'markdown' | 'html' | 'docx' | 'pdf';

const ENDINGS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['txt', 'text'],
  ['text', 'text'],
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['mdown', 'markdown'],
  ['mkd', 'markdown'],
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
  ['docx', 'docx'],
  ['pdf', 'pdf'],
]);

const TYPES: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['text/html', 'html'],
  ['application/xhtml+xml', 'html'],
  ['text/markdown', 'markdown'],
  ['application/pdf', 'pdf'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'],
]);

/** What servers call a file that they know nothing about, or any text whatever. */
const UNTELLING =
  /^(?:text\/plain|application\/octet-stream|binary\/octet-stream|application\/x-download)?$/u;

/** A document type or a root element, behind comments and an XML declaration. */
const HTML_START =
  /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype\s+html|html)\b/iu;
/** Room for what stands before it. */
const START = 2048;

/** Is a file of this name an article, as far as its ending tells? */
export function isArticleName(name: string): boolean {
  return endingKind(name) !== null;
}

/** The kind of what was found. Throws InputError where its name or its server promises another kind. */
export function kindOf({bytes, name, ending, contentType}: Found): Kind {
  const signed = signedKind(bytes);
  const type = (contentType ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  const promised = TYPES.get(type) ?? endingKind(ending);
  if (promised === 'pdf' || promised === 'docx') {
    if (signed === promised) return promised;
    throw new InputError(name, `is no ${promised.toUpperCase()} file, whatever it is called`);
  }
  if (signed !== null && promised !== 'markdown') return signed;
  if (promised === null && !UNTELLING.test(type) && !type.startsWith('text/')) {
    throw new InputError(name, `is ${type.replace(/[^\w.+/-]/gu, '')}, not an article`);
  }
  return promised ?? 'text';
}

function endingKind(name: string): Kind | null {
  const ending = /\.(\w+)$/u.exec(name)?.[1]?.toLowerCase() ?? '';
  return ENDINGS.get(ending) ?? null;
}

function signedKind(bytes: Uint8Array): Kind | null {
  const start = Buffer.from(bytes.subarray(0, START));
  const plain = start.toString('latin1');
  if (plain.startsWith('%PDF-')) return 'pdf';
  if (plain.startsWith('PK\x03\x04')) return 'docx';
  const wide = start.subarray(0, 2).toString('latin1') === '\xFF\xFE';
  return HTML_START.test(wide ? start.toString('utf16le') : start.toString('utf8')) ? 'html' : null;
}
