/** Tells when files are written anew, whether in place or by renaming another file over them, as editors do. */
import {stat} from 'node:fs/promises';
import {basename, dirname, resolve} from 'node:path';
import {systemError} from './input-error.js';

/** Milliseconds for which a file has to keep its size until it counts as written. */
const SETTLED = 100;

/**
 * Calls `changed` with a path of `paths`, as it was given, when that file was written, replaced, removed or came back.
 * Resolves, once all are watched, to what ends it. Throws InputError.
 */
export async function watchFiles(
  paths: readonly string[],
  changed: (path: string) => void,
): Promise<() => Promise<void>> {
  const {watch} = await import('chokidar');
  const given = new Map(paths.map((path) => [resolve(path), path]));
  const folders = new Set([...given.keys()].map((path) => dirname(path)));
  // A file that is renamed away takes its own watcher with it: the folder is what stays.
  const watcher = watch([...folders], {
    depth: 0,
    ignored: (path) => !folders.has(path) && !given.has(path),
    ignoreInitial: true,
    awaitWriteFinish: {stabilityThreshold: SETTLED, pollInterval: SETTLED / 4},
  });
  watcher.on('all', (_event, path) => {
    const known = given.get(resolve(path));
    if (known !== undefined) changed(known);
  });
  try {
    await new Promise<void>((done, fail) => {
      watcher.once('ready', done);
      watcher.once('error', fail);
    });
  } catch (error) {
    await watcher.close();
    throw systemError(paths.map((path) => basename(path)).join(', '), error);
  }
  // What goes wrong later, such as a folder that is removed, shows when the articles are read.
  watcher.on('error', () => {});
  return () => watcher.close();
}

/** Those of the paths that are files now. */
export async function filesAmong(paths: readonly string[]): Promise<readonly string[]> {
  const are = await Promise.all(
    paths.map((path) =>
      stat(path).then(
        (entry) => entry.isFile(),
        () => false,
      ),
    ),
  );
  return paths.filter((_, index) => are[index]);
}
