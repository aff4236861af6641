/** Puts the lines of PDF pages together into headings and paragraphs. */
import {readCredit} from '../../text/header-lines.js';
import type {PdfLine} from './pdf-lines.js';

/** So much more than the usual distance of two lines parts paragraphs. */
const WIDER = 1.25;
/** Letters that differ by more in height are those of a heading. */
const OTHER_HEIGHT = 1.12;
/** An indent of this share of a letter's height opens a paragraph. */
const INDENT = 0.8;
/** A line that has only this share of the usual width closes a paragraph, if a sentence ends there. */
const SHORT = 0.85;
/** One that has even less does, unless the next goes on with a small letter: headings, lines of a header. */
const VERY_SHORT = 0.6;
/** The share of lines that are shorter than a full one, or as long. */
const FULL = 0.75;
/** Lines at the top and at the bottom of a page that can be its header or footer. */
const MARGIN_LINES = 2;

const SENTENCE_END = /[.!?…:]["'”’)\]]*$/u;
const HYPHEN = /(?<!\p{L})(\p{L}+)[-‐\u00AD]$/u;

/** Paragraphs in reading order; one that a page break parts is put together again. */
export function paragraphsOf(pages: readonly (readonly PdfLine[])[]): readonly string[] {
  const lines = withoutMargins(pages).flat();
  const gap = usualGap(lines);
  const width = usualWidth(lines);
  const hyphenated = new Set(
    lines.flatMap(({text}) => text.toLowerCase().match(/(?<!\p{L})\p{L}+-\p{L}+/gu) ?? []),
  );
  const paragraphs: string[] = [];
  let last: PdfLine | null = null;
  for (const line of lines) {
    if (last === null || parts(last, line, {gap, width})) paragraphs.push(line.text);
    else paragraphs.push(joinLines(paragraphs.pop() ?? '', line.text, hyphenated));
    last = line;
  }
  return paragraphs;
}

interface Layout {
  readonly gap: number;
  readonly width: number;
}

function parts(last: PdfLine, line: PdfLine, {gap, width}: Layout): boolean {
  const ratio = line.height / (last.height || 1);
  if (ratio > OTHER_HEIGHT || ratio < 1 / OTHER_HEIGHT) return true;
  if (isCredit(last) || isCredit(line)) return true;
  const share = (last.end - last.x) / width;
  const short =
    (share < SHORT && SENTENCE_END.test(last.text)) || (share < VERY_SHORT && !/^\p{Ll}/u.test(line.text));
  // On the next page or in the next column the distance tells nothing.
  if (line.y >= last.y) return short;
  if (last.y - line.y > gap * WIDER) return true;
  const indented = line.x - last.x > line.height * INDENT && line.x - last.x < line.height * 6;
  return short || (indented && SENTENCE_END.test(last.text));
}

function isCredit({text}: PdfLine): boolean {
  return text.length <= LONGEST_CREDIT && readCredit(text) !== null;
}

const LONGEST_CREDIT = 160;

function usualWidth(lines: readonly PdfLine[]): number {
  const widths = lines.map(({x, end}) => end - x).sort((a, b) => a - b);
  return widths[Math.floor(widths.length * FULL)] || 1;
}

function joinLines(before: string, line: string, hyphenated: ReadonlySet<string>): string {
  const [, start] = HYPHEN.exec(before) ?? [];
  const [rest] = /^\p{Ll}+/u.exec(line) ?? [];
  if (start === undefined || rest === undefined) return `${before} ${line}`;
  // A word that has its hyphen elsewhere too keeps it.
  const keeps = hyphenated.has(`${start}-${rest}`.toLowerCase());
  return `${keeps ? before : before.slice(0, -1)}${line}`;
}

/** The commonest distance of two lines that follow each other, to a tenth of a point. */
function usualGap(lines: readonly PdfLine[]): number {
  const counts = new Map<number, number>();
  for (const [index, line] of lines.entries()) {
    const gap = Math.round(((lines[index - 1]?.y ?? line.y) - line.y) * 10) / 10;
    if (gap > 0) counts.set(gap, (counts.get(gap) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? Number.POSITIVE_INFINITY;
}

/** Without page numbers, and without the lines that most pages have at their top or bottom. */
function withoutMargins(pages: readonly (readonly PdfLine[])[]): readonly (readonly PdfLine[])[] {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const text of new Set(page.filter((_, at) => isMargin(page, at)).map(marginKey))) {
      counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  }
  const isShared = (line: PdfLine) =>
    pages.length > 1 && (counts.get(marginKey(line)) ?? 0) > pages.length / 2;
  return pages.map((page) =>
    page.filter((line, at) => !isMargin(page, at) || !(isShared(line) || PAGE_NUMBER.test(line.text))),
  );
}

const PAGE_NUMBER = /^(?:page |p\. ?)?[-–—]? ?\d{1,4}(?: ?(?:of|\/) ?\d{1,4})? ?[-–—]?$/iu;

function isMargin(page: readonly PdfLine[], at: number): boolean {
  return at < MARGIN_LINES || at >= page.length - MARGIN_LINES;
}

/** Page numbers differ from page to page. */
function marginKey({text}: PdfLine): string {
  return text.replace(/\d+/gu, '#').toLowerCase();
}
