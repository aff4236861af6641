/** `storydiff timeline` on a terminal: the grid of one storyline. */
import {isAddress} from '../io/address.js';
import type {Context} from './command.js';
import {openInterface} from './open-interface.js';
import {type StorylineToOpen, withStorylines} from './review-storyline.js';
import type {ReadArguments} from './shared-options.js';
import {readArticles} from './storylines.js';
import {refuseToWatch} from './watch.js';

interface GridArguments extends ReadArguments {
  readonly color?: boolean | undefined;
  readonly plain?: boolean | undefined;
  readonly watch?: boolean | undefined;
}

/** Resolves to the exit status when the user quits. Throws InputError. */
export async function runGrid(
  sources: readonly string[],
  args: GridArguments,
  context: Context,
): Promise<number> {
  const {allowPrivate, watch} = args;
  if (watch) refuseToWatch(sources);
  const pair = {old: undefined, new: undefined, relation: undefined, allowPrivate, watch};
  return openInterface(args, context, async (onKept) => {
    const storyline = {
      name: `${sources.length} articles`,
      articles: sources,
      read: await readBefore(sources, args, context),
    };
    return withStorylines([], [storyline], {args: pair, context, onKept});
  });
}

/** Files are read before the screen is taken over, so that what is wrong with one is told without it. Throws InputError. */
async function readBefore(
  sources: readonly string[],
  args: ReadArguments,
  context: Context,
): Promise<StorylineToOpen['read']> {
  if (sources.some(isAddress)) return undefined;
  return {articles: await readArticles(sources, args, context)};
}
