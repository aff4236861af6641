/** Reduces a page to the plain text of its article. */
import {isNameLine, readCredit} from '../../text/header-lines.js';
import {cleanLine} from '../clean.js';
import {decodePage} from './html-charset.js';
import {type Extraction, extractArticle, parsePage} from './libraries.js';
import {type Page, type PageElement, walk} from './page.js';
import {blocksOf} from './page-blocks.js';
import {type PageFacts, pageFacts} from './page-facts.js';
import {type Plain, UnreadableError} from './plain.js';

/** Beyond these the search for the article takes too long; browsers nest no deeper than 512. */
const DEEPEST = 256;
const MOST_ELEMENTS = 100_000;
/** Beyond it even building the page takes too long. */
const MOST_TAGS = 200_000;
/** Of the depths of all elements. */
const LARGEST_SUM = 4_000_000;
/** A page that an article shares with menus and teasers is mostly article: of less than this, something is missing. */
const SMALL_PART = 1 / 3;
const NOTHING_SHOWN = 'shows no text: scripts may have to write it first';

/**
 * Headline and text of the page's article, without menus, teasers, forms and pictures; of a page in which none
 * stands out, all its text. `contentType` is the server's header. Throws UnreadableError where a page shows no text.
 */
export function reduceHtml(bytes: Uint8Array, contentType: string | null): Plain {
  const html = decodePage(bytes, contentType);
  if (tagsIn(html) > MOST_TAGS) throw new UnreadableError('has more markup than any article');
  const page = parsePage(html);
  const root = page.documentElement;
  if (root === null) throw new UnreadableError(NOTHING_SHOWN);
  const facts = pageFacts(page);
  const all = blocksOf(root, {withoutAround: true});
  const headlines = headlinesOf(page);
  const tooMuch = isTooMuch(root);
  const found = tooMuch ? null : extractArticle(page);
  const blocks = found?.content ? blocksOf(found.content) : [];
  const article = blocks.length > 0 ? blocks : all;
  if (article.length === 0) throw new UnreadableError(NOTHING_SHOWN);
  const byline = bylineOf(found);
  return {
    text: withHeadline(article, headlines, facts.title).join('\n\n'),
    metadata: {
      title: facts.title,
      date: facts.date ?? byline?.date ?? null,
      source: [facts.author ?? byline?.author, facts.site].filter(Boolean).join(', ') || null,
    },
    warnings: [
      ...(tooMuch
        ? ['its markup is too deep or too large to tell the article from the page: all its text is taken']
        : []),
      ...smallPart(article, all),
      ...paywall(facts),
    ],
  };
}

function tagsIn(html: string): number {
  let tags = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) tags += 1;
  return tags;
}

function isTooMuch(root: PageElement): boolean {
  let elements = 0;
  let deepest = 0;
  let sum = 0;
  const isOver = () => elements > MOST_ELEMENTS || deepest > DEEPEST || sum > LARGEST_SUM;
  walk(root, {
    enter: (_element, depth) => {
      elements += 1;
      deepest = Math.max(deepest, depth);
      sum += depth;
      return !isOver();
    },
    leave: () => {},
    text: () => {},
  });
  return isOver();
}

/** Where the site's name is the first heading, the article's is a second one. */
function headlinesOf(page: Page): readonly string[] {
  return [...page.querySelectorAll('h1, h2')].map((heading) => blocksOf(heading).join(' ')).filter(Boolean);
}

/** The search for the article takes its headline away; what a reader sees first is text of the article too. */
function withHeadline(
  blocks: readonly string[],
  headlines: readonly string[],
  title: string | null,
): readonly string[] {
  const [first = ''] = blocks;
  const headline = headlines.find((heading) => title !== null && isOneIn(letters(heading), letters(title)));
  return headline === undefined || letters(first) === letters(headline) ? blocks : [headline, ...blocks];
}

/** The one is often the other with the site's name or a kicker. */
function isOneIn(one: string, other: string): boolean {
  return one !== '' && other !== '' && (one.includes(other) || other.includes(one));
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

interface Byline {
  readonly author: string | null;
  readonly date: string | null;
}

function bylineOf(found: Extraction | null): Byline | null {
  const line = cleanLine(found?.byline ?? '').replace(/\s+/gu, ' ');
  if (line === '' || line.length > LONGEST_BYLINE) return null;
  const credit = readCredit(line);
  return credit ?? (isNameLine(line) ? {author: line, date: null} : null);
}

const LONGEST_BYLINE = 160;

function smallPart(article: readonly string[], all: readonly string[]): readonly string[] {
  const [taken, whole] = [wordsOfProse(article), wordsOfProse(all)];
  if (whole === 0 || taken / whole >= SMALL_PART) return [];
  return [
    `only ${taken} of ${whole} words of prose on the page were taken for its article: look whether some are missing`,
  ];
}

/** Lists of links and labels are no prose. */
function wordsOfProse(blocks: readonly string[]): number {
  const lengths = blocks.map((block) => block.split(/\s+/u).filter(Boolean).length);
  return lengths.filter((length) => length >= SHORTEST_PROSE).reduce((sum, length) => sum + length, 0);
}

const SHORTEST_PROSE = 8;

function paywall({free}: PageFacts): readonly string[] {
  return free === false
    ? ['the page says that reading it in full has to be paid for: its text may be cut']
    : [];
}
