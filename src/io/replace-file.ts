/** Puts a whole file in the place of another, or none: also where the process is killed or the disk is full. */
import {chown, mkdtemp, open, realpath, rename, rm, stat} from 'node:fs/promises';
import {dirname, join} from 'node:path';

/**
 * Writes `text` beside `path`, in a hidden folder, and renames it into place once it is on the disk whole. Who owns the
 * file and who may read it stays as it was; a link stays a link. Rejects with the system's error.
 *
 * The package write-file-atomic is no help: it takes a short write, as a full disk makes it, for a whole one.
 */
export async function replaceFile(path: string, text: string): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const before = await stat(target).catch(() => null);
  const folder = await mkdtemp(join(dirname(target), '.storydiff-'));
  try {
    const written = join(folder, 'written');
    const file = await open(written, 'wx');
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
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
}
