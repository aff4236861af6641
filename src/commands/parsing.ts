/** How yargs reads a command line, and what a command with any number of positionals has to do about it. */
import type {Argv} from 'yargs';

/** Of an option given twice the last counts. */
export const PARSING = {
  'duplicate-arguments-array': false,
  'parse-positional-numbers': false,
  'dot-notation': false,
};

/**
 * For a command with `<paths..>`: yargs takes those for one argument given again and again, of which it would keep the
 * last. Options given twice become lists then, so each has to coerce its value with `last`.
 */
export function variadic<Arguments>(yargs: Argv<Arguments>): Argv<Arguments> {
  return yargs.parserConfiguration({...PARSING, 'duplicate-arguments-array': true});
}

export function last<Value>(value: Value | readonly Value[]): Value | undefined {
  return Array.isArray(value) ? value.at(-1) : (value as Value);
}
