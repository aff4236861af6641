/** What a command is, and what it is given to work with. */
import type {ArgumentsCamelCase, Argv} from 'yargs';

/** The process as commands see it. */
export interface Context {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** A command's words for yargs, and its work; `run` resolves to the exit status. */
export interface Command<Arguments> {
  /** With positionals, as yargs writes them: `report <old> [new]`. */
  readonly usage: string;
  readonly summary: string;
  readonly options: (yargs: Argv) => Argv<Arguments>;
  readonly run: (args: ArgumentsCamelCase<Arguments>, context: Context) => Promise<number>;
}

/** Says in one line what to write instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const EXIT_OK = 0;
export const EXIT_CHANGED = 1;
export const EXIT_TROUBLE = 2;
