/** Where this user's state and configuration are kept: the XDG Base Directory Specification, on every system. */
import {homedir} from 'node:os';
import {isAbsolute, join} from 'node:path';
import type {Context} from './command.js';

const NAME = 'storydiff';

/** What should outlast a restart but is no document, such as reviews. */
export function stateFolder(env: Context['env']): string {
  return join(base(env.XDG_STATE_HOME, join('.local', 'state')), NAME);
}

export function configFolder(env: Context['env']): string {
  return join(base(env.XDG_CONFIG_HOME, '.config'), NAME);
}

// The specification has relative paths ignored.
function base(given: string | undefined, fallback: string): string {
  return given !== undefined && isAbsolute(given) ? given : join(homedir(), fallback);
}
