/** `storydiff report --watch` and `timeline --watch`: the report anew each time an article is written, until it is stopped. */
import {type Context, EXIT_OK, UsageError} from './command.js';
import {onStop} from './stop-signals.js';
import {troubleLine} from './trouble.js';
import {NO_FILE, refuseToWatch, watchArticles} from './watch.js';

/**
 * `print` compares and prints. The first time its error is the command's; later, an article that was half saved is
 * told, and waited for. Resolves to the exit status when the user stops it. Throws InputError and UsageError.
 */
export async function watchReport(
  sources: readonly string[],
  print: () => Promise<void>,
  {stderr}: Pick<Context, 'stderr'>,
): Promise<number> {
  refuseToWatch(sources);
  const say = (line: string) => stderr.write(`storydiff: ${line}\n`);
  const stopped = new Promise<void>((resolve) => onStop(() => resolve()));
  let first = Promise.resolve();
  // Watched before it is read, so that no change falls in between.
  const {files, end} = await watchArticles(sources, async (paths) => {
    await first;
    say(`${paths} changed`);
    await print().catch((error) => say(troubleLine(error)));
  });
  try {
    first = print();
    await first;
    if (files === null) throw new UsageError(NO_FILE);
    say(`watching ${files}; ctrl-C stops`);
    await stopped;
  } finally {
    end();
  }
  return EXIT_OK;
}
