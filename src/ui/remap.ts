// Puts a user's own keys into the table of keys.

import type {Binding, Command, Group, Mode} from './bindings.js';
import {isKeyName, KEY_NAMES, type KeyName} from './key-names.js';
import {KEYS} from './key-table.js';
import {bindingsIn} from './keys.js';

/** Keys by command, in place of all that it has by default. */
export type OwnKeys = Readonly<Partial<Record<Command, readonly KeyName[]>>>;

/** The commands that can have other keys, in the table's order. */
export const REMAPPABLE: readonly Command[] = [
  ...new Set(
    KEYS.flatMap(({bindings}) => bindings)
      .filter((binding) => !isFixed(binding))
      .map(({command}) => command),
  ),
];

// Where text is typed letters are letters, and what works there works everywhere.
function isFixed({modes}: Binding): boolean {
  return modes.includes('filter') || modes.includes('note');
}

/** The table with the user's keys, or in one line what is wrong with them. */
export function remapped(own: OwnKeys): readonly Group[] | string {
  for (const [command, names] of Object.entries(own)) {
    const unknown = names.find((name) => !isKeyName(name));
    if (unknown !== undefined) {
      return `keys.${command}: “${unknown}” is no key: write one character, ${KEY_NAMES.join(', ')} or ctrl-a to ctrl-z`;
    }
  }
  const keys = KEYS.map((group) => ({
    ...group,
    bindings: group.bindings.map((binding) => {
      const names = isFixed(binding) ? undefined : own[binding.command];
      return names === undefined ? binding : {...binding, keys: names};
    }),
  }));
  return conflictIn(keys) ?? keys;
}

const MODES: readonly Mode[] = [
  ...new Set(KEYS.flatMap(({bindings}) => bindings).flatMap(({modes}) => modes)),
];

function conflictIn(keys: readonly Group[]): string | null {
  for (const mode of MODES) {
    const taken = new Map<KeyName, Command>();
    for (const {command, keys: names} of bindingsIn(mode, keys)) {
      for (const name of names) {
        const other = taken.get(name);
        if (other !== undefined && other !== command)
          return `keys: “${name}” means both ${other} and ${command}`;
        taken.set(name, command);
      }
    }
  }
  return null;
}
