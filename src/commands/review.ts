/** `storydiff review`: the terminal interface, on one pair or on a folder of pairs. */
import {basename, extname, resolve} from 'node:path';
import process from 'node:process';
import type {Argv} from 'yargs';
import type {Pair} from '../io/list-pairs.js';
import {STDIN} from '../io/stdin.js';
import {wantsColor} from './color.js';
import {type Command, type Context, EXIT_OK, UsageError} from './command.js';
import {pairsOf, reportOf} from './pairs.js';
import {type PairArguments, pairOptions} from './shared-options.js';

export interface ReviewArguments extends PairArguments {
  readonly color?: boolean | undefined;
  readonly plain?: boolean | undefined;
}

export const reviewCommand: Command<ReviewArguments> = {
  usage: 'review <old> [new]',
  summary: 'Read what moved, topic by topic, with the evidence beside it',
  options: reviewOptions,
  run: runReview,
};

function reviewOptions(yargs: Argv): Argv<ReviewArguments> {
  return pairOptions(yargs)
    .option('plain', {
      type: 'boolean',
      describe: 'Print what changes as flat text, for screen readers; default: if INK_SCREEN_READER is true',
    })
    .option('color', {type: 'boolean', describe: 'Use colours; default: yes, unless NO_COLOR is set'})
    .example('$0 review old.txt new.txt', 'Review one pair')
    .example('$0 review stories', 'Choose among the pairs in a folder');
}

/** Can `review` run: is there a keyboard and a screen? */
export function hasTerminal({stdin, stdout}: Context): boolean {
  return stdin.isTTY === true && stdout.isTTY === true;
}

/** Resolves when the user quits. Throws InputError and UsageError. */
export async function runReview(args: ReviewArguments, context: Context): Promise<number> {
  if (!hasTerminal(context)) {
    throw new UsageError('review needs a terminal; without one, use: storydiff report OLD NEW');
  }
  if (args.old === STDIN || args.new === STDIN) {
    throw new UsageError('review reads the keyboard, so no article can come from standard input');
  }
  const pairs = await pairsOf(args);
  const {configFile, configuredKeys} = await import('./config.js');
  const own = {keys: await configuredKeys(context), configFile: configFile(context.env)};
  const [{review}, {keep, recall}, {suspend}, {openArticle}, {writeNewFile}] = await Promise.all([
    loadInterface(),
    import('./review-state.js'),
    import('./job-control.js'),
    import('./open-article.js'),
    import('../io/new-file.js'),
  ]);
  const {stdin, stdout} = context;
  await review({
    pairs: pairs.map((pair) => ({
      ...pair,
      load: () => reportOf(pair, args, context),
      recall: (report) => recall(report, context),
      keep: (report, mark) => keep(report, mark, context),
      exportReport: (markdown) =>
        writeNewFile(resolve('.'), {name: exportName(pair), ending: '.md', text: markdown}),
      openArticle: (report, {side, sentence}) => openArticle(report[side], sentence, context),
    })),
    color: wantsColor(args.color, context),
    own,
    plain: args.plain ?? context.env.INK_SCREEN_READER === 'true',
    stdin,
    stdout,
    suspend,
  });
  return EXIT_OK;
}

/**
 * React looks once, when it is loaded, whether this is production: its build for development takes a fifth longer
 * over each key. Programs that are started later are not told.
 */
async function loadInterface(): Promise<typeof import('../ui/review.js')> {
  const known = process.env.NODE_ENV;
  process.env.NODE_ENV ??= 'production';
  try {
    return await import('../ui/review.js');
  } finally {
    if (known === undefined) delete process.env.NODE_ENV;
  }
}

/** What the exported report is called: `storydiff-draft-to-final`. */
function exportName({old, new: newer}: Pair): string {
  const name = (path: string) => basename(path, extname(path)).replace(/[^\p{L}\p{N}._-]+/gu, '-');
  return `storydiff-${name(old)}-to-${name(newer)}`;
}
