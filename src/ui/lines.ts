// Styled lines: what every pane is made of before it meets Ink.
import stringWidth from 'string-width';
import {EVERY_UNPRINTABLE, UNPRINTABLE} from '../text/unprintable.js';

/** What a stretch of text is, for the theme to dress; never a colour. */
export type Role =
  | 'heading'
  | 'strong'
  | 'quiet'
  | 'rule'
  | 'key'
  | 'warning'
  | 'old'
  | 'new'
  | 'old-chip'
  | 'new-chip'
  | 'telling'
  | 'found'
  | 'right'
  | 'wrong'
  | 'note'
  | 'deleted'
  | 'inserted'
  | 'changed'
  | 'added'
  | 'dropped'
  | 'unchanged'
  | 'cursor'
  | 'active';

export interface Segment {
  readonly text: string;
  readonly roles: readonly Role[];
}

export type Line = readonly Segment[];

const plainAscii = /^[\x20-\x7e]*$/;

/** Columns that a text takes in a terminal. */
export function columnsOf(text: string): number {
  return plainAscii.test(text) ? text.length : stringWidth(text);
}

/**
 * A stretch of text in its roles; white space other than the space becomes a space. What acts on a terminal is shown as
 * a replacement character: the reader strips it from articles, but names and paths of files come another way.
 */
export function segment(text: string, ...roles: readonly Role[]): Segment {
  if (!UNPRINTABLE.test(text)) return {text, roles};
  return {text: text.replace(/[\t\r\n]+/g, ' ').replace(EVERY_UNPRINTABLE, '\ufffd'), roles};
}

/** A line of one stretch. */
export function line(text: string, ...roles: readonly Role[]): Line {
  return [segment(text, ...roles)];
}

export const blank: Line = [];

/** Columns that a line takes. */
export function lineWidth(of: Line): number {
  return of.reduce((sum, part) => sum + columnsOf(part.text), 0);
}

/** The line's text without its roles. */
export function textOf(of: Line): string {
  return of.map((part) => part.text).join('');
}

/** The line filled with spaces up to `width` columns; a wider line is returned as it is. */
export function padEnd(of: Line, width: number): Line {
  const missing = width - lineWidth(of);
  return missing > 0 ? [...of, segment(' '.repeat(missing))] : of;
}

/** The lines with `first` before the first of them and as many spaces before the others. */
export function hang(first: Line, lines: readonly Line[]): readonly Line[] {
  const rest = segment(' '.repeat(lineWidth(first)));
  return lines.map((each, index) => (index === 0 ? [...first, ...each] : [rest, ...each]));
}

/** The lines moved right by `by` columns; empty lines stay empty. */
export function indent(lines: readonly Line[], by: number): readonly Line[] {
  const margin = segment(' '.repeat(by));
  return lines.map((each) => (each.length === 0 ? each : [margin, ...each]));
}

/** The line with further roles on each of its stretches. */
export function withRoles(of: Line, ...roles: readonly Role[]): Line {
  return of.map((part) => ({text: part.text, roles: [...part.roles, ...roles]}));
}

/** The text in at most `width` columns: of a longer one the end, after a sign that something is left out. */
export function shortened(text: string, width: number): string {
  if (columnsOf(text) <= width) return text;
  const characters = [...text];
  while (characters.length > 0 && columnsOf(characters.join('')) > width - 1) characters.shift();
  return `…${characters.join('')}`;
}

/** Two columns side by side: the left one filled to `width`, then `gap`, then the right one. */
export function beside(options: {
  readonly left: readonly Line[];
  readonly right: readonly Line[];
  readonly width: number;
  readonly gap: Segment;
}): readonly Line[] {
  const {left, right, width, gap} = options;
  return Array.from({length: Math.max(left.length, right.length)}, (_, row) => [
    ...padEnd(left[row] ?? blank, width),
    gap,
    ...(right[row] ?? blank),
  ]);
}

/**
 * The part of a line from column `from` on, in at most `width` columns (at least 3): no further than to its end.
 * Where more stands before or behind, a sign at the edge says so.
 */
export function cut(of: Line, {from, width}: {readonly from: number; readonly width: number}): Line {
  const whole = lineWidth(of);
  if (from === 0 && whole <= width) return of;
  const begin = Math.max(0, Math.min(from, whole + 1 - width));
  const before = begin > 0 ? 1 : 0;
  const behind = whole - begin > width - before ? 1 : 0;
  const room = {from: begin, to: begin + width - before - behind};
  const inside: Segment[] = [];
  let at = 0;
  for (const {text, roles} of of) {
    let kept = '';
    for (const {segment: character} of graphemes.segment(text)) {
      const columns = columnsOf(character);
      if (at >= room.from && at + columns <= room.to) kept += character;
      at += columns;
    }
    if (kept !== '') inside.push({text: kept, roles});
  }
  const edge = (there: number): Line => (there === 0 ? [] : [segment('…', 'quiet')]);
  return [...edge(before), ...inside, ...edge(behind)];
}

const graphemes = new Intl.Segmenter('en', {granularity: 'grapheme'});
