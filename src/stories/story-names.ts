/** What a story is called in a list: the names that most of its articles share. */

import {TITLE_SAYS} from './entries.js';
import type {Profile, Use} from './profile.js';
import type {Vocabulary} from './vocabulary.js';

const MOST = 3;
/** Another word names a story worse than a name. */
const WORD_NAMES = 0.5;

/** Up to three names or words, as the articles write them, the most telling first. */
export function storyNames(profiles: readonly Profile[], {numbers, weights}: Vocabulary): readonly string[] {
  const shared = new Map<string, {worth: number; form: string; before: string | undefined}>();
  for (const {terms, before} of profiles)
    for (const [key, use] of terms) {
      const weight = weights[numbers.get(key) ?? 0] ?? 0;
      const known = shared.get(key);
      shared.set(key, {
        worth: (known?.worth ?? 0) + weight * worthOf(use),
        form: known?.form ?? use.form,
        before: known?.before ?? before.get(key),
      });
    }
  const inSeveral = [...shared].filter(([key]) => profiles.filter(({terms}) => terms.has(key)).length > 1);
  const best = inSeveral.sort(([a, one], [b, other]) => other.worth - one.worth || (a < b ? -1 : 1));
  return best.reduce<readonly string[]>((names, [, {form, before}]) => {
    const first = before === undefined ? undefined : shared.get(before);
    const name = first === undefined ? form : `${first.form} ${form}`;
    if (names.some((other) => isPart(name, other))) return names;
    const others = names.filter((other) => !isPart(other, name));
    return others.length < MOST ? [...others, name] : names;
  }, []);
}

/** Is one name part of the other, word by word? */
function isPart(name: string, other: string): boolean {
  return ` ${other.toLowerCase()} `.includes(` ${name.toLowerCase()} `);
}

function worthOf({writing, title, count}: Use): number {
  return (writing === 'word' ? WORD_NAMES : 1) * (title ? TITLE_SAYS : 1) * (1 + Math.log(count));
}
