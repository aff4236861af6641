/**
 * Normalises a text, once, so that offsets taken later hold for every output: line breaks, spaces, and
 * whatever a terminal would act on. Letters are left as they are: no Unicode normalisation.
 */
// biome-ignore-all lint/suspicious/noControlCharactersInRegex: this file looks for control characters.

/** Escape sequences in order: CSI (`ESC[31m`), strings such as OSC (`ESC]0;title BEL`), and the short ones. */
const ESCAPE_SEQUENCES = [
  /(?:\x1B\[|\x9B)[0-?]*[ -/]*[@-~]/gu,
  // A payload ends at the first control character, so that an unclosed one costs a line at most.
  /(?:\x1B[P\]X^_]|[\x90\x98\x9D-\x9F])[^\x00-\x1F\x7F-\x9F]*(?:\x07|\x1B\\|\x9C)/gu,
  /\x1B[ -/]*[0-~]/gu,
];

/** What Windows-1252 has at C1 positions; texts converted as if they were Latin-1 carry their quotes there. */
const MISREAD: Readonly<Record<string, string>> = {
  '\x80': '€',
  '\x85': '…',
  '\x91': '‘',
  '\x92': '’',
  '\x93': '“',
  '\x94': '”',
  '\x95': '•',
  '\x96': '–',
  '\x97': '—',
};

/**
 * Characters that show nothing: zero-width ones, soft hyphens, bidi controls, tags. They are stripped rather
 * than made visible: a mark inside a word would hide it from the comparison, and the text without them is in
 * the order in which it is stored and compared, which is what undoes the trick. Joiners and variation
 * selectors stay after letters without case and after pictographs: Persian, Hindi and emoji are spelt with them.
 */
const INVISIBLE = String.raw`[\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]`;
const BASE = String.raw`(?!${INVISIBLE})(?:\p{Lo}|\p{Extended_Pictographic}\p{Emoji_Modifier}?)(?:(?!${INVISIBLE})\p{M})*`;
const INVISIBLE_RUN = new RegExp(`(${BASE})?(${INVISIBLE}+)`, 'gu');
const SPELLING = /[\u{180B}-\u{180F}]|[\u{200C}\u{200D}]|[\u{FE00}-\u{FE0F}]|[\u{E0100}-\u{E01EF}]/gu;
/** An emoji's variation selector and the joiner to the next. */
const LONGEST_SPELLING = 2;

/** Nothing to strip, as in most articles: the patterns for what hides take milliseconds to be made ready. */
const PLAIN = /^[\t\n -~‘’“”–—…£€]*$/;

/**
 * Line breaks as `\n`; escape sequences, control and invisible characters gone; lone surrogates and
 * noncharacters as U+FFFD. Tabs stay, for readers of formats in which they mean something.
 */
export function stripControls(raw: string): string {
  if (PLAIN.test(raw)) return raw;
  const text = ESCAPE_SEQUENCES.reduce((left, sequence) => left.replace(sequence, ''), raw);
  return text
    .replace(/\r\n?|[\v\f\u2028]/gu, '\n')
    .replace(/\u2029/gu, '\n\n')
    .replace(/[\x80-\x9F]/gu, (control) => MISREAD[control] ?? '')
    .replace(/[\x00-\x08\x0E-\x1F\x7F]/gu, '')
    .replace(/[\p{Cs}\p{Noncharacter_Code_Point}]/gu, '\uFFFD')
    .replace(INVISIBLE_RUN, (_run, base: string | undefined, hidden: string) =>
      base ? base + spelling(hidden) : '',
    );
}

function spelling(hidden: string): string {
  return (hidden.match(SPELLING) ?? []).slice(0, LONGEST_SPELLING).join('');
}

/** `stripControls`, then every kind of blank as one space, and no white space around the whole. */
export function cleanText(raw: string): string {
  return stripControls(raw)
    .replace(/(?! )[\t\p{Zs}]/gu, ' ')
    .trim();
}

/** A name or message made fit for one line of a terminal. */
export function cleanLine(raw: string): string {
  return cleanText(raw).replaceAll('\n', ' ');
}
