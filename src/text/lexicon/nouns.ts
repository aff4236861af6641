/** What kind of thing a noun names: WordNet's coarse class, and whether it is one of a class that a noun names. */
import {NEWS_CLASSES} from './news-classes.js';
import {entryOf, parentsOf, type Sense, sensesOf} from './senses.js';
import {foldSpelling} from './spelling.js';

/** WordNet's lexicographer files for nouns, in the order of their letters in the table. */
const CLASSES = [
  'top',
  'act',
  'animal',
  'artifact',
  'attribute',
  'body',
  'cognition',
  'communication',
  'event',
  'feeling',
  'food',
  'group',
  'location',
  'motive',
  'object',
  'person',
  'phenomenon',
  'plant',
  'possession',
  'process',
  'quantity',
  'relation',
  'shape',
  'state',
  'substance',
  'time',
] as const;

export type NounClass = (typeof CLASSES)[number];

/** A sense less likely than this makes a noun no member of a class. */
const MEMBER_WEIGHT = 0.25;
/** A class is meant in its likely senses only. */
const CLASS_WEIGHT = 0.3;

/** The class that most uses of a noun in news fall in; null for a word that the lexicon lacks. */
export function nounClass(lemma: string): NounClass | null {
  const letter = entryOf(lemma, 'noun')?.[0];
  return letter ? (CLASSES[letter.toLowerCase().charCodeAt(0) - 'a'.charCodeAt(0)] ?? null) : null;
}

/** Whether a noun is one of a class, itself a noun: a pact is an agreement, a ferry a vehicle, a mayor a person. */
export function isA(lemma: string, className: string): boolean {
  const noun = foldSpelling(lemma);
  const target = foldSpelling(className);
  if (noun === target) return true;
  const news = NEWS_CLASSES.get(noun);
  if (news?.some((parent) => parent === target || isBelow(parent, target))) return true;
  return isBelow(noun, target);
}

function isBelow(noun: string, className: string): boolean {
  const goals = new Set(likely(className, CLASS_WEIGHT));
  if (goals.size === 0) return false;
  const seen = new Set<number>();
  const queue = [...likely(noun, MEMBER_WEIGHT)];
  for (let synset = queue.pop(); synset !== undefined; synset = queue.pop()) {
    if (goals.has(synset)) return true;
    if (seen.has(synset)) continue;
    seen.add(synset);
    queue.push(...parentsOf(synset, 'noun'));
  }
  return false;
}

function likely(lemma: string, least: number): readonly number[] {
  const senses: readonly Sense[] = sensesOf(lemma, 'noun');
  return senses.filter(({weight}, index) => index === 0 || weight >= least).map(({synset}) => synset);
}
