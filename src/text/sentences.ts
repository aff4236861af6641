/** Decides where sentences end: the tagger's boundaries, mended where news text is known to mislead it. */
import type {MendedToken} from './tokens.js';

/** Abbreviations that stand before a name, a number or another word of the same sentence. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof st sr jr gov gen col lt sgt capt cmdr adm maj rep sen rev hon pres supt det insp messrs mme ' +
    'vs v no nos art fig vol pp ed al etc approx dept est inc ltd co corp bros plc assn univ mt ft ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa ' +
    'tenn tex va vt wash wis wyo e.g i.e a.m p.m u.s u.k u.n e.u d.c'
  ).split(' '),
);
/** Of these, the ones that often end a sentence too: a capitalised function word after them starts the next. */
const MAY_END = new Set('inc ltd co corp plc bros a.m p.m u.s u.k u.n e.u d.c etc jr sr al est'.split(' '));

const OPENS_SENTENCE =
  /^(?:the|a|an|he|she|it|we|they|i|this|that|these|those|there|but|and|in|on|at|for|its|his|her|their|meanwhile|however)$/u;
const CLOSERS = /^["'”’)\]]+$/u;
const ENDERS = /^(?:\.+|[!?]+|…|\.\.\.|[!?]["'”’])$/u;

/** What looks at a sentence as a whole looks at each pair of its words: a list of a megabyte, say, is cut in parts. */
const MOST_TOKENS = 400;
/** Quotation marks and brackets that close after one full stop. */
const MOST_CLOSERS = 20;

/** Half-open token ranges, one a sentence; they cover all tokens in order. */
export function splitSentences(tokens: readonly MendedToken[]): readonly (readonly [number, number])[] {
  const ranges: (readonly [number, number])[] = [];
  let first = 0;
  for (let index = 0; index < tokens.length; index++) {
    const full = index + 1 - first >= MOST_TOKENS;
    if (index + 1 < tokens.length && !full && !isBoundary(tokens, index)) continue;
    ranges.push([first, index + 1]);
    first = index + 1;
  }
  return ranges;
}

/** Does a sentence end after token `index`? */
function isBoundary(tokens: readonly MendedToken[], index: number): boolean {
  const token = tokens[index] as MendedToken;
  const next = tokens[index + 1] as MendedToken;
  if (CLOSERS.test(next.text) && next.start === token.end && !opensQuote(tokens, index + 1)) return false;
  if (opensQuote(tokens, index)) return false;
  // "Sh7.4", "8.05am", "example.com"; but "the deal.The bank" lacks only a space.
  if (next.start === token.end && !/^["'“‘(]?\p{Lu}/u.test(next.text)) return false;
  const ender = enderBefore(tokens, index);
  if (ender === undefined) return missesFullStop(tokens, index);
  if (isAbbreviation(tokens, ender, next)) return false;
  // "Is it over?" she asked; three… four
  if (/^\p{Ll}/u.test(next.text)) return false;
  if (/^[-–—,;:)]/u.test(next.text)) return false;
  return true;
}

/** The full stop (or its like) that token `index` is, or closes: `.` in `over."`. */
function enderBefore(tokens: readonly MendedToken[], index: number): number | undefined {
  let at = index;
  while (at > index - MOST_CLOSERS && at >= 0 && CLOSERS.test((tokens[at] as MendedToken).text)) at--;
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (ENDERS.test(token.text)) return at;
  // A full stop that the tagger left on the word: "Jan.", "p.m."
  return at === index && /\p{L}\.$/u.test(token.text) ? at : undefined;
}

/** A straight quote that has white space before it and none after opens a quotation. */
function opensQuote(tokens: readonly MendedToken[], index: number): boolean {
  const quote = tokens[index] as MendedToken;
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (!/^["']+$/u.test(quote.text)) return false;
  return before !== undefined && before.end < quote.start && after?.start === quote.end;
}

function isAbbreviation(tokens: readonly MendedToken[], ender: number, next: MendedToken): boolean {
  const stop = tokens[ender] as MendedToken;
  const before = tokens[ender - 1];
  const touching = before?.end === stop.start;
  const word = stop.text === '.' ? (touching ? before?.lower : undefined) : stop.lower.replace(/\.$/u, '');
  if (word === undefined || !/^[.]?$|\.$/u.test(stop.text)) return false;
  // Initials: "J. Okoro", "George W. Bell".
  if (/^\p{L}$/u.test(word)) return /^\p{Lu}/u.test(next.text) && !OPENS_SENTENCE.test(next.lower);
  if (!ABBREVIATIONS.has(word)) return false;
  return !(MAY_END.has(word) && OPENS_SENTENCE.test(next.lower));
}

/**
 * "…would be going ahead with it A senior source said that": a capitalised article or pronoun in mid-sentence,
 * after a plain word, before a plain word, with a verb on either side.
 */
function missesFullStop(tokens: readonly MendedToken[], index: number): boolean {
  const token = tokens[index] as MendedToken;
  const next = tokens[index + 1] as MendedToken;
  const after = tokens[index + 2];
  if (!/^(?:The|A|An|He|She|It|We|They|This|There|However|Meanwhile)$/u.test(next.text)) return false;
  if (!/^\p{Ll}/u.test(token.text) || !after || !/^\p{Ll}/u.test(after.text)) return false;
  if (['ADP', 'DET', 'CCONJ', 'AUX', 'ADJ', 'SCONJ'].includes(token.pos)) return false;
  const verbLeft = tokens.slice(Math.max(0, index - 25), index + 1).some(isVerb);
  const verbRight = tokens.slice(index + 2, index + 16).some(isVerb);
  return verbLeft && verbRight;
}

function isVerb(token: MendedToken): boolean {
  return token.pos === 'VERB' || token.pos === 'AUX';
}
