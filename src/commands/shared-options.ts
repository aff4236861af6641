/** The positionals and options that several commands have. */
import type {Argv} from 'yargs';
import {STDIN} from '../io/stdin.js';
import {last} from './parsing.js';

/** No argument of a process can hold it. */
const DISGUISE = '\0';

/**
 * yargs reads a lone `-` as an empty option, and gives no positional what follows `--`: such arguments are put
 * to it in disguise. `coerce` has to unmask every argument that can be one.
 */
export function disguise(args: readonly string[]): readonly string[] {
  const end = args.indexOf('--');
  const hide = (arg: string) => DISGUISE + arg;
  const before = (end < 0 ? args : args.slice(0, end)).map((arg) => (arg === STDIN ? hide(arg) : arg));
  return end < 0 ? before : [...before, ...args.slice(end + 1).map(hide)];
}

export function unmask(value: string | undefined): string | undefined {
  return value?.startsWith(DISGUISE) ? value.slice(DISGUISE.length) : value;
}

export interface ReadArguments {
  readonly allowPrivate?: boolean | undefined;
}

/** `--allow-private`, of every command that reads articles. */
export function readOptions<Arguments>(yargs: Argv<Arguments>): Argv<Arguments & ReadArguments> {
  return yargs.option('allow-private', {
    type: 'boolean',
    coerce: last<boolean>,
    describe: 'Read addresses on private networks too',
  });
}

/** What stands for an article on the command line: `-` for standard input, REV:PATH for a file in a git revision. */
export const ARTICLE_FORMS = 'file, address, REV:PATH, -';

export interface PairArguments extends ReadArguments {
  readonly old: string | undefined;
  readonly new: string | undefined;
  readonly relation: 'revision' | 'follow-up' | undefined;
}

/** OLD, NEW and `--relation`. */
export function pairOptions(yargs: Argv): Argv<PairArguments> {
  return readOptions(yargs)
    .positional('old', {
      type: 'string',
      coerce: unmask,
      describe: `Older article: ${ARTICLE_FORMS}; or folder with both`,
    })
    .positional('new', {
      type: 'string',
      coerce: unmask,
      describe: `Newer article: ${ARTICLE_FORMS}`,
    })
    .option('relation', {
      requiresArg: true,
      choices: ['revision', 'follow-up'] as const,
      describe: 'Compare as an edited text or as a later story, whatever the texts look like',
    });
}
