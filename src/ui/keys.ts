// Looks keys up in the table: what a key does, and which key does something.

import type {Binding, Command, Group, Mode} from './bindings.js';
import {type KeyName, keyLabel} from './key-names.js';

/** The bindings of a mode, in the table's order. */
export function bindingsIn(mode: Mode, keys: readonly Group[]): readonly Binding[] {
  return keys.flatMap((group) => group.bindings).filter((binding) => binding.modes.includes(mode));
}

/** What a key does in a mode; null where it does nothing. */
export function commandFor(key: KeyName, mode: Mode, keys: readonly Group[]): Command | null {
  return bindingsIn(mode, keys).find((binding) => binding.keys.includes(key))?.command ?? null;
}

/** What the first key of a command is called in a mode, for words that name it. */
export function keyFor(command: Command, mode: Mode, keys: readonly Group[]): string {
  const [key] = bindingsIn(mode, keys).find((binding) => binding.command === command)?.keys ?? [];
  return key === undefined ? 'no key' : keyLabel(key);
}

/** The keys that stand before a binding's hint in a mode: "j k". */
export function hintKeys(binding: Binding, mode: Mode, keys: readonly Group[]): string {
  const bound = bindingsIn(mode, keys);
  const named = binding.hintKeys?.map((command) => bound.find((each) => each.command === command));
  return (named ?? [binding])
    .flatMap((each) => each?.keys[0] ?? [])
    .map(keyLabel)
    .join(' ');
}
