/** Reads a file of settings. */
import {readFile} from 'node:fs/promises';
import {InputError, systemError} from './input-error.js';

/** The JSON in the file, not validated; undefined where there is no file. Throws InputError. */
export async function readSettings(path: string): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw systemError(path, error);
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch (error) {
    const why = error instanceof Error ? error.message.split('\n')[0] : 'it cannot be parsed';
    throw new InputError(path, `is no JSON: ${why}`);
  }
}
