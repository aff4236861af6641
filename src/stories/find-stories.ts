/** Finds which of many articles tell one story, without comparing all with all. */
import {byDate} from './by-date.js';
import {candidatesOf} from './candidates.js';
import {entryOf} from './entries.js';
import {groupArticles, type Tie} from './group.js';
import {likeness} from './likeness.js';
import type {Profile} from './profile.js';
import {storyNames} from './story-names.js';
import {type Vocabulary, vocabularyOf} from './vocabulary.js';

export interface Story {
  /** Up to three names or words that its articles share, the most telling first. */
  readonly names: readonly string[];
  /** Ids of its articles, two or more: by date, and as they were given where that does not tell. */
  readonly articles: readonly string[];
  /** Articles next to one another in that order; `likeness` is 1 or more where the two alone would make a story. */
  readonly pairs: readonly StoryPair[];
}

export interface StoryPair {
  readonly old: string;
  readonly new: string;
  readonly likeness: number;
}

/**
 * The stories among the articles, in the order of their first articles as given. The same articles give the same
 * stories. Time grows with the number of articles, not with its square; ids must differ.
 */
export function findStories(profiles: readonly Profile[]): readonly Story[] {
  const vocabulary = vocabularyOf(profiles);
  const entries = profiles.map((profile) => entryOf(profile, vocabulary));
  const candidates = candidatesOf(entries, vocabulary);
  const likenessOf: Likeness = (a, b) => {
    const [one, other] = [entries[a], entries[b]];
    const usual = ((candidates[a]?.usual ?? 0) + (candidates[b]?.usual ?? 0)) / 2;
    return one && other ? likeness(one, other, usual) : 0;
  };
  const ties = candidates.flatMap(({nearest}, a) => tiesOf(a, nearest, likenessOf));
  const groups = groupArticles(ties, likenessOf).toSorted(([a = 0], [b = 0]) => a - b);
  return groups.map((group) => storyOf(group, {profiles, vocabulary, likenessOf}));
}

/** Of two articles, by their numbers. */
type Likeness = (a: number, b: number) => number;

interface Archive {
  readonly profiles: readonly Profile[];
  readonly vocabulary: Vocabulary;
  readonly likenessOf: Likeness;
}

function storyOf(group: readonly number[], {profiles, vocabulary, likenessOf}: Archive): Story {
  const told = group.flatMap((number) => {
    const profile = profiles[number];
    return profile ? [{number, profile, date: profile.date}] : [];
  });
  const ordered = byDate(told);
  return {
    names: storyNames(
      told.map(({profile}) => profile),
      vocabulary,
    ),
    articles: ordered.map(({profile}) => profile.id),
    pairs: ordered.slice(1).map((later, place) => {
      const earlier = ordered[place] ?? later;
      return {
        old: earlier.profile.id,
        new: later.profile.id,
        likeness: likenessOf(earlier.number, later.number),
      };
    }),
  };
}

/** Each pair once, though either may be among the nearest of the other. */
function tiesOf(a: number, others: readonly number[], likenessOf: Likeness): readonly Tie[] {
  return others
    .map((b) => ({a: Math.min(a, b), b: Math.max(a, b), likeness: likenessOf(a, b)}))
    .filter((tie) => tie.likeness >= 1);
}
