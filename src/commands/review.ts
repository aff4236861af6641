/** `storydiff review`: the terminal interface, on one pair or on a folder of pairs and storylines. */
import {setTimeout} from 'node:timers/promises';
import type {Argv} from 'yargs';
import type {Pair} from '../io/list-pairs.js';
import {STDIN} from '../io/stdin.js';
import {type Command, type Context, UsageError} from './command.js';
import {choicesOf, readPair} from './pairs.js';
import type {Read} from './review-pair.js';
import {type PairArguments, pairOptions} from './shared-options.js';
import {refuseToWatch, type WatchArguments, watchOption} from './watch.js';

export interface ReviewArguments extends PairArguments, WatchArguments {
  readonly color?: boolean | undefined;
  readonly plain?: boolean | undefined;
}

export const reviewCommand: Command<ReviewArguments> = {
  usage: 'review <old> [new]',
  summary: 'Read what moved, with the words that prove it',
  options: reviewOptions,
  run: runReview,
};

function reviewOptions(yargs: Argv): Argv<ReviewArguments> {
  return watchOption(pairOptions(yargs), 'Compare anew whenever an article changes')
    .option('plain', {
      type: 'boolean',
      describe: 'Print what changes as flat text, for screen readers; default: if INK_SCREEN_READER is true',
    })
    .option('color', {type: 'boolean', describe: 'Use colours; default: yes, unless NO_COLOR is set'})
    .example('$0 review old.txt new.txt', 'Review one pair')
    .example('$0 review stories', 'Choose among the pairs and storylines in a folder');
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
  const {pairs, storylines} = await choicesOf(args);
  if (args.watch) refuseToWatch(pairs.flatMap(({old, new: newer}) => [old, newer]));
  const only = storylines.length === 0 && pairs.length === 1 ? pairs[0] : undefined;
  // Loading the interface keeps the thread for as long as a file takes to be read many times over.
  const read = only && (await readSoon(only, args, context));
  const {openInterface} = await import('./open-interface.js');
  return openInterface(args, context, async (onKept) => {
    const {reviewPair} = await import('./review-pair.js');
    const own = pairs.map((pair) => reviewPair(pair, {args, context, read, onKept}));
    if (storylines.length === 0) return own;
    const {withStorylines} = await import('./review-storyline.js');
    return withStorylines(own, storylines, {args, context, onKept});
  });
}

/** Milliseconds for which the screen is left as it is while articles are read. */
const SOON = 500;

/**
 * The articles of the only pair, or what will bring them where that takes long: so what can't be read is told before
 * the screen is taken over. Throws InputError.
 */
async function readSoon(pair: Pair, args: ReviewArguments, context: Context): Promise<Read> {
  const reading = readPair(pair, args, context);
  return Promise.race([
    reading.then((articles) => ({articles})),
    setTimeout(SOON, {articles: reading}, {ref: false}),
  ]);
}
