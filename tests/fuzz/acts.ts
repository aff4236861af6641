/** What in a printed text would act on a terminal, or turn its writing round. */

/** But line breaks; what formats Persian, Hindi and emoji is spelling. */
const ACTING =
  /(?!\n)[\p{Cc}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\u2028\u2029\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;
/** A surrogate without its other half. Printed, it is U+FFFD; an article has none. */
const BROKEN = /\p{Cs}/u;
/** Colours, as the program writes them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is what is looked for
const COLOUR = /\u001B\[\d{1,2}m/gu;

/** Code points, in hexadecimal; none in a text that is fit to be printed. */
export function acting(text: string): readonly string[] {
  return [...text.matchAll(ACTING)].map(([found]) => (found.codePointAt(0) ?? 0).toString(16));
}

export function withoutColours(text: string): string {
  return text.replace(COLOUR, '');
}

/** The strings in parsed JSON, names too, that hold what acts. */
export function actingIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return acting(value).length > 0 || BROKEN.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [...actingIn(name), ...actingIn(inner)]);
}
