/** Makes text comparable where only its typography differs: white space, quotation marks, dashes, ellipses. */

const QUOTE = /''|[‘’‚‛“”„‟«»‹›「」『』'`´ʼ"]/gu;
const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;
const LONG_DASH = / ?(?:--+|[—―]) ?| [-‐‑‒–−]+ /gu;
const HYPHEN = /[‐‑‒–−]/gu;

/**
 * `text` with white space as single spaces, one kind of quotation mark, dash and ellipsis, composed letters (NFC),
 * and nothing around it. Two texts with the same result read the same: straight or curly, wrapped or not.
 */
export function plainTypography(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(QUOTE, plainQuote)
    .replace(LONG_DASH, ' - ')
    .replace(HYPHEN, '-')
    .replace(/…/gu, '...')
    .trim();
}

/** A single mark between two word characters is an apostrophe; any other is a quotation mark, single or double. */
function plainQuote(mark: string, at: number, text: string): string {
  const inside =
    /^['‘’`´ʼ]$/u.test(mark) &&
    WORD_CHARACTER.test(text[at - 1] ?? '') &&
    WORD_CHARACTER.test(text[at + 1] ?? '');
  return inside ? "'" : '"';
}
