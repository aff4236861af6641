/** Decides whether output is coloured. */
import type {Context} from './command.js';

/**
 * The flag decides; else FORCE_COLOR (`0` and `false` switch it off), which goes before NO_COLOR as it does in
 * Node; else whether a terminal that shows colours reads the output.
 */
export function wantsColor(
  flag: boolean | undefined,
  {env, stdout}: Pick<Context, 'env' | 'stdout'>,
): boolean {
  if (flag !== undefined) return flag;
  const forced = env.FORCE_COLOR;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  if (env.NO_COLOR) return false;
  return stdout.isTTY === true && env.TERM !== 'dumb';
}
