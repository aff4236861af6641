/** Finds the pairs of articles in a folder: the folder itself, or each of its folders that holds two. */
import type {Dirent} from 'node:fs';
import {readdir} from 'node:fs/promises';
import {basename, join, resolve} from 'node:path';
import {cleanLine} from './clean.js';
import {InputError, systemError} from './input-error.js';

/** Paths of an older and a newer article on one story. */
export interface Pair {
  readonly name: string;
  readonly old: string;
  readonly new: string;
}

const ARTICLE = /\.(?:txt|text|md|markdown|mdown|mkd)$/iu;
/** What stands beside articles without being one. */
const NO_ARTICLE = /^(?:\.|(?:readme|report|licen[cs]e|notes?|index)\.)/iu;
const ROLES: readonly (readonly [RegExp, RegExp])[] = [
  [/\bold(?:er)?\b/iu, /\bnew(?:er)?\b/iu],
  [/\bbefore\b/iu, /\bafter\b/iu],
  [/\b(?:first|earlier)\b/iu, /\b(?:second|later)\b/iu],
];
const byName = new Intl.Collator('en', {numeric: true}).compare;

/** Is `path` a folder? False where there is nothing. */
export async function isFolder(path: string): Promise<boolean> {
  return readdir(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => error.code === 'EACCES',
  );
}

/**
 * The pairs in `folder`, ordered by name. Which article is the older is told by their names: old and new,
 * before and after, else their order ("2018-09-03.txt" before "2019-11-24.txt"). Throws InputError where
 * there is no pair.
 */
export async function listPairs(folder: string): Promise<readonly Pair[]> {
  const entries = await entriesOf(folder);
  const own = articlesOf(entries);
  if (own.length === 2) return [pairOf(folder, own)];
  const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
  const inner = await Promise.all(folders.map(({name}) => pairIn(join(folder, name))));
  const pairs = inner.flat().sort((a, b) => byName(a.name, b.name));
  if (pairs.length > 0) return pairs;
  const found = own.length === 0 ? 'no article' : own.length === 1 ? 'one article' : `${own.length} articles`;
  throw new InputError(folder, `holds ${found}, not a pair: give a folder of two text or Markdown files`);
}

async function pairIn(folder: string): Promise<readonly Pair[]> {
  const articles = articlesOf(await entriesOf(folder));
  return articles.length === 2 ? [pairOf(folder, articles)] : [];
}

async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  try {
    return await readdir(folder, {withFileTypes: true});
  } catch (error) {
    throw systemError(folder, error);
  }
}

function articlesOf(entries: readonly Dirent[]): readonly string[] {
  return entries
    .filter((entry) => !entry.isDirectory() && ARTICLE.test(entry.name) && !NO_ARTICLE.test(entry.name))
    .map(({name}) => name)
    .sort(byName);
}

function pairOf(folder: string, names: readonly string[]): Pair {
  const [first = '', second = ''] = names;
  const swapped = ROLES.some(([older, newer]) => newer.test(first) && older.test(second));
  const [old, new_] = swapped ? [second, first] : [first, second];
  return {name: cleanLine(basename(resolve(folder))), old: join(folder, old), new: join(folder, new_)};
}
