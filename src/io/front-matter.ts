/** Reads the YAML front matter of a Markdown file: title, date and author, and what follows it. */
import {findStatedDate} from '../text/header-date.js';
import type {Metadata} from './article-from-text.js';

export interface FrontMatter {
  readonly metadata: Metadata;
  readonly body: string;
}

const ENTRY = /^([\w-]+)[ \t]*:(?:[ \t]+([^ \t].*)?)?$/u;
const COMMENT_OR_NESTED = /^(?:#|[ \t]|-[ \t]|$)/u;
const ITEM = /^[ \t]*-[ \t]+(?:name:[ \t]*)?(.*)/u;
const NESTED_NAME = /^[ \t]+name:[ \t]*(.*)/u;

const QUOTED = /^(?:"([^"\\]*(?:\\.[^"\\]*)*)"|'([^']*(?:''[^']*)*)')(?:\s+#.*)?$/u;
/** Where quotation marks inside are not escaped. */
const QUOTED_LOOSELY = /^(["'])(.*)\1$/u;

const FENCE = /^(?:---|\.\.\.)[ \t]*$/u;
/** Longer than any; a story may begin and end a part with a rule. */
const MOST_LINES = 200;

const TITLES = ['title', 'headline'];
const DATES = ['date', 'published', 'publishdate', 'pubdate', 'datepublished', 'published_at', 'created'];
const AUTHORS = ['author', 'authors', 'byline', 'by', 'creator'];
const PUBLISHERS = ['source', 'publisher', 'publication', 'site', 'newspaper'];

/** Parts a text in its front matter and the rest; null where it has none. Line breaks must be `\n`. */
export function readFrontMatter(text: string): FrontMatter | null {
  if (!text.startsWith('---')) return null;
  const lines = text.split('\n', MOST_LINES);
  const end = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
  const yaml = lines.slice(1, Math.max(end, 1));
  if (!/^---[ \t]*$/u.test(lines[0] ?? '') || !yaml.every(isYaml)) return null;
  const entries = entriesOf(yaml);
  if (entries.size === 0) return null;
  const [title] = valuesOf(entries, TITLES);
  const dates = valuesOf(entries, DATES).map((value) => findStatedDate(value)?.value);
  const authors = valuesOf(entries, AUTHORS);
  const publishers = valuesOf(entries, PUBLISHERS);
  const source = [authors.join(' and '), ...publishers].filter(Boolean).join(', ');
  const metadata = {
    title: title ?? null,
    date: dates.find((date) => date !== undefined) ?? null,
    source: source === '' ? null : source,
  };
  return {metadata, body: text.slice(lines.slice(0, end + 1).join('\n').length)};
}

function isYaml(line: string): boolean {
  return ENTRY.test(line) || COMMENT_OR_NESTED.test(line);
}

/** Keys in lower case with the plain values under them; deeper structures count for their `name`. */
function entriesOf(yaml: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const entries = new Map<string, string[]>();
  let current: string[] = [];
  for (const line of yaml) {
    const entry = ENTRY.exec(line);
    if (entry) {
      current = scalars(entry[2] ?? '');
      entries.set((entry[1] ?? '').toLowerCase(), current);
    } else {
      current.push(...scalars((ITEM.exec(line) ?? NESTED_NAME.exec(line))?.[1] ?? ''));
    }
  }
  return entries;
}

/** `[a, b]` → a, b; quotes and comments come off. */
function scalars(value: string): string[] {
  const list = /^\[(.*)\]$/u.exec(value.trim());
  const parts = list ? (list[1] ?? '').split(',') : [value];
  return parts.map(unquote).filter(Boolean);
}

function unquote(value: string): string {
  const trimmed = value.trim();
  const quoted = QUOTED.exec(trimmed) ?? QUOTED_LOOSELY.exec(trimmed);
  if (quoted) return (quoted[2] ?? quoted[1] ?? '').replace(/\\(["\\])|(')'/gu, '$1$2');
  return trimmed
    .replace(/(?:^|\s)#.*/u, '')
    .trim()
    .replace(/^[|>][+-]?$/u, '');
}

function valuesOf(
  entries: ReadonlyMap<string, readonly string[]>,
  keys: readonly string[],
): readonly string[] {
  return keys.flatMap((key) => entries.get(key) ?? []);
}
