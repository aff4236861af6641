/** Reads what a page's JSON-LD says of its article (schema.org). */
import type {Page} from './page.js';

/** Every value as the page has it, except that names of things are taken out of the things. */
export interface LinkedArticle {
  readonly title: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly free: boolean | null;
}

type Thing = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|BlogPosting|Report)$/u;
/** A page states fewer. */
const MOST_THINGS = 1000;
/** Where an article can stand below the top. */
const HOLDERS = ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart', 'itemListElement', 'item'];

/** The page's first article; null where it states none. What is no JSON is passed over. */
export function linkedArticle(page: Page): LinkedArticle | null {
  const things = thingsOf(page);
  const article = things.find((thing) => listOf(thing['@type']).some((type) => ARTICLE.test(String(type))));
  if (article === undefined) return null;
  const name = (value: unknown) => nameOf(value, things);
  return {
    title: textOf(article.headline) ?? textOf(article.name),
    published: textOf(article.datePublished) ?? textOf(article.dateCreated),
    modified: textOf(article.dateModified),
    authors: listOf(article.author ?? article.creator).flatMap((author) => name(author) ?? []),
    publisher:
      listOf(article.publisher)
        .map(name)
        .find((found) => found !== null) ?? null,
    free: freedomOf(article.isAccessibleForFree),
  };
}

/** All things of all scripts, those at the top first: an article beside this one stands deeper. */
function thingsOf(page: Page): readonly Thing[] {
  const things: Thing[] = [];
  const queue: unknown[] = [...page.querySelectorAll('script')]
    .filter((script) => /^application\/ld\+json\b/iu.test(script.getAttribute('type')?.trim() ?? ''))
    .map(({textContent}) => parsed(textContent ?? ''));
  for (let at = 0; at < queue.length && things.length < MOST_THINGS; at += 1) {
    const value = queue[at];
    if (Array.isArray(value)) queue.push(...value.slice(0, MOST_THINGS));
    else if (isThing(value)) {
      things.push(value);
      queue.push(...HOLDERS.map((key) => value[key]));
    }
  }
  return things;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\s*(?:<!--|<!\[CDATA\[)|(?:-->|\]\]>)\s*$/gu, '')) as unknown;
  } catch {
    return null;
  }
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function textOf(value: unknown): string | null {
  const [first] = listOf(value);
  return typeof first === 'string' && first.trim() !== '' ? first : null;
}

/** The name of a person or an organisation, which can be told elsewhere under the same `@id`. */
function nameOf(value: unknown, things: readonly Thing[]): string | null {
  if (!isThing(value)) return textOf(value);
  const own = textOf(value.name);
  if (own !== null || value['@id'] === undefined) return own;
  return (
    things
      .filter((thing) => thing['@id'] === value['@id'])
      .map((thing) => textOf(thing.name))
      .find(Boolean) ?? null
  );
}

function freedomOf(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value;
  const word =
    typeof value === 'string' ? value.replace(/^https?:\/\/schema\.org\//iu, '').toLowerCase() : '';
  return word === 'true' || word === 'false' ? word === 'true' : null;
}
