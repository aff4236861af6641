/** Finds what can be of one person or one office at all, so that long articles need not be compared all with all. */
import {foldPerson} from '../../text/names.js';

/** Items by what they share; each lookup gives them in their own order, none twice. */
export type Lookup<Key, Item> = (key: Key) => readonly Item[];

/** Items whose name has a word in common with the name that is asked for: no others can be of the same person. */
export function lookUpByName<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
): Lookup<string, Item> {
  return lookUpBy(items, (item) => foldPerson(nameOf(item)), foldPerson);
}

/** Items that share a key with what is asked for. */
export function lookUpBy<Asked, Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
  keysAsked: (asked: Asked) => readonly string[],
): Lookup<Asked, Item> {
  const holders = new Map<string, number[]>();
  items.forEach((item, index) => {
    for (const key of new Set(keysOf(item))) {
      const list = holders.get(key);
      if (list) list.push(index);
      else holders.set(key, [index]);
    }
  });
  return (asked) => {
    const found = new Set(keysAsked(asked).flatMap((key) => holders.get(key) ?? []));
    return [...found].sort((a, b) => a - b).flatMap((index) => items[index] ?? []);
  };
}
