/** Words that news uses for one thing, by hand-made groups. */
import type {SenseKind} from './senses.js';
import {SYNONYM_NOUNS, SYNONYM_VERBS} from './synonym-words.js';

/** For each word the numbers of its groups. */
const GROUPS: Readonly<Record<SenseKind, ReadonlyMap<string, readonly number[]>>> = {
  noun: read(SYNONYM_NOUNS),
  verb: read(SYNONYM_VERBS),
};

/** Whether news uses two folded lemmas for one thing. */
export function areSynonyms(left: string, right: string, kind: SenseKind): boolean {
  const groups = GROUPS[kind].get(left);
  return groups !== undefined && (GROUPS[kind].get(right)?.some((group) => groups.includes(group)) ?? false);
}

function read(lines: string): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  lines
    .trim()
    .split('\n')
    .forEach((line, group) => {
      for (const word of line.split(', ')) groups.set(word, [...(groups.get(word) ?? []), group]);
    });
  return groups;
}
