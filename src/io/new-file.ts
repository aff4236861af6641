/** Writes a file that nobody had before. */
import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {systemError} from './input-error.js';

/** More files of one name than anybody has. */
const MOST = 1000;

/**
 * Writes `text` to `name` + `ending` in the folder, or to the first of `name-2`, `name-3`, … that is free, and
 * resolves to the path. What is there is never overwritten. Throws InputError.
 */
export async function writeNewFile(
  folder: string,
  {name, ending, text}: {readonly name: string; readonly ending: string; readonly text: string},
): Promise<string> {
  for (let number = 1; ; number += 1) {
    const path = join(folder, `${number === 1 ? name : `${name}-${number}`}${ending}`);
    try {
      await writeFile(path, text, {flag: 'wx'});
      return path;
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EEXIST';
      if (!taken || number === MOST) throw systemError(path, error);
    }
  }
}
