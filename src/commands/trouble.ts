/** Puts a failure into one line that is fit to be shown. */
import {cleanLine} from '../io/clean.js';
import {systemError} from '../io/input-error.js';
import type {Context} from './command.js';

/** What a user can put right is said as it is; anything else is called a fault of the program. Without stack. */
export function troubleLine(error: unknown): string {
  if (!(error instanceof Error)) return cleanLine(String(error));
  if (!isFault(error)) return error.message;
  return `a fault of storydiff, not of the articles: ${cleanLine(error.message.split('\n')[0] ?? '')}`;
}

/** The same, and for a fault how to see where it comes from; or that, where the user asked to. */
export function lastWords(error: unknown, {env}: Pick<Context, 'env'>): string {
  if (!(error instanceof Error && isFault(error))) return troubleLine(error);
  return env.STORYDIFF_DEBUG
    ? (error.stack ?? error.message)
    : `${troubleLine(error)} (STORYDIFF_DEBUG=1 shows where)`;
}

function isFault({name}: Error): boolean {
  return name !== 'InputError' && name !== 'UsageError';
}

/** Why nothing more can be printed: the disk that standard output goes to is full, say. */
export function outputTrouble(error: unknown): string {
  return systemError('standard output', error).message;
}
