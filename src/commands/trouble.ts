/** Puts a failure into one line that is fit to be shown. */
import {cleanLine} from '../io/clean.js';
import {systemError} from '../io/input-error.js';

/** What a user can put right is said as it is; anything else is called a fault of the program. Without stack. */
export function troubleLine(error: unknown): string {
  if (!(error instanceof Error)) return cleanLine(String(error));
  if (error.name === 'InputError' || error.name === 'UsageError') return error.message;
  return `a fault of storydiff, not of the articles: ${cleanLine(error.message.split('\n')[0] ?? '')}`;
}

/** Why nothing more can be printed: the disk that standard output goes to is full, say. */
export function outputTrouble(error: unknown): string {
  return systemError('standard output', error).message;
}
