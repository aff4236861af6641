/** Writes a result to a file, whole or not at all. */
import {stat, writeFile} from 'node:fs/promises';
import writeFileAtomic from 'write-file-atomic';
import {systemError} from './input-error.js';

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
    await (isSpecial ? writeFile(path, text) : writeFileAtomic(path, text));
  } catch (error) {
    throw systemError(path, error);
  }
}
