/** Small JSON records in folders, one file each, so that two processes never overwrite one another's. */
import type {Dirent} from 'node:fs';
import {mkdir, readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {systemError} from './input-error.js';
import {replaceFile} from './replace-file.js';

const ENDING = '.json';
const OWNER_ONLY = 0o600;

export interface StoredRecord {
  readonly name: string;
  readonly path: string;
  /** Not validated; undefined for a file that holds no JSON, or can't be read. */
  readonly value: unknown;
}

/** Names of the folders in `folder`, in order; none where there is no such folder. Throws InputError. */
export async function listFolders(folder: string): Promise<readonly string[]> {
  const entries = await entriesOf(folder);
  return entries.filter((entry) => entry.isDirectory()).map(({name}) => name);
}

/** The records in `folder`, in the order of their names; none where there is no such folder. Throws InputError. */
export async function readRecords(folder: string): Promise<readonly StoredRecord[]> {
  // What a killed process left half written is in a folder of its own.
  const files = (await entriesOf(folder)).map(({name}) => name).filter((name) => name.endsWith(ENDING));
  return Promise.all(
    files.map(async (file) => {
      const name = file.slice(0, -ENDING.length);
      return {name, path: join(folder, file), value: await readRecord(folder, name)};
    }),
  );
}

/** The value of the record `name` of `folder`; undefined where there is none, or none that can be read. */
export async function readRecord(folder: string, name: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(join(folder, name + ENDING), 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * Stores a record under a name that is fit for a file, in a folder that is made if need be. It is on the disk
 * when the promise resolves; a process that is killed meanwhile leaves the old record or the new one. Throws
 * InputError.
 */
export async function writeRecord(folder: string, name: string, value: unknown): Promise<void> {
  const path = join(folder, name + ENDING);
  try {
    await mkdir(folder, {recursive: true});
    await replaceFile(path, `${JSON.stringify(value, null, 2)}\n`, OWNER_ONLY);
  } catch (error) {
    throw systemError(path, error);
  }
}

async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  try {
    const entries = await readdir(folder, {withFileTypes: true});
    return entries.toSorted((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw systemError(folder, error);
  }
}
