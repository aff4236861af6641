/** Cuts a passage into the tokens that word edits are made of. */
import type {Span} from '../model.js';
import {plainTypography} from './typography.js';

/** A word, number or mark with the white space after it; the tokens of a passage tile its spans. */
export interface WordToken extends Span {
  /** Equal for tokens that read the same; the white space is no part of it. */
  readonly key: string;
  /** A word or number, not a punctuation mark. */
  readonly wordLike: boolean;
}

/** Spans of one article's text, ascending and apart. */
export interface Passage {
  readonly text: string;
  readonly spans: readonly Span[];
}

let segmenter: Intl.Segmenter | undefined;

/** Tokens in order. Leading white space belongs to a span's first token; a span of white space is one token. */
export function wordTokens({text, spans}: Passage): readonly WordToken[] {
  return spans.flatMap(({start, end}) => spanTokens(text.slice(start, end), start));
}

interface Piece extends Span {
  readonly wordLike: boolean;
}

function spanTokens(text: string, offset: number): readonly WordToken[] {
  if (text === '') return [];
  const pieces = joined(text);
  if (pieces.length === 0) return [{start: offset, end: offset + text.length, key: '', wordLike: false}];
  return pieces.map((piece, index) => ({
    start: index === 0 ? offset : offset + piece.start,
    end: offset + (pieces[index + 1]?.start ?? text.length),
    key: plainTypography(text.slice(piece.start, piece.end)),
    wordLike: piece.wordLike,
  }));
}

/** The segmenter's pieces without white space, with the parts of figures and compounds put together again. */
function joined(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  // Made when it is first needed: the first one in a process takes 15 ms.
  segmenter ??= new Intl.Segmenter('en', {granularity: 'word'});
  for (const {segment, index, isWordLike} of segmenter.segment(text)) {
    if (/^\s*$/u.test(segment)) continue;
    pieces.push({start: index, end: index + segment.length, wordLike: isWordLike ?? false});
  }
  const found: Piece[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const first = pieces[at] as Piece;
    let last = at;
    while (belongTogether(text, pieces, last)) last++;
    const end = (pieces[last] as Piece).end;
    found.push({
      start: first.start,
      end,
      wordLike: pieces.slice(at, last + 1).some(({wordLike}) => wordLike),
    });
    at = last;
  }
  return found;
}

const HYPHENS = /^[-‐‑‒–−]+$/u;
const DIGIT_FIRST = /^\p{N}/u;
const DIGIT_LAST = /\p{N}$/u;

/** Is the piece after `at` the same token still? "$" + "1.5", "5.1" + "%", "10" + "-" + "year", "p.m" + ".". */
function belongTogether(text: string, pieces: readonly Piece[], at: number): boolean {
  const [before, left, right, after] = [pieces[at - 1], pieces[at], pieces[at + 1], pieces[at + 2]];
  if (!left || !right || left.end !== right.start) return false;
  const [a, b] = [text.slice(left.start, left.end), text.slice(right.start, right.end)];
  const touchesBefore = before?.end === left.start;
  const next = after && after.start === right.end ? text.slice(after.start, after.end) : '';
  if (/^\p{Sc}$/u.test(a)) return DIGIT_FIRST.test(b);
  if (/^\p{Sc}$/u.test(b)) return left.wordLike && DIGIT_FIRST.test(next);
  if (/^[%‰°]$/u.test(b)) return DIGIT_LAST.test(a);
  if (/^[-–—]+$/u.test(a) && a === b) return true;
  if (/^[.']$/u.test(a) && a === b) return true;
  if (b === '.') return /^\p{L}(?:\.\p{L})+$/u.test(a);
  if (HYPHENS.test(b) || b === '&') return left.wordLike && (after?.wordLike ?? false) && next !== '';
  if (HYPHENS.test(a) || a === '&')
    return touchesBefore ? (before?.wordLike ?? false) && right.wordLike : DIGIT_FIRST.test(b);
  if (/^[+/×:]$/u.test(b)) return DIGIT_LAST.test(a) && DIGIT_FIRST.test(next);
  if (/^[+/×:]$/u.test(a)) return DIGIT_FIRST.test(b);
  return false;
}
