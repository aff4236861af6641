/** The schema of the configuration file. */
import * as z from 'zod';
import type {Group} from '../ui/bindings.js';
import {REMAPPABLE, remapped} from '../ui/remap.js';

const config = z.strictObject({
  keys: z.partialRecord(z.enum(REMAPPABLE), z.array(z.string()).min(1)).optional(),
});

/** The table of keys that the settings ask for, or in one line what is wrong with them. */
export function keysFrom(settings: unknown): readonly Group[] | string {
  const {data, error} = config.safeParse(settings);
  return error === undefined ? remapped(data.keys ?? {}) : problem(error);
}

function problem({issues: [issue]}: z.ZodError): string {
  const place = issue?.path.join('.') ?? '';
  if (issue?.code === 'unrecognized_keys') {
    const [key] = issue.keys;
    if (place === '') return `${key} is no setting; there is only: keys`;
    return `${place}.${key} is no command; the commands are ${REMAPPABLE.join(', ')}`;
  }
  if (place.startsWith('keys.'))
    return `${place.split('.', 2).join('.')} takes a list of keys, such as ["j", "down"]`;
  return `${place === '' ? 'it' : place} takes an object, such as {${place === '' ? '"keys": {…}' : '"next": ["j"]'}}`;
}
