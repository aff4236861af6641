/** When two names, labels or texts of a fact count as the same to a reader. */
import {squash} from './locate.js';

/** Lower case, plain quotation marks, other punctuation as spaces, but what belongs to figures and codes. */
export function fold(text: string): string {
  return squash(text)
    .toLowerCase()
    .replace(/[‘’]/gu, "'")
    .replace(/[“”]/gu, '"')
    .replace(/[^\p{L}\p{N}+'%$€£₹.-]+/gu, ' ')
    .trim();
}

/** One holds the other, in whole words; a single character names nothing. */
export function sameName(left: string, right: string): boolean {
  const [a, b] = [fold(left), fold(right)];
  if (a.length < 2 || b.length < 2) return false;
  return ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `);
}

/** The content words of one are among the other's, by crude stems: "waiver obtained" and "has obtained a waiver". */
export function sameLabel(left: string, right: string): boolean {
  const [a, b] = [contentStems(left), contentStems(right)];
  return isWithin(a, b) || isWithin(b, a);
}

const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  [
    ['a', 'an', 'the', 'this', 'that', 'it', 'its', 'his', 'her', 'their'],
    ['of', 'for', 'to', 'on', 'in', 'by', 'at', 'with', 'from', 'as', 'and', 'or'],
    ['be', 'been', 'being', 'is', 'are', 'was', 'were', 'has', 'have', 'had', 'will', 'would'],
  ].flat(),
);

const ENDINGS = /(?:'s|ing|ed|es|s|al|ation|ion|ment|e)$/u;

function contentStems(text: string): readonly string[] {
  const words = fold(text).split(' ');
  return words
    .filter((word) => word !== '' && !FUNCTION_WORDS.has(word))
    .map((word) => word.replace(ENDINGS, ''));
}

function isWithin(few: readonly string[], many: readonly string[]): boolean {
  return few.length > 0 && few.every((stem) => many.includes(stem));
}
