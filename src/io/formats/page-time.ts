/** Finds the `<time>` element that tells when a page's article was published. */
import type {Page, PageElement} from './page.js';

/** By microdata, by an early form of HTML5, and by microformats. */
const MARKED =
  'time[itemprop~="datePublished"], time[pubdate], time.published, time.dt-published, time.entry-date';
/** Where the times of other articles, of comments and of the site stand. */
const ELSEWHERE = 'nav, aside, footer';

/**
 * The value of the element that is marked so; else of the first beside the only headline; else of the only day
 * that the page's times tell. Null where none is sure.
 */
export function publishedTime(page: Page): string | null {
  const marked = page.querySelector(MARKED);
  if (marked !== null) return timeIn(marked);
  const times = [...page.querySelectorAll('time')].filter((time) => time.closest(ELSEWHERE) === null);
  const own = headlineArticle(page)?.querySelector('time');
  if (own && own.closest(ELSEWHERE) === null) return timeIn(own);
  const values = times.flatMap((time) => timeIn(time) ?? []);
  const days = new Set(values.map((value) => value.slice(0, 'YYYY-MM-DD'.length)));
  return days.size === 1 ? (values[0] ?? null) : null;
}

function headlineArticle(page: Page): PageElement | null {
  const headlines = [...page.querySelectorAll('h1')];
  return headlines.length === 1 ? (headlines[0]?.closest('article') ?? null) : null;
}

function timeIn(time: PageElement): string | null {
  const value = (time.getAttribute('datetime') ?? time.textContent ?? '').trim();
  return value === '' ? null : value;
}
