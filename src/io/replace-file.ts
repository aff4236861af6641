/** Puts a whole file in the place of another, or none: also where the process is killed or the disk is full. */
import {chown, open, realpath, rename, stat} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {inDraftFolder} from './drafts.js';

/** For everybody, as far as the user's umask lets them. */
const ANYBODY = 0o666;

/**
 * Writes `text` beside `path`, in a hidden folder, and renames it into place once it is on the disk whole. Who owns the
 * file and who may read it stays as it was, and is `mode` for a new one; a link stays a link. Rejects with the system's
 * error.
 *
 * The package write-file-atomic is no help: it takes a short write, as a full disk makes it, for a whole one.
 */
export async function replaceFile(path: string, text: string, mode: number = ANYBODY): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const before = await stat(target).catch(() => null);
  const folder = dirname(target);
  await inDraftFolder(folder, async (draft) => {
    const written = join(draft, 'written');
    const file = await open(written, 'wx', mode);
    try {
      await file.writeFile(text);
      if (before !== null) await file.chmod(before.mode);
      await file.sync();
    } finally {
      await file.close();
    }
    // Only the superuser may give a file away.
    if (before !== null) await chown(written, before.uid, before.gid).catch(() => {});
    await rename(written, target);
    await syncFolder(folder);
  });
}

/** Where power fails, a new name is lost without it. Some file systems, and some users, can't. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder).catch(() => null);
  await handle?.sync().catch(() => {});
  await handle?.close();
}
