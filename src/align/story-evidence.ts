/** What speaks for two articles being on one story: shared names first, a shared subject second. */
import type {AnnotatedArticle} from '../model.js';
import {STORY} from './parameters.js';
import {type StoryTerms, storyTerms} from './story-terms.js';
import {stemOf} from './words.js';

export interface StoryEvidence {
  /** Names that both have and that few stories would; words that form one name are given as one. */
  readonly names: readonly string[];
  /** Words of the names of office holders that both have. */
  readonly officials: readonly string[];
  /** Stems of uncommon words that both have. */
  readonly words: readonly string[];
  /** The evidence as a number, less what articles of that length share by chance: one story from 1 up. */
  readonly strength: number;
}

/** Weighs what two articles have in common. Symmetric. */
export function storyEvidence(old: AnnotatedArticle, fresh: AnnotatedArticle): StoryEvidence {
  const [a, b] = [storyTerms(old), storyTerms(fresh)];
  const holders = new Set([...a.holders, ...b.holders]);
  const {names: all, words} = sharedTerms(a, b);
  const officials = all.filter((name) => holders.has(name));
  const names = joinedNames(
    a,
    b,
    all.filter((name) => !holders.has(name)),
  );
  const scene = names.length > 0 || (samePlaces(a, b) && !otherNames(a, b, holders)) ? 1 : STORY.otherScene;
  const found =
    names.reduce((sum, name) => sum + (isDateline(name, a, b) ? STORY.dateline : STORY.name), 0) +
    STORY.official * officials.length +
    scene * (STORY.word * words.length + STORY.likeness * Math.max(0, likeness(a, b) - STORY.chanceLikeness));
  const needed = Math.min(STORY.needed, STORY.neededShare * Math.min(mostFrom(a), mostFrom(b)));
  return {names, officials, words, strength: needed > 0 ? (found - chance(a, b)) / needed : 0};
}

function isDateline(name: string, a: StoryTerms, b: StoryTerms): boolean {
  return name.split(' ').every((word) => a.dateline.has(word) && b.dateline.has(word));
}

interface SharedTerms {
  readonly names: readonly string[];
  readonly words: readonly string[];
}

/** What one article has as a name and the other at openings only is a name; what one has in lower case is a word. */
function sharedTerms(a: StoryTerms, b: StoryTerms): SharedTerms {
  const names: string[] = [];
  const words: string[] = [];
  const byStem = new Map([...b.terms.keys()].map((term) => [stemOf(term), term]));
  for (const [term, writing] of a.terms) {
    const stem = b.terms.has(term) ? term : stemOf(term);
    const key = b.terms.has(stem) ? stem : (byStem.get(term) ?? stem);
    const other = b.terms.get(key);
    if (other === undefined) continue;
    const named = writing !== 'word' && other !== 'word' && (writing === 'name' || other === 'name');
    (named ? names : words).push(named ? term : key);
  }
  return {names, words};
}

/** A name in one article can be two in the other, as of companies that merge: of the ways to join, that which leaves more. */
function joinedNames(a: StoryTerms, b: StoryTerms, words: readonly string[]): readonly string[] {
  const compounds = new Set([...a.compounds, ...b.compounds]);
  const places = new Map([...b.terms.keys()].map((term, place) => [stemOf(term), place]));
  const place = (word: string) => places.get(stemOf(word)) ?? 0;
  const [first, second] = [words, words.toSorted((x, y) => place(x) - place(y))].map((order) =>
    joinNames(order, compounds),
  ) as [readonly string[], readonly string[]];
  return second.length > first.length ? second : first;
}

/** Words that follow each other in a name are one name. */
function joinNames(words: readonly string[], compounds: ReadonlySet<string>): readonly string[] {
  const names: string[] = [];
  /** The last word of each name so far, and where the name stands. */
  const ends = new Map<string, number>();
  const before = wordsBefore(words, compounds);
  for (const word of words) {
    const end = before.get(word)?.find((other) => ends.has(other));
    const place = end === undefined ? names.length : (ends.get(end) as number);
    names[place] = end === undefined ? word : `${names[place]} ${word}`;
    if (end !== undefined) ends.delete(end);
    ends.set(word, place);
  }
  return names;
}

function wordsBefore(
  words: readonly string[],
  compounds: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> {
  const known = new Set(words);
  const table = new Map<string, string[]>();
  for (const compound of compounds) {
    const [first = '', second = ''] = compound.split(' ');
    if (!known.has(first) || !known.has(second)) continue;
    table.set(second, [...(table.get(second) ?? []), first]);
  }
  return table;
}

/** A place in common, or an article that names none. */
function samePlaces(a: StoryTerms, b: StoryTerms): boolean {
  return a.places.size === 0 || b.places.size === 0 || [...a.places].some((place) => b.places.has(place));
}

/** Both articles have names enough of their own to show that the stories differ, where none is shared. */
function otherNames(a: StoryTerms, b: StoryTerms, holders: ReadonlySet<string>): boolean {
  return [a, b].every((side) => {
    const own = namesOf(side).filter((name) => !holders.has(name));
    return own.length >= STORY.tellingNames;
  });
}

/** Content words in common, over those of both (cosine of the sets). */
function likeness(a: StoryTerms, b: StoryTerms): number {
  const shared = [...a.content].filter((stem) => b.content.has(stem)).length;
  return shared / Math.sqrt(Math.max(1, a.content.size * b.content.size));
}

function namesOf({terms}: StoryTerms): readonly string[] {
  return [...terms].flatMap(([term, writing]) => (writing === 'name' ? [term] : []));
}

/** The evidence that an article shares with itself. */
function mostFrom(side: StoryTerms): number {
  const names = namesOf(side).length;
  return (
    STORY.name * names + STORY.word * (side.terms.size - names) + STORY.likeness * (1 - STORY.chanceLikeness)
  );
}

/** What articles with so many terms share though their stories differ, with a margin (Poisson). */
function chance(a: StoryTerms, b: StoryTerms): number {
  const names = STORY.chanceName * namesOf(a).length * namesOf(b).length;
  const words = STORY.chanceWord * a.terms.size * b.terms.size;
  const mean = STORY.name * names + STORY.word * words;
  const deviation = Math.sqrt(STORY.name ** 2 * names + STORY.word ** 2 * words);
  return mean + STORY.deviations * deviation;
}
