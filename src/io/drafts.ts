/** Folders for files that are not whole yet, each beside the place where its file will be. */
import {mkdtemp, rm} from 'node:fs/promises';
import {join} from 'node:path';

const underWay = new Set<Promise<unknown>>();
let isClosed = false;

/**
 * Makes a hidden folder in `folder` for what `write` writes, and takes it away again, whatever comes of it. Rejects as
 * `write` does, or with the system's error; never settles where the process is about to end.
 */
export async function inDraftFolder<Result>(
  folder: string,
  write: (draft: string) => Promise<Result>,
): Promise<Result> {
  if (isClosed) return new Promise(() => {});
  const work = drafted(folder, write);
  underWay.add(work);
  try {
    return await work;
  } finally {
    underWay.delete(work);
  }
}

async function drafted<Result>(folder: string, write: (draft: string) => Promise<Result>): Promise<Result> {
  const draft = await mkdtemp(join(folder, '.storydiff-'));
  try {
    return await write(draft);
  } finally {
    await rm(draft, {recursive: true, force: true});
  }
}

/** Begins no draft from now on. Resolves when none is left: a process that ends then leaves nothing half written. */
export async function closeDrafts(): Promise<void> {
  isClosed = true;
  await Promise.allSettled(underWay);
}
