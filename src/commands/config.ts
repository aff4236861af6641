/** The user's configuration: keys of the review. */
import {join} from 'node:path';
import {InputError} from '../io/input-error.js';
import {readSettings} from '../io/settings.js';
import type {Group} from '../ui/bindings.js';
import type {Context} from './command.js';
import {configFolder} from './folders.js';

/** Where the configuration is looked for. */
export function configFile(env: Context['env']): string {
  return join(configFolder(env), 'config.json');
}

/** The table of keys as the user wants it; undefined for the default. Throws InputError, in one line. */
export async function configuredKeys({env}: Pick<Context, 'env'>): Promise<readonly Group[] | undefined> {
  const path = configFile(env);
  const settings = await readSettings(path);
  if (settings === undefined) return undefined;
  const {keysFrom} = await import('./config-schema.js');
  const keys = keysFrom(settings);
  if (typeof keys === 'string') throw new InputError(path, keys);
  return keys;
}
