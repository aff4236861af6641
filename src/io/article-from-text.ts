/** Makes an article of a text: cleans it, cuts the `date` line, reads headline, date and source. */
import type {Article} from '../model.js';
import {isoDay, parseDay} from '../text/calendar.js';
import {readHeader} from '../text/header.js';
import {cleanLine, cleanText} from './clean.js';

/** What the file states outside its text, such as front matter; it goes before what the text itself says. */
export interface Metadata {
  readonly title?: string | null;
  readonly date?: string | null;
  readonly source?: string | null;
}

const DATE_LINE = /^date:? (\d{4}-\d{2}-\d{2})(?:\s+|$)/iu;

/**
 * The article that plain text holds; its text is empty where `raw` shows nothing. The words `date 2018-09-03`
 * are cut from its start, all other header lines stay. `path` is what the user wrote, null for text handed in.
 */
export function articleFromText(raw: string, path: string | null, metadata: Metadata = {}): Article {
  const cleaned = cleanText(raw);
  const dateLine = DATE_LINE.exec(cleaned);
  const day = parseDay(dateLine?.[1] ?? null);
  const text = dateLine && day ? cleaned.slice(dateLine[0].length) : cleaned;
  const header = readHeader(text);
  return {
    path: path === null ? null : cleanLine(path),
    title: stated(metadata.title) ?? header.title,
    date: (day && isoDay(day)) ?? stated(metadata.date) ?? header.date,
    source: stated(metadata.source) ?? header.source,
    text,
  };
}

/** Null for what shows nothing. */
function stated(value: string | null | undefined): string | null {
  return cleanLine(value ?? '') || null;
}
