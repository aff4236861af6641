/**
 * Text and patterns made plain: lower case, a byte a letter. A pattern that ignores case or has a Unicode class can take
 * milliseconds before its first match, and as long again for a text that is not of single bytes; a plain one is ready at once.
 */
import type {Span} from '../model.js';

const FOREIGN = /[\u0080-\uffff]/g;
/** Signs that patterns know, and what stands for them; where there is a sign of one byte that looks like it, that one. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ...[...'£¥\u00a0'].map((sign) => [sign, sign] as const),
  ...[...'€₹₦₱₩₽₺₪₫₵₴'].map((sign) => [sign, '¤'] as const),
  ['‐', '\u00ad'],
  ['‑', '\u00ad'],
  ['–', '÷'],
  ['’', '´'],
]);
const OTHER_SIGN = '§';

/** `text` in lower case, with a "z" for each letter or digit that is not of ASCII. Every offset stays what it was. */
export function toPlainLetters(text: string): string {
  const plain = text.replace(FOREIGN, plainSign);
  // A part of a text that is not of single bytes stays so, whatever is in it, until it is written anew.
  return Buffer.from(plain, 'latin1').toString('latin1').toLowerCase();
}

/** A pattern for plain letters, with the flags `d` and `g`; `source` is written in lower case. */
export function plainPattern(source: string): RegExp {
  return new RegExp(source.replace(FOREIGN, plainSign), 'dg');
}

/** Quotation marks, dashes and other general punctuation. */
const PUNCTUATION = /[\u2010-\u205f]/;

function plainSign(sign: string): string {
  return SIGNS.get(sign) ?? (!PUNCTUATION.test(sign) && /[\p{L}\p{N}]/u.test(sign) ? 'z' : OTHER_SIGN);
}

export interface Match extends Span {
  /** In the words of the text itself. */
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/** Where a plain pattern matches `text`, whose plain letters are `plain`. */
export function matchesIn(plain: string, pattern: RegExp, text: string): readonly Match[] {
  const found: Match[] = [];
  for (const match of plain.matchAll(pattern)) {
    const groups: Record<string, string | undefined> = {};
    for (const [name, span] of Object.entries(match.indices?.groups ?? {}))
      groups[name] = span && text.slice(...span);
    found.push({start: match.index, end: match.index + match[0].length, groups});
  }
  return found;
}
