/** Characters that move a terminal's cursor, show nothing, or turn the writing round; and JSON that spells them out. */

/** Joiners and variation selectors are none of them: Persian, Hindi and emoji are spelt with them. */
const CHARACTERS = String.raw`[\p{Cc}\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]`;

export const UNPRINTABLE: RegExp = new RegExp(CHARACTERS, 'u');
/** With the flag `g`: for replacing. */
export const EVERY_UNPRINTABLE: RegExp = new RegExp(CHARACTERS, 'gu');
const EVERY_BUT_LINE_BREAKS = new RegExp(String.raw`(?!\n)${CHARACTERS}`, 'gu');

/**
 * `value` as JSON, with the indentation given, that can be printed on a terminal: JSON's own rules escape but a part of
 * what acts there. A program that parses it gets each string as it is.
 */
export function toPrintableJson(value: unknown, indent = 0): string {
  return JSON.stringify(value, null, indent).replace(EVERY_BUT_LINE_BREAKS, spelledOut);
}

function spelledOut(character: string): string {
  return Array.from(
    {length: character.length},
    (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`,
  ).join('');
}
