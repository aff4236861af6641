/** Puts the stretches of text of a PDF page together into lines. */
import type {PdfMark, PdfText} from './pdf-document.js';

/** Measures in points; `x` to the right, `y` upwards. */
export interface PdfLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly end: number;
  readonly height: number;
}

/** A gap of this share of a letter's height is a space; kerning is smaller. */
const SPACE = 0.18;
/** Stretches whose base lines differ by less are on one line: raised figures and small capitals. */
const SAME_LINE = 0.5;

/** The lines of a page, in the order in which the page holds them; columns are not mixed. */
export function linesOf(items: readonly (PdfText | PdfMark)[]): readonly PdfLine[] {
  const lines: PdfLine[] = [];
  let line: PdfLine | null = null;
  for (const item of items) {
    if (!('str' in item) || item.str === '') continue;
    const [, , , , x = 0, y = 0] = item.transform;
    const piece = {text: item.str, x, y, end: x + item.width, height: item.height};
    if (line !== null && isSameLine(line, piece)) line = joined(line, piece);
    else {
      if (line !== null) lines.push(line);
      line = piece;
    }
  }
  if (line !== null) lines.push(line);
  return lines.map((found) => ({...found, text: found.text.trim()})).filter(({text}) => text !== '');
}

function isSameLine(line: PdfLine, next: PdfLine): boolean {
  const height = Math.max(line.height, next.height);
  // What lies far to the left is another column's line at the same height.
  return Math.abs(line.y - next.y) < height * SAME_LINE && next.x >= line.end - height;
}

function joined(line: PdfLine, next: PdfLine): PdfLine {
  const apart = next.x - line.end > Math.max(line.height, next.height) * SPACE;
  const spaced = /\s$/u.test(line.text) || /^\s/u.test(next.text);
  const blank = next.text.trim() === '';
  return {
    text: `${line.text}${apart && !spaced ? ' ' : ''}${next.text}`,
    x: line.x,
    y: line.y,
    end: Math.max(line.end, next.end),
    height: blank ? line.height : Math.max(line.height, next.height),
  };
}
