/** Finds the articles in folders, and in the folders in them. */
import type {Dirent} from 'node:fs';
import {readdir} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {isAddress} from './address.js';
import {systemError} from './input-error.js';
import {mayBeArticle, olderFirst} from './list-pairs.js';

export interface FoundArticles {
  /** Each file once; those of a folder in the order of their names, older ones first where the names tell. */
  readonly paths: readonly string[];
  /** What could not be looked into; the message is one line that names it. */
  readonly problems: readonly FoundProblem[];
}

export interface FoundProblem {
  readonly path: string;
  readonly message: string;
}

export interface FindOptions {
  /** A folder to pass over, wherever it is found. */
  readonly except?: string | undefined;
}

/**
 * The articles among `paths`: a folder stands for those in it by their endings, anything else for itself. Hidden
 * folders, links to folders and what stands beside articles ("README.md") are passed over. Never rejects.
 */
export async function findArticles(
  paths: readonly string[],
  {except}: FindOptions = {},
): Promise<FoundArticles> {
  const found = new Map<string, string>();
  const problems: FoundProblem[] = [];
  const passed = except === undefined ? null : resolve(except);
  const add = (path: string) => {
    const name = isAddress(path) ? path : resolve(path);
    if (!found.has(name)) found.set(name, path);
  };
  const fail = (path: string, error: unknown) =>
    problems.push({path, message: systemError(path, error).message});
  const walk = async (folder: string, entries: readonly Dirent[]): Promise<void> => {
    const names = (some: readonly Dirent[]) => olderFirst(some.map(({name}) => name));
    // Not pipes and devices: they could be read for ever.
    const files = entries.filter(
      (entry) => (entry.isFile() || entry.isSymbolicLink()) && mayBeArticle(entry.name),
    );
    for (const name of names(files)) add(join(folder, name));
    const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
    for (const name of names(folders)) await enter(join(folder, name));
  };
  const enter = async (folder: string): Promise<void> => {
    if (resolve(folder) === passed) return;
    const entries = await listing(folder).catch((error: NodeJS.ErrnoException) => error);
    if (entries instanceof Error) fail(folder, entries);
    else await walk(folder, entries);
  };
  for (const path of paths) {
    const entries = await listing(path).catch((error: NodeJS.ErrnoException) => error);
    if (!(entries instanceof Error)) await walk(path, entries);
    else if (entries.code === 'EACCES') fail(path, entries);
    else add(path);
  }
  return {paths: [...found.values()], problems};
}

function listing(folder: string): Promise<Dirent[]> {
  return readdir(folder, {withFileTypes: true});
}
