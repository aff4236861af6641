/** Mends the tagger's tokens: designators that it cut in two, adverbs and verbs that it regularly mistakes. */
import type {Pos} from '../model.js';
import {type TaggedToken, tag} from './tagger.js';

export interface MendedToken extends TaggedToken {
  readonly lower: string;
}

/** Tokens of one block, at offsets into it. */
export function tokenize(block: string): readonly MendedToken[] {
  return mergeDesignators(tag(block)).map((token, index, all) => {
    const lower = plain(token.text);
    return {...token, lower, pos: mendPos(lower, token, all[index - 1], all[index + 1])};
  });
}

const TYPOGRAPHIC = /[‘’ʼ`´“”„«»‐‑‒–—]/;

/** Lower case, with typographic quotes and dashes made plain. */
export function plain(text: string): string {
  const lower = text.toLowerCase();
  if (!TYPOGRAPHIC.test(lower)) return lower;
  return lower
    .replace(/[‘’ʼ`´]/gu, "'")
    .replace(/[“”„«»]/gu, '"')
    .replace(/[‐‑‒–—]/gu, '-');
}

/** "T1" + "90s" is T190s; "3" + "+3" is 3+3; "4" + "-" + "1" is a score, 4-1. */
function mergeDesignators(tokens: readonly TaggedToken[]): readonly TaggedToken[] {
  const merged: TaggedToken[] = [];
  for (const token of tokens) {
    const last = merged.at(-1);
    if (last && last.end === token.start && isDesignator(last, token)) {
      const text = last.text + token.text;
      const pos: Pos = /^\p{L}/u.test(text) ? 'PROPN' : 'NUM';
      merged[merged.length - 1] = {...token, start: last.start, text, lemma: text.toLowerCase(), pos};
    } else merged.push(token);
  }
  return merged;
}

function isDesignator(left: TaggedToken, right: TaggedToken): boolean {
  if (/^\p{Lu}[\p{L}\d-]*\d$/u.test(left.text)) return /^\d+\p{L}{0,2}$/u.test(right.text);
  if (/^\d+$/u.test(left.text)) return /^[+-]\d+$/u.test(right.text);
  return false;
}

const SUBJECT_PRONOUN = /^(?:i|you|he|she|it|we|they|who)$/u;

function mendPos(
  lower: string,
  token: TaggedToken,
  before: TaggedToken | undefined,
  after: TaggedToken | undefined,
): Pos {
  // "'s" after a subject pronoun, or before a participle or article, is "is" or "has", not the possessive.
  if (lower === "'s" && before && SUBJECT_PRONOUN.test(before.text.toLowerCase())) return 'AUX';
  // "has been pruning": the -ing form after a form of "be" is the verb.
  if (token.pos === 'NOUN' && lower.endsWith('ing') && before?.lemma === 'be' && after?.pos !== 'ADP')
    return 'VERB';
  // "tickets cost £85", "the bridge cost $2 million": before money the word is the verb.
  if (
    token.pos === 'NOUN' &&
    /^costs?$/u.test(lower) &&
    isNoun(before) &&
    /^(?:SYM|NUM)$/u.test(after?.pos ?? '')
  )
    return 'VERB';
  return token.pos;
}

function isNoun(token: TaggedToken | undefined): boolean {
  return token?.pos === 'NOUN' || token?.pos === 'PROPN';
}
