/** Runs the built command line as a user does: in a process of its own. */
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {join} from 'node:path';

export const CLI = join(import.meta.dirname, '..', 'dist', 'cli.js');

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliOptions {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

/** Without a terminal, and without the colour settings of whoever runs the tests. */
export function runCli(args: readonly string[], {input = '', env = {}, cwd}: CliOptions = {}): Outcome {
  if (!existsSync(CLI)) throw new Error(`${CLI} is missing: npm run build makes it`);
  const {FORCE_COLOR: _forced, NO_COLOR: _none, ...rest} = process.env;
  const {status, stdout, stderr} = spawnSync(process.execPath, [CLI, ...args], {
    input,
    env: {...rest, ...env},
    ...(cwd !== undefined && {cwd}),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  return {status, stdout, stderr};
}
