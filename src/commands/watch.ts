/** `--watch`: what happens when an article is written anew on the disk. */
import type {Argv} from 'yargs';
import {isAddress} from '../io/address.js';
import {cleanLine} from '../io/clean.js';
import {STDIN} from '../io/stdin.js';
import {UsageError} from './command.js';
import {last} from './parsing.js';

export interface WatchArguments {
  readonly watch?: boolean | undefined;
}

/** `--watch`; `describe` says what is done anew. */
export function watchOption<Arguments>(
  yargs: Argv<Arguments>,
  describe: string,
): Argv<Arguments & WatchArguments> {
  return yargs.option('watch', {type: 'boolean', coerce: last<boolean>, describe});
}

/** Throws UsageError for what never changes on the disk, or where nobody can know. */
export function refuseToWatch(sources: readonly string[]): void {
  for (const source of sources) {
    if (source === STDIN) throw new UsageError('--watch takes files: standard input is read once');
    if (isAddress(source))
      throw new UsageError(`--watch takes files: save ${cleanLine(source)} to one, and name that`);
  }
}

export interface Watch {
  /** In words, what is watched; null where no article is a file: those of a git revision never change. */
  readonly files: string | null;
  /** Has `changed` called, in its turn, as if all files had been written anew. */
  readonly renew: () => void;
  readonly end: () => void;
}

/**
 * Calls `changed` with the paths, in words, that were written anew, and not again before its promise is fulfilled:
 * what changes meanwhile makes one call more. `changed` must not reject. Throws InputError.
 */
export async function watchArticles(
  sources: readonly string[],
  changed: (paths: string) => Promise<void>,
): Promise<Watch> {
  const {filesAmong, watchFiles} = await import('../io/watch-files.js');
  const files = await filesAmong(sources);
  if (files.length === 0) return {files: null, renew: () => {}, end: () => {}};
  const waiting = new Set<string>();
  let busy = false;
  const run = async () => {
    if (busy) return;
    busy = true;
    while (waiting.size > 0) {
      const paths = words([...waiting]);
      waiting.clear();
      await changed(paths);
    }
    busy = false;
  };
  const take = (path: string) => {
    waiting.add(path);
    void run();
  };
  const end = await watchFiles(files, take);
  return {files: words(files), renew: () => files.forEach(take), end: () => void end()};
}

export const NO_FILE = '--watch takes files: no article is one';

export interface Renewal {
  readonly sources: readonly string[];
  /** Reads the articles' texts as they are now. */
  readonly texts: () => Promise<readonly string[]>;
  /** Whether these are the texts that are shown. */
  readonly areShown: (texts: readonly string[]) => boolean;
}

/**
 * Watches for an interface: what was written between the reading and the watching counts as a change. Resolves to what
 * ends it. Throws InputError, and UsageError where no article is a file.
 */
export async function watchShown(
  {sources, texts, areShown}: Renewal,
  changed: (paths: string) => Promise<void>,
): Promise<() => void> {
  const {files, renew, end} = await watchArticles(sources, changed);
  if (files === null) throw new UsageError(NO_FILE);
  const now = await texts().catch(() => undefined);
  if (now === undefined || !areShown(now)) renew();
  return end;
}

function words(paths: readonly string[]): string {
  return paths.length > 3 ? `${paths.length} articles` : paths.map(cleanLine).join(' and ');
}
