/** Writes a result to a file, whole or not at all. */
import {mkdir, stat, writeFile} from 'node:fs/promises';
import {systemError} from './input-error.js';
import {replaceFile} from './replace-file.js';

/**
 * Puts `text` at `path` by writing beside it and renaming, so that a reader sees the old file or the new one.
 * What is no file, such as a pipe, is written to. Throws InputError.
 */
export async function writeOutput(path: string, text: string): Promise<void> {
  try {
    const isSpecial = await stat(path).then(
      (entry) => !entry.isFile(),
      () => false,
    );
    await (isSpecial ? writeFile(path, text) : replaceFile(path, text));
  } catch (error) {
    throw systemError(path, error);
  }
}

/** Makes sure that the folder is there, with those above it. Throws InputError. */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, {recursive: true});
  } catch (error) {
    throw systemError(folder, error);
  }
}
