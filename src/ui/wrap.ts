// Wraps styled lines to a width, at spaces; a word that is wider than the width is broken between characters.
import {columnsOf, type Line, type Segment} from './lines.js';

/** Letters that no space parts, in one role or several ("**sign**ed"). */
interface Word {
  readonly parts: readonly Segment[];
  readonly width: number;
  /** The spaces before it, kept inside a line and dropped where a line ends. */
  readonly space: Segment | null;
}

const graphemes = new Intl.Segmenter('en', {granularity: 'grapheme'});

/** Lines of at most `width` columns (at least 1) that hold all of the text; an empty line gives one empty line. */
export function wrap(line: Line, width: number): readonly Line[] {
  const room = Math.max(1, width);
  const lines: Segment[][] = [[]];
  let used = 0;
  for (const word of words(line)) {
    const space = used > 0 ? columnsOf(word.space?.text ?? '') : 0;
    if (used > 0 && word.space !== null && used + space + word.width > room) {
      lines.push([]);
      used = 0;
    } else if (word.space !== null && used > 0) {
      append(lines, word.space);
      used += space;
    }
    used =
      used + word.width <= room ? place(lines, word.parts, used) : breakWord(lines, word.parts, {used, room});
  }
  return lines;
}

function place(lines: Segment[][], parts: readonly Segment[], used: number): number {
  let sum = used;
  for (const part of parts) {
    append(lines, part);
    sum += columnsOf(part.text);
  }
  return sum;
}

function breakWord(
  lines: Segment[][],
  parts: readonly Segment[],
  at: {readonly used: number; readonly room: number},
): number {
  let used = at.used;
  for (const part of parts) {
    for (const {segment: character} of graphemes.segment(part.text)) {
      const width = columnsOf(character);
      if (used + width > at.room && used > 0) {
        lines.push([]);
        used = 0;
      }
      append(lines, {text: character, roles: part.roles});
      used += width;
    }
  }
  return used;
}

function append(lines: Segment[][], part: Segment): void {
  const last = lines[lines.length - 1] ?? [];
  const before = last[last.length - 1];
  if (before !== undefined && before.roles === part.roles) {
    last[last.length - 1] = {text: before.text + part.text, roles: part.roles};
  } else {
    last.push(part);
  }
}

function words(line: Line): readonly Word[] {
  const found: Word[] = [];
  let parts: Segment[] = [];
  let space: Segment | null = null;
  for (const {text, roles} of line) {
    for (const piece of text.split(/( +)/)) {
      if (piece === '') continue;
      if (!piece.startsWith(' ')) {
        parts.push({text: piece, roles});
        continue;
      }
      const before: string = parts.length === 0 && space !== null ? space.text : '';
      if (parts.length > 0) found.push(word(parts, space));
      parts = [];
      space = {text: before + piece, roles};
    }
  }
  return parts.length > 0 ? [...found, word(parts, space)] : found;
}

function word(parts: readonly Segment[], space: Segment | null): Word {
  return {parts, width: parts.reduce((sum, part) => sum + columnsOf(part.text), 0), space};
}
