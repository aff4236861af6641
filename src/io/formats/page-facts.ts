/** What a page states of its article: title, date, authors, site. From JSON-LD, OpenGraph, meta elements and `<time>`. */
import {parseDay} from '../../text/calendar.js';
import {findStatedDate} from '../../text/header-date.js';
import {cleanLine} from '../clean.js';
import {type LinkedArticle, linkedArticle} from './json-ld.js';
import type {Page} from './page.js';
import {publishedTime} from './page-time.js';

export interface PageFacts {
  readonly title: string | null;
  /** ISO 8601, a whole day, as written in the page: no time zone is reckoned with. */
  readonly date: string | null;
  /** All authors: "Ana Ferro and Lu Okoro". */
  readonly author: string | null;
  readonly site: string | null;
  /** False where the page says that one has to pay for it; null where it says nothing. */
  readonly free: boolean | null;
}

const TITLES = ['og:title', 'twitter:title', 'dc.title', 'parsely-title'];
const DATES = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'dc.date.issued',
  'dc.date',
  'parsely-pub-date',
  'citation_publication_date',
  'pubdate',
  'publishdate',
  'publish-date',
  'date',
];
const UPDATES = ['article:modified_time', 'og:updated_time', 'datemodified', 'last-modified'];
const AUTHORS = ['author', 'article:author', 'dc.creator', 'parsely-author', 'citation_author', 'byl'];
const SITES = ['og:site_name', 'application-name', 'dc.publisher'];

/** Where several say it, JSON-LD goes first; a date of change is taken only where no other is stated. */
export function pageFacts(page: Page): PageFacts {
  const linked = linkedArticle(page);
  const meta = metaValues(page);
  const [site = null] = names([linked?.publisher ?? null, ...valuesOf(meta, SITES)]);
  const authors = authorsOf(page, linked, meta).filter(
    (author) => author.toLowerCase() !== site?.toLowerCase(),
  );
  const dates = [
    linked?.published,
    ...valuesOf(meta, DATES),
    publishedTime(page),
    linked?.modified,
    ...valuesOf(meta, UPDATES),
  ];
  return {
    title: titleOf(page, [linked?.title ?? null, ...valuesOf(meta, TITLES)], site),
    date: dates.map(dayIn).find((day) => day !== null) ?? null,
    author: authors.join(' and ') || null,
    site,
    free: linked?.free ?? null,
  };
}

/** By name in lower case; where a name is given twice, both values. */
function metaValues(page: Page): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const element of page.querySelectorAll('meta')) {
    const value = element.getAttribute('content')?.trim() ?? '';
    const attributes = ['property', 'name', 'itemprop'].map((attribute) => element.getAttribute(attribute));
    for (const name of attributes.flatMap((attribute) => attribute?.toLowerCase().split(/\s+/u) ?? [])) {
      if (value !== '') found.set(name, [...(found.get(name) ?? []), value]);
    }
  }
  return found;
}

function valuesOf(meta: ReadonlyMap<string, readonly string[]>, keys: readonly string[]): readonly string[] {
  return keys.flatMap((key) => meta.get(key) ?? []);
}

function dayIn(value: string | null | undefined): string | null {
  const whole = value?.trim() ?? '';
  if (whole.length > LONGEST_DATE) return null;
  return parseDay(whole) ? whole.slice(0, ISO_DAY) : (findStatedDate(whole)?.value ?? null);
}

const LONGEST_DATE = 60;
const ISO_DAY = 'YYYY-MM-DD'.length;

function authorsOf(
  page: Page,
  linked: LinkedArticle | null,
  meta: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  // Each of these repeats the same authors.
  const stated = [linked?.authors ?? [], ...AUTHORS.map((key) => meta.get(key) ?? []), signatures(page)];
  return stated.map(names).find((found) => found.length > 0) ?? [];
}

/** Whoever signed the article; outside of one only where nobody else signed anything. */
function signatures(page: Page): readonly string[] {
  const inside = page.querySelector('article [rel~="author"], main [rel~="author"]');
  if (inside !== null) return [inside.textContent ?? ''];
  const all = names([...page.querySelectorAll('[rel~="author"]')].map(({textContent}) => textContent));
  return all.length === 1 ? all : [];
}

/** Names fit for a line; addresses, handles and what is no name drop out, and so do repetitions. */
function names(values: readonly (string | null)[]): readonly string[] {
  const clean = values.map((value) =>
    cleanLine(value ?? '')
      .replace(/^by\s+/iu, '')
      .replace(/\s+/gu, ' '),
  );
  return [...new Set(clean)].filter(
    (name) => name.length <= LONGEST_NAME && /^(?!@)(?!.*:\/\/).*\p{L}/u.test(name),
  );
}

const LONGEST_NAME = 120;

/** The headline; a page's `<title>` only without the site's name behind it. */
function titleOf(page: Page, stated: readonly (string | null)[], site: string | null): string | null {
  const headings = [...page.querySelectorAll('h1')].map(({textContent}) => textContent);
  const [only] = headings.length === 1 ? headings : [];
  const title = page.querySelector('title')?.textContent ?? null;
  const candidates = [...stated.map((value) => withoutSite(value, site)), only, withoutSite(title, site)];
  const lines = candidates.map((value) => cleanLine(value ?? '').replace(/\s+/gu, ' '));
  return lines.find((line) => line !== '') ?? null;
}

/** "A bridge for Harton | Harton Weekly" → "A bridge for Harton" */
function withoutSite(title: string | null, site: string | null): string | null {
  if (title === null || site === null) return title;
  const cut = title.trim();
  const rest = cut.slice(0, Math.max(0, cut.length - site.length));
  const ends = cut.toLowerCase().endsWith(site.toLowerCase());
  return ends && /\s[|–—·:-]\s*$/u.test(rest) ? rest.replace(/(?<!\s)\s+[|–—·:-]\s*$/u, '') : cut;
}
