/** Runs the built command line as a user does: in a process of its own. */
import {spawn, spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {text} from 'node:stream/consumers';

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
  const {status, stdout, stderr} = spawnSync(process.execPath, [builtCli(), ...args], {
    input,
    env: {...plainEnvironment(), ...env},
    ...(cwd !== undefined && {cwd}),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  return {status, stdout, stderr};
}

/** The same, while this process goes on: a server that it runs can answer. */
export async function runCliBeside(
  args: readonly string[],
  {input = '', env = {}, cwd}: CliOptions = {},
): Promise<Outcome> {
  const child = spawn(process.execPath, [builtCli(), ...args], {
    env: {...plainEnvironment(), ...env},
    ...(cwd !== undefined && {cwd}),
  });
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const [stdout, stderr, status] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve) => child.on('close', resolve)),
  ]);
  return {status, stdout, stderr};
}

function builtCli(): string {
  if (!existsSync(CLI)) throw new Error(`${CLI} is missing: npm run build makes it`);
  return CLI;
}

function plainEnvironment(): NodeJS.ProcessEnv {
  const {FORCE_COLOR: _forced, NO_COLOR: _none, ...rest} = process.env;
  return rest;
}
