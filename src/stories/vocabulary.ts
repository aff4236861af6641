/** The terms of all articles as numbers, with how much it says that two articles share one. */
import type {Profile} from './profile.js';

export interface Vocabulary {
  /** By number of the term, in nats; 0 for a term that any two articles may share. */
  readonly weights: Float64Array;
  /** By number of the term: how likely any other article has it. */
  readonly chances: Float64Array;
  /** In how many articles it stands. */
  readonly frequencies: Int32Array;
  readonly numbers: ReadonlyMap<string, number>;
}

/** Articles that background knowledge counts for, beside those at hand. */
const PRIOR = 40;
/**
 * From so many articles up they count in full. A smaller folder was put together for its story, as likely as not, and
 * what all of it shares may be just that.
 */
const TELLING_NUMBER = 60;
/** Chance that another article on the story has a term of this one. */
const SHARED_IN_STORY = 0.4;
/** A term may say so much; the rarest would say nearly all otherwise. */
const MOST = 7;
/** Zipf's law: the word of rank r is this share, over r, of all words; and an article has so many. */
const ZIPF = 0.1;
const WORDS = 400;
const LISTED = 60_000;

/**
 * A term weighs the log of how much likelier it is in another article on the story than in any article (Robertson &
 * Spärck Jones 1976). The latter is estimated from the articles at hand, the two that are compared left out, and
 * from how common the word is in English.
 */
export function vocabularyOf(profiles: readonly Profile[]): Vocabulary {
  const numbers = new Map<string, number>();
  const rarities: number[] = [];
  const frequencies: number[] = [];
  for (const {terms} of profiles)
    for (const [key, {rarity}] of terms) {
      const number = numbers.get(key) ?? numbers.size;
      numbers.set(key, number);
      frequencies[number] = (frequencies[number] ?? 0) + 1;
      rarities[number] = Math.min(rarities[number] ?? 1, rarity);
    }
  const trust = Math.min(1, profiles.length / TELLING_NUMBER);
  const others = trust * Math.max(0, profiles.length - 2);
  const chances = Float64Array.from(frequencies, (frequency, number) => {
    const seen = trust * Math.max(0, frequency - 2);
    const chance = (seen + PRIOR * background(rarities[number] ?? 1)) / (others + PRIOR);
    return Math.max(SHARED_IN_STORY / Math.exp(MOST), chance);
  });
  return {
    weights: chances.map((chance) => Math.max(0, Math.log(SHARED_IN_STORY / chance))),
    chances,
    frequencies: Int32Array.from(frequencies),
    numbers,
  };
}

/** Chance that an article of usual length has a word of this rarity. */
function background(rarity: number): number {
  return 1 - Math.exp((-WORDS * ZIPF) / LISTED ** rarity);
}
