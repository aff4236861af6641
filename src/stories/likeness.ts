/** How much speaks for two articles being on one story. */
import {type Entry, NAME, WORD, WORD_SAYS} from './entries.js';

/** So much evidence makes one story; of a short article, this share of all that it could give, and never less than that. */
const NEEDED = 22;
const NEEDED_SHARE = 0.5;
const LEAST = 16;
/** Without names of their own in common, two articles are on one subject, not on one story. */
const NAMES_NEEDED = 6;
/** Of further words of one name. */
const REST_OF_NAME = 0.2;
const USUAL_TERMS = 40;
const DEVIATIONS = 1;

/** One story from 1 up. Symmetric. `usual` is what both share with many others, on average. */
export function likeness(a: Entry, b: Entry, usual = 0): number {
  const {names, words} = sharedBy(a, b);
  const found = names + words - Math.max(usual, chance(a, b));
  const needed = Math.max(LEAST, Math.min(NEEDED, NEEDED_SHARE * Math.min(a.total, b.total)));
  return Math.max(0, Math.min(found / needed, names / NAMES_NEEDED));
}

/** The values of names and other words that both have; a name of several words counts as one. */
export function sharedBy(a: Entry, b: Entry): {readonly names: number; readonly words: number} {
  /** Shared words of names, with the words before them in either article. */
  const shared = new Map<number, {value: number; before: readonly number[]}>();
  let words = 0;
  let i = 0;
  let j = 0;
  while (i < a.terms.length && j < b.terms.length) {
    const [left = 0, right = 0] = [a.terms[i], b.terms[j]];
    if (left === right) {
      const value = Math.min(a.values[i] ?? 0, b.values[j] ?? 0);
      if (isName(a.writings[i], b.writings[j]))
        shared.set(left, {value, before: [a.before[i] ?? -1, b.before[j] ?? -1]});
      else words += WORD_SAYS * value;
    }
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  let names = 0;
  for (const {value, before} of shared.values()) {
    const first = before.map((term) => shared.get(term)).find((other) => other !== undefined);
    // The dearer word of two counts in full.
    names +=
      first === undefined
        ? value
        : REST_OF_NAME * Math.min(value, first.value) + Math.max(0, value - first.value);
  }
  return {names, words};
}

/** What one has as a name and the other at openings only is a name. */
function isName(a = WORD, b = WORD): boolean {
  return a !== WORD && b !== WORD && (a === NAME || b === NAME);
}

/** What articles with so many terms share though their stories differ, with a margin. */
function chance(a: Entry, b: Entry): number {
  const [forA, forB] = [a.terms.length / USUAL_TERMS, b.terms.length / USUAL_TERMS];
  const mean = (a.chance.mean * forB + b.chance.mean * forA) / 2;
  const variance = (a.chance.variance * forB + b.chance.variance * forA) / 2;
  return mean + DEVIATIONS * Math.sqrt(variance);
}
