/** `storydiff review`: the terminal interface, on one pair or on a folder of pairs. */
import type {Argv} from 'yargs';
import {STDIN} from '../io/stdin.js';
import type {Report} from '../model.js';
import {wantsColor} from './color.js';
import {type Command, type Context, EXIT_OK, UsageError} from './command.js';
import {pairsOf, reportOf} from './pairs.js';
import {type PairArguments, pairOptions} from './shared-options.js';

export interface ReviewArguments extends PairArguments {
  readonly color?: boolean | undefined;
}

export const reviewCommand: Command<ReviewArguments> = {
  usage: 'review <old> [new]',
  summary: 'Read what moved, topic by topic, with the evidence beside it',
  options: reviewOptions,
  run: runReview,
};

function reviewOptions(yargs: Argv): Argv<ReviewArguments> {
  return pairOptions(yargs)
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
  const pairs = (await pairsOf(args)).map((pair) => ({
    ...pair,
    load: once(() => reportOf(pair, args, context)),
  }));
  // What is wrong with the only pair is said before the screen is taken.
  if (pairs.length === 1) await pairs[0]?.load();
  const {review} = await import('../ui/review.js');
  const {stdin, stdout} = context;
  await review({pairs, color: wantsColor(args.color, context), stdin, stdout});
  return EXIT_OK;
}

function once(load: () => Promise<Report>): () => Promise<Report> {
  let loading: Promise<Report> | undefined;
  return () => {
    loading ??= load();
    return loading;
  };
}
