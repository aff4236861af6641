/** Articles made ready to be compared by the thousand: their terms as numbers, with what each says. */
import type {Profile, Use, Writing} from './profile.js';
import type {Vocabulary} from './vocabulary.js';

/** Terms in ascending order of their numbers; all arrays run along. */
export interface Entry {
  readonly terms: Int32Array;
  /** What sharing the term says, were it a name. */
  readonly values: Float64Array;
  /** The same as it is written here. */
  readonly says: Float64Array;
  /** One of `WORD`, `OPEN` and `NAME`. */
  readonly writings: Uint8Array;
  /** Number of the term before it in the name that both belong to; -1 where there is none. */
  readonly before: Int32Array;
  /** All that can be shared with it. */
  readonly total: number;
  /** Mean and variance of what an article of usual length shares with it by chance. */
  readonly chance: {readonly mean: number; readonly variance: number};
}

export const WORD = 0;
export const OPEN = 1;
export const NAME = 2;
const WRITINGS: Readonly<Record<Writing, number>> = {word: WORD, open: OPEN, name: NAME};

/** Another word says so much of what a name says, an office or its holder too; a word of the title says more. */
export const WORD_SAYS = 0.5;
const OFFICIAL_SAYS = 0.4;
export const TITLE_SAYS = 1.25;

export function entryOf(profile: Profile, {numbers, weights, chances}: Vocabulary): Entry {
  const rows = [...profile.terms]
    .map(([key, use]) => {
      const term = numbers.get(key) ?? 0;
      const before = numbers.get(profile.before.get(key) ?? '') ?? -1;
      const value = factorOf(use) * (weights[term] ?? 0);
      const says = use.writing === 'name' ? value : WORD_SAYS * value;
      return {term, before, value, says, writing: WRITINGS[use.writing]};
    })
    .sort((a, b) => a.term - b.term);
  let [total, mean, variance] = [0, 0, 0];
  for (const {term, says} of rows) {
    const chance = chances[term] ?? 0;
    total += says;
    mean += says * chance;
    variance += says * says * chance;
  }
  return {
    terms: Int32Array.from(rows, ({term}) => term),
    values: Float64Array.from(rows, ({value}) => value),
    says: Float64Array.from(rows, ({says}) => says),
    writings: Uint8Array.from(rows, ({writing}) => writing),
    before: Int32Array.from(rows, ({before}) => before),
    total,
    chance: {mean, variance},
  };
}

function factorOf({official, title}: Use): number {
  return (official ? OFFICIAL_SAYS : 1) * (title ? TITLE_SAYS : 1);
}
