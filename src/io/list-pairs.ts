/** Finds the pairs of articles in a folder, and the storylines: the folder itself, or each of its folders that holds two, or more. */
import type {Dirent} from 'node:fs';
import {readdir} from 'node:fs/promises';
import {basename, join, resolve} from 'node:path';
import {cleanLine} from './clean.js';
import {isArticleName} from './formats/kind.js';
import {InputError, systemError} from './input-error.js';

/** Paths of an older and a newer article on one story. */
export interface Pair {
  readonly name: string;
  readonly old: string;
  readonly new: string;
}

/** What stands beside articles without being one. */
const NO_ARTICLE = /^(?:\.|~\$|(?:readme|report|licen[cs]e|notes?|index)\.)/iu;
const ROLES: readonly (readonly [RegExp, RegExp])[] = [
  [/\bold(?:er)?\b/iu, /\bnew(?:er)?\b/iu],
  [/\bbefore\b/iu, /\bafter\b/iu],
  [/\b(?:first|earlier)\b/iu, /\b(?:second|later)\b/iu],
];
/** Paths of three articles or more in one folder, by name. */
export interface Storyline {
  readonly name: string;
  readonly articles: readonly string[];
}

const {compare: likeReaders} = new Intl.Collator('en', {numeric: true});

/** As a reader would sort names; those that a reader takes for one ("1.txt", "01.txt") by their characters. */
function byName(a: string, b: string): number {
  return likeReaders(a, b) || (a < b ? -1 : Number(a > b));
}

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
  const pairs = await pairsIn(folder);
  if (pairs.length > 0) return pairs;
  const own = articlesOf(await entriesOf(folder));
  const found = own.length === 0 ? 'no article' : own.length === 1 ? 'one article' : `${own.length} articles`;
  throw new InputError(folder, `holds ${found}, not a pair: give a folder of two articles`);
}

/** The same; none where there is none. Throws InputError where the folder can't be read. */
export async function pairsIn(folder: string): Promise<readonly Pair[]> {
  const found = await groupsIn(folder);
  return found
    .filter(({articles}) => articles.length === 2)
    .map((group) => pairOf(group.folder, group.articles));
}

/** The storylines in `folder`, ordered by name: the folder itself, or each of its folders, that holds three articles or more. */
export async function listStorylines(folder: string): Promise<readonly Storyline[]> {
  const found = await groupsIn(folder);
  return found
    .filter(({articles}) => articles.length > 2)
    .map((group) => ({
      name: nameOf(group.folder),
      articles: group.articles.map((name) => join(group.folder, name)),
    }));
}

interface Group {
  readonly folder: string;
  /** Names of its articles. */
  readonly articles: readonly string[];
}

/** The folder itself where it holds two articles or more, else its folders; ordered by name. */
async function groupsIn(folder: string): Promise<readonly Group[]> {
  const entries = await entriesOf(folder);
  const own = articlesOf(entries);
  if (own.length > 1) return [{folder, articles: own}];
  const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
  const inner = await Promise.all(
    folders.map(async ({name}) => {
      const path = join(folder, name);
      return {folder: path, articles: articlesOf(await entriesOf(path))};
    }),
  );
  return inner.sort((a, b) => byName(nameOf(a.folder), nameOf(b.folder)));
}

/** Paths of the articles in `folder` itself, by name. Throws InputError where the folder can't be read. */
export async function listArticles(folder: string): Promise<readonly string[]> {
  return articlesOf(await entriesOf(folder)).map((name) => join(folder, name));
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
    .filter((entry) => !entry.isDirectory() && mayBeArticle(entry.name))
    .map(({name}) => name)
    .sort(byName);
}

/** Is a file of this name an article, and not what stands beside articles? */
export function mayBeArticle(name: string): boolean {
  return isArticleName(name) && !NO_ARTICLE.test(name);
}

/** The names in order, older files first as far as they tell: the same in whatever order a disk has them. */
export function olderFirst(names: readonly string[]): readonly string[] {
  return names.toSorted(byName).toSorted(byAge);
}

/** Which of two files is the older; for three, two may say so in a circle. */
function byAge(a: string, b: string): number {
  if (ROLES.some(([older, newer]) => older.test(a) && newer.test(b))) return -1;
  if (ROLES.some(([older, newer]) => newer.test(a) && older.test(b))) return 1;
  return byName(a, b);
}

function pairOf(folder: string, names: readonly string[]): Pair {
  const [old = '', new_ = ''] = olderFirst(names);
  return {name: nameOf(folder), old: join(folder, old), new: join(folder, new_)};
}

function nameOf(folder: string): string {
  return cleanLine(basename(resolve(folder)));
}
