/** How likely two nouns, or two verbs, name the same thing in one story. */
import {family} from './families.js';
import {type NounClass, nounClass} from './nouns.js';
import {opposed} from './opposed.js';
import {parentsOf, type Sense, type SenseKind, sensesOf, widthOf} from './senses.js';
import {foldSpelling} from './spelling.js';
import {areSynonyms} from './synonyms.js';

/** By what ties the two words; where one names a class of the other, by how many steps up the class lies. */
const SCORES = {same: 1, listed: 0.9, likelySense: 0.8, minorSense: 0.6, siblings: 0.3} as const;
const ABOVE: Readonly<Record<SenseKind, readonly number[]>> = {noun: [0.7, 0.6, 0.5], verb: [0.4]};
/** A class that takes in more than 2 to this power synsets says little; again by steps. */
const WIDEST: Readonly<Record<SenseKind, readonly number[]>> = {noun: [6, 5, 5], verb: [4]};
/** Made things may lie further below their class: "weapon" takes in more than "activity", and says more. */
const MORE_FOR_ARTIFACTS = 2;
const WIDEST_FAMILY = 3;
/** Geometric mean of the weights of the two senses that meet. */
const LIKELY = 0.5;
const MINOR = 0.3;
/** Nouns that count and date: a winter is a season, but no story calls it one. */
const MEASURES: ReadonlySet<NounClass | null> = new Set(['quantity', 'time']);

/**
 * From 0 (nothing to do with one another, or opposites) to 1 (the same lemma). From 0.8 up synonyms in the senses
 * that news uses; from 0.5 to 0.7 one mostly names a class of the other ("hurricane", "storm"), so that a definite
 * noun may stand for it; below, they belong together, no more. Lemmas are lower case, verbs with their particle
 * ("turn down"). Without `kind` both readings are tried, and words of a verb's family count as the verb
 * ("postponement", "put off").
 */
export function related(left: string, right: string, kind?: SenseKind): number {
  const [one, other] = [foldSpelling(left), foldSpelling(right)];
  if (one === other) return SCORES.same;
  const score = kind ? relatedAs(kind, one, other) : relatedAsAny(one, other);
  return score > 0 && opposed(one, other) ? 0 : score;
}

function relatedAsAny(left: string, right: string): number {
  const [one, other] = [family(left), family(right)];
  return Math.max(
    relatedAs('noun', left, right),
    relatedAs('verb', left, right),
    relatedAs('verb', one, other),
  );
}

function relatedAs(kind: SenseKind, left: string, right: string): number {
  if (left === right) return SCORES.same;
  if (areSynonyms(left, right, kind)) return SCORES.listed;
  const [lefts, rights] = [sensesOf(left, kind), sensesOf(right, kind)];
  const only = kind === 'noun' && (MEASURES.has(nounClass(left)) || MEASURES.has(nounClass(right)));
  const areMade = kind === 'noun' && nounClass(left) === 'artifact' && nounClass(right) === 'artifact';
  const more = areMade ? MORE_FOR_ARTIFACTS : 0;
  let best = 0;
  for (const one of lefts)
    for (const other of rights) {
      const mean = Math.sqrt(one.weight * other.weight);
      if (one.synset === other.synset && mean >= MINOR)
        best = Math.max(best, mean >= LIKELY ? SCORES.likelySense : SCORES.minorSense);
      else if (mean >= LIKELY && !only) best = Math.max(best, relatedByClass(kind, one, other, more));
    }
  return best;
}

function relatedByClass(kind: SenseKind, left: Sense, right: Sense, more: number): number {
  const steps = Math.max(
    stepsUp(kind, left.synset, right.synset, more),
    stepsUp(kind, right.synset, left.synset, more),
  );
  if (steps > 0) return ABOVE[kind][steps - 1] ?? 0;
  const mine = parentsOf(left.synset, kind);
  const theirs = parentsOf(right.synset, kind);
  const areSiblings = theirs.some(
    (parent) => mine.includes(parent) && widthOf(parent, kind) <= WIDEST_FAMILY,
  );
  return areSiblings ? SCORES.siblings : 0;
}

/** How many steps `upper` lies above `lower`; 0 where it does not, is too far up, or too wide to tell anything. */
function stepsUp(kind: SenseKind, lower: number, upper: number, more: number): number {
  const at = levelsAbove(kind, lower).findIndex((level) => level.includes(upper));
  const widest = WIDEST[kind][at];
  return widest !== undefined && widthOf(upper, kind) <= widest + more ? at + 1 : 0;
}

/** By synset, as many as the dictionary has at most: a long story asks for the same ones a million times. */
const LEVELS: Readonly<Record<SenseKind, Map<number, readonly (readonly number[])[]>>> = {
  noun: new Map(),
  verb: new Map(),
};

/** The synsets one step up, two steps up, and so on as far as a class may lie. */
function levelsAbove(kind: SenseKind, synset: number): readonly (readonly number[])[] {
  const known = LEVELS[kind].get(synset);
  if (known) return known;
  const levels: (readonly number[])[] = [];
  for (let level = [synset]; levels.length < WIDEST[kind].length; levels.push(level))
    level = level.flatMap((below) => parentsOf(below, kind));
  LEVELS[kind].set(synset, levels);
  return levels;
}
