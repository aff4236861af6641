/** Reads a file as it was in a revision of the git repository: `HEAD~2:story.md`. */
import {execFile} from 'node:child_process';
import {promisify} from 'node:util';
import {InputError} from '../input-error.js';
import {LARGEST, MEGABYTE} from '../read-bytes.js';

export interface Revision {
  readonly revision: string;
  /** From the top of the repository, or from here where it begins with a dot, as git has it. */
  readonly path: string;
}

export interface RevisedFile {
  readonly bytes: Uint8Array;
  /** The day on which this version was written, as ISO 8601, by the author's clock; null where git doesn't tell. */
  readonly date: string | null;
}

/** A colon in braces belongs to the revision: `main@{2021-03-04 10:00}:story.md`. */
const REVISION = /^((?:[^:{}\n]|\{[^{}\n]*\})+):([^\n]+)$/u;
const DRIVE = /^[a-z]:[\\/]/iu;
const SECONDS = 15;
const run = promisify(execFile);

/** What `source` names, if it has the form of a file in a revision; a drive letter and an address don't have it. */
export function parseRevision(source: string): Revision | null {
  if (DRIVE.test(source) || source.includes('://') || source.includes('\0')) return null;
  const [, revision, path] = REVISION.exec(source) ?? [];
  return revision === undefined || path === undefined ? null : {revision, path};
}

/**
 * The file in that revision, in the repository around the current folder. Throws InputError, naming `source`,
 * where git is missing or does not know it.
 */
export async function readRevision({revision, path}: Revision, source: string): Promise<RevisedFile> {
  const [commit = ''] = lines(
    await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`], {
      source,
      problem: `no such file, and git knows no revision “${revision}” here`,
    }),
  );
  // From here on a number stands for the revision: nothing that the user wrote comes first in an argument.
  const bytes = await git(['cat-file', 'blob', `${commit}:${path}`], {
    source,
    problem: `there is no file “${path}” in revision “${revision}”`,
  });
  const log = ['log', '-1', '--no-show-signature', '--format=%as', commit, '--', pathspec(path)];
  const [date] = lines(await git(log, {source, problem: 'git cannot tell when it was written'}));
  return {bytes, date: /^\d{4}-\d\d-\d\d$/u.test(date ?? '') ? (date ?? null) : null};
}

/** The commit that last touched the file wrote this version, not the one at the tip. */
function pathspec(path: string): string {
  return /^\.\.?\//u.test(path) ? `:(literal)${path}` : `:(top,literal)${path}`;
}

function lines(output: Uint8Array): readonly string[] {
  return Buffer.from(output).toString('utf8').split('\n');
}

interface Telling {
  readonly source: string;
  /** What it means that git fails. */
  readonly problem: string;
}

async function git(args: readonly string[], {source, problem}: Telling): Promise<Uint8Array> {
  try {
    const {stdout} = await run('git', args, {
      encoding: 'buffer',
      maxBuffer: LARGEST,
      timeout: SECONDS * 1000,
      windowsHide: true,
    });
    return stdout;
  } catch (error) {
    const {code, killed, stderr} = error as {code?: unknown; killed?: boolean; stderr?: Uint8Array};
    if (code === 'ENOENT')
      throw new InputError(source, 'no such file, and git, which could know it, is not installed');
    if (code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') {
      throw new InputError(source, `is larger than ${LARGEST / MEGABYTE} MB`);
    }
    if (killed) throw new InputError(source, `git has not answered after ${SECONDS} s`);
    const said = stderr ? Buffer.from(stderr).toString('utf8') : '';
    if (/dubious ownership/u.test(said))
      throw new InputError(source, 'git does not trust the owner of this repository');
    if (/not a git repository/u.test(said))
      throw new InputError(source, 'no such file, and this is no git repository');
    throw new InputError(source, problem);
  }
}
