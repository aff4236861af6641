/** The one error that reading and writing raise for what a user can put right. */

import {cleanLine} from './clean.js';

/** Its message is one line, `path: what is wrong`, fit to be shown as it is. */
export class InputError extends Error {
  override readonly name = 'InputError';

  constructor(path: string, problem: string) {
    super(cleanLine(`${path}: ${problem}`));
  }
}

const PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EISDIR: 'is a folder, not a file',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ELOOP: 'symbolic links go round in a circle',
  ERR_INVALID_ARG_VALUE: 'is no name of a file',
  ENAMETOOLONG: 'the name is too long',
  ENOSPC: 'no space left on the device',
  EDQUOT: 'the quota of the disk is used up',
  EFBIG: 'the file would be larger than this system allows',
  EROFS: 'the file system is read-only',
  EMFILE: 'too many open files',
};

/** Puts a failed system call into words; `path` is what the user wrote. */
export function systemError(path: string, error: unknown): InputError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  const problem = code === undefined ? undefined : PROBLEMS[code];
  return new InputError(path, problem ?? `cannot be used (${code ?? 'unknown error'})`);
}
