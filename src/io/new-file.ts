/** Writes a file that nobody had before. */
import {constants, copyFile, link, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {inDraftFolder} from './drafts.js';
import {InputError, systemError} from './input-error.js';

/** More files of one name than anybody has. */
const MOST = 1000;

/**
 * Writes `text` to `name` + `ending` in the folder, or to the first of `name-2`, `name-3`, … that is free, and
 * resolves to the path. What is there is never overwritten, and what is new is whole. Throws InputError.
 */
export async function writeNewFile(
  folder: string,
  {name, ending, text}: {readonly name: string; readonly ending: string; readonly text: string},
): Promise<string> {
  const path = (number: number) => join(folder, `${number === 1 ? name : `${name}-${number}`}${ending}`);
  // In a folder of its own beside where it will be, so that it can be given its name there in one step.
  return inDraftFolder(folder, async (place) => {
    const draft = join(place, 'draft');
    await writeFile(draft, text);
    for (let number = 1; ; number += 1) {
      try {
        await publish(draft, path(number));
        return path(number);
      } catch (error) {
        if (codeOf(error) !== 'EEXIST' || number === MOST) throw systemError(path(number), error);
      }
    }
  }).catch((error) => {
    throw error instanceof InputError ? error : systemError(path(1), error);
  });
}

/** Rejects with EEXIST where the name is taken. */
async function publish(draft: string, path: string): Promise<void> {
  try {
    await link(draft, path);
  } catch (error) {
    // Some file systems, such as those of memory cards, have no links.
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes(codeOf(error))) throw error;
    await copyFile(draft, path, constants.COPYFILE_EXCL);
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
