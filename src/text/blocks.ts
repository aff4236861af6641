/** Splits an article's text into blocks: title lines, byline lines, headings and paragraphs. */
import type {Block, BlockKind, Span} from '../model.js';
import {isNameLine, readCredit} from './header-lines.js';

/** Lines longer than this are paragraphs typed on one line; below it they may have been wrapped by hand. */
const WIDEST_WRAP = 120;
const LONGEST_HEADING = 90;
const LONGEST_TITLE = 160;

const SENTENCE_END = /[.!…]["'”’)\]]*$/u;
/**
 * Blocks in the order of the text; only white space lies between them. Blank lines part blocks; so does
 * a line break, unless it looks like a wrap: the next line's first word would not have fitted.
 */
export function splitBlocks(text: string): readonly Omit<Block, 'sentences'>[] {
  const spans = joinWraps(lines(text), text);
  const headerEnd = spans.findIndex((span) => isProse(text.slice(span.start, span.end)));
  return spans.map((span, index) => ({
    ...span,
    kind: kindOf(text.slice(span.start, span.end), index, headerEnd),
  }));
}

interface Line extends Span {
  readonly afterBlank: boolean;
}

function lines(text: string): readonly Line[] {
  const found: Line[] = [];
  let at = 0;
  let afterBlank = true;
  for (const raw of text.split('\n')) {
    const body = raw.trim();
    if (body === '') afterBlank = true;
    else {
      const start = at + raw.indexOf(body);
      found.push({start, end: start + body.length, afterBlank});
      afterBlank = false;
    }
    at += raw.length + 1;
  }
  return found;
}

function joinWraps(found: readonly Line[], text: string): readonly Span[] {
  const longest = found.reduce((most, line) => Math.max(most, line.end - line.start), 0);
  const width = longest <= WIDEST_WRAP ? longest : Number.POSITIVE_INFINITY;
  const spans: {start: number; end: number}[] = [];
  let previous: Line | undefined;
  for (const line of found) {
    const last = spans.at(-1);
    const firstWord = text.slice(line.start, line.end).split(/\s/u, 1)[0] ?? '';
    const wrapped =
      previous !== undefined &&
      !line.afterBlank &&
      previous.end - previous.start + 1 + firstWord.length > width;
    if (last && wrapped) last.end = line.end;
    else spans.push({start: line.start, end: line.end});
    previous = line;
  }
  return spans;
}

function isProse(text: string): boolean {
  return SENTENCE_END.test(text) || text.length > LONGEST_TITLE;
}

function kindOf(text: string, index: number, headerEnd: number): BlockKind {
  if (headerEnd > 0 && index < headerEnd) {
    if (readCredit(text)) return 'byline';
    if (index === 0) return 'title';
    return isNameLine(text) ? 'byline' : 'title';
  }
  return isHeading(text) ? 'heading' : 'paragraph';
}

/** A short line that ends in a colon or a question mark, or stands alone without a full stop. */
function isHeading(text: string): boolean {
  if (text.length > LONGEST_HEADING || text.split(/\s+/u).length > 14) return false;
  if (/^["“‘'-]/u.test(text) || /["”,;]$/u.test(text)) return false;
  return !SENTENCE_END.test(text);
}
