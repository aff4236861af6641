/** Reads what stands above a story: headline, byline, date line and dateline, in the usual orders. */
import {type Credit, isNameLine, publisherIn, readCredit, readDateline} from './header-lines.js';

export interface Header {
  readonly title: string | null;
  /** ISO 8601; null unless a line states day, month and year. */
  readonly date: string | null;
  /** Author, then paper or agency ("Ana Ferro, Harton Weekly"). */
  readonly source: string | null;
}

/** Headers longer than this are not searched to their end. */
const MOST_LINES = 10;
const LONGEST_LINE = 160;
/** Room for that many lines; what follows is story. */
const SEARCHED = MOST_LINES * (LONGEST_LINE + 40);

const SENTENCE_END = /[.!…]["'”’)\]]*$/u;

/** The header of a normalised text; each part null where it is missing. */
export function readHeader(text: string): Header {
  const lines = text.slice(0, SEARCHED).split('\n').map(trim).filter(Boolean).slice(0, MOST_LINES);
  const credits: Credit[] = [];
  let title: string | null = null;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1] ?? '';
    const credit = line.length > LONGEST_LINE ? null : readCredit(line);
    if (credit && !(index === 0 && startsWithBy(line) && startsWithBy(next))) {
      credits.push(credit);
      continue;
    }
    const dateline = readDateline(line);
    if (dateline && (isProse(line) || dateline.date !== null || dateline.publisher !== null)) {
      credits.push(dateline);
      break;
    }
    const opensWithProse = index === 0 && line.length <= LONGEST_LINE && readCredit(next) !== null;
    if (isProse(line) && !opensWithProse) break;
    if (title === null) title = line;
    else if (isNameLine(line) && standsByCredit(lines, index)) credits.push(namesOn(line));
  }
  return {title, date: dateOf(credits), source: sourceOf(credits)};
}

function trim(line: string): string {
  return line.trim();
}

function startsWithBy(line: string): boolean {
  return /^by /iu.test(line) && readCredit(line) !== null;
}

/** A line of running text, or one that announces what follows: the header ends before it. */
function isProse(line: string): boolean {
  return line.length > LONGEST_LINE || SENTENCE_END.test(line) || line.endsWith(':');
}

/** A line of names alone is a credit only beside one that is a credit beyond doubt. */
function standsByCredit(lines: readonly string[], index: number): boolean {
  return [lines[index - 1], lines[index + 1]].some((line) => line !== undefined && readCredit(line) !== null);
}

function namesOn(line: string): Credit {
  const isPaper = publisherIn(line) === line;
  return {date: null, updated: false, author: isPaper ? null : line, publisher: isPaper ? line : null};
}

/** The date of publication; one marked as an update only where no other is stated. */
function dateOf(credits: readonly Credit[]): string | null {
  const dated = credits.filter(({date}) => date !== null);
  return (dated.find(({updated}) => !updated) ?? dated[0])?.date ?? null;
}

function sourceOf(credits: readonly Credit[]): string | null {
  const author = credits.find((credit) => credit.author !== null)?.author ?? null;
  const publisher = credits.find((credit) => credit.publisher !== null)?.publisher ?? null;
  const parts = [author, publisher].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(', ');
}
