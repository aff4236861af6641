/** Opens the terminal interface: with the user's keys and colours, and with what went wrong told at its end. */
import process from 'node:process';
import type {Mark} from '../review/marks.js';
import type {ReviewEntry} from '../ui/review.js';
import {wantsColor} from './color.js';
import {type Context, EXIT_OK, EXIT_TROUBLE} from './command.js';

interface InterfaceArguments {
  readonly color?: boolean | undefined;
  readonly plain?: boolean | undefined;
}

/** Is told of each mark whether it could be stored; `error` is null where it was. */
export type OnKept = (mark: Mark, error: unknown) => void;

/**
 * Resolves to the exit status when the user quits. `entriesFor` works while the interface is loaded; what it throws is
 * thrown before the screen is taken over.
 */
export async function openInterface(
  {color, plain}: InterfaceArguments,
  context: Context,
  entriesFor: (onKept: OnKept) => Promise<readonly ReviewEntry[]>,
): Promise<number> {
  const [{configFile, configuredKeys}, {unkeptMarks}] = await Promise.all([
    import('./config.js'),
    import('./unkept.js'),
  ]);
  const own = {keys: await configuredKeys(context), configFile: configFile(context.env)};
  const unkept = unkeptMarks();
  const [pairs, {review}, {suspend}] = await Promise.all([
    entriesFor(unkept.tried),
    loadInterface(),
    import('./job-control.js'),
  ]);
  const {stdin, stdout, stderr} = context;
  await review({
    pairs,
    color: wantsColor(color, context),
    own,
    plain: plain ?? context.env.INK_SCREEN_READER === 'true',
    stdin,
    stdout,
    suspend,
  });
  const trouble = unkept.words();
  if (trouble === null) return EXIT_OK;
  stderr.write(`storydiff: ${trouble}\n`);
  return EXIT_TROUBLE;
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
