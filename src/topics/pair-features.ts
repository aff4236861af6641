/** What two sentences have in common and how they stand to one another, as feature values. */
import {cosine as dot} from '../text/lexicon/vectors.js';
import type {Meaning} from './meanings.js';
import {paragraphLikeness} from './paragraph-likeness.js';
import type {Partners} from './partners.js';
import type {Story} from './story.js';
import {emptySpread, spread, spreadCosine, type TermVector} from './term-vectors.js';
import type {Unit} from './units.js';
import {wordOverlap} from './word-overlap.js';

/** Of any two sentences. */
const COMMON = [
  'cosine',
  'overlap',
  'rarest',
  'rarestName',
  'blockCosine',
  'blockMeaning',
  'meaning',
  'soft',
  'synonyms',
  'sameSubject',
  'title',
] as const;

/** Of two sentences of one article: where they stand to one another, and how the later one opens. */
const NEIGHBOURHOOD = [
  'next',
  'second',
  'third',
  'insideNext',
  'insideFar',
  'acrossNext',
  'pronounInside',
  'pronounAcross',
  'quote',
  'section',
  'listed',
  'connective',
  'listingInside',
  'newSubjectInside',
  'newDefiniteInside',
  'newSubjectAcross',
  'definiteFar',
  'ownBest',
  'lede',
  'convergeAcross',
  'convergeInside',
  'parallel',
] as const;

/** Of a sentence of each article: whether they are each other's nearest. */
const PARTNERSHIP = ['best', 'mutual'] as const;

/** Names of the values, in their order; those that a pair of its kind lacks stay 0. */
export const FEATURES = [...COMMON, ...NEIGHBOURHOOD, ...PARTNERSHIP] as const;
export const SAME_FEATURES: readonly string[] = [...COMMON, ...NEIGHBOURHOOD];
export const CROSS_FEATURES: readonly string[] = [...COMMON, ...PARTNERSHIP];

type Feature = (typeof FEATURES)[number];

const AT = Object.fromEntries(FEATURES.map((name, place) => [name, place])) as Readonly<
  Record<Feature, number>
>;

/** A subject that more sentences have does not tie two of them. */
const TELLING_SUBJECT = 0.4;

/**
 * Values of units `i` and `j`, `i` before `j`, in the order of `FEATURES`; the array is used again. Quick where `i` stays
 * the same from call to call.
 */
export function pairFeatures(story: Story, partners: Partners): (i: number, j: number) => Float64Array {
  const {units, meanings} = story;
  const values = new Float64Array(FEATURES.length);
  const setShared = sharedTerms(story, values);
  const setNeighbourhood = neighbourhood(story, partners, values);
  const paragraphs = paragraphLikeness(story);
  const words = wordOverlap(story.near);
  return (i, j) => {
    const [a, b] = [units[i] as Unit, units[j] as Unit];
    const [left, right] = [meanings[i] as Meaning, meanings[j] as Meaning];
    values.fill(0);
    setShared(i, j);
    if (a.side !== b.side || a.block !== b.block) {
      values[AT.blockCosine] = paragraphs.cosine(i, j);
      values[AT.blockMeaning] = paragraphs.meaning(i, j);
    }
    words.read(left);
    values[AT.meaning] = dot(left.centre, right.centre);
    values[AT.soft] = words.soft(right);
    values[AT.synonyms] = words.synonyms(right);
    values[AT.sameSubject] = flag(
      a.subject !== null && a.subject === b.subject && story.telling(a.subject) > TELLING_SUBJECT,
    );
    values[AT.title] = flag(a.kind === 'title' || b.kind === 'title');
    if (a.side === b.side) setNeighbourhood(i, j);
    else {
      const best = flag(partners.acrossInContext[i] === j) + flag(partners.acrossInContext[j] === i);
      values[AT.best] = best;
      values[AT.mutual] = flag(best === 2);
    }
    return values;
  };
}

type SetValues = (i: number, j: number) => void;

/** Sets the values that come of the terms which both sentences hold. */
function sharedTerms({terms, names, termCount}: Story, values: Float64Array): SetValues {
  const laidOut = emptySpread(termCount);
  return (i, j) => {
    const [left, right] = [terms[i] as TermVector, terms[j] as TermVector];
    spread(laidOut, left);
    let [overlap, rarest, rarestName] = [0, 0, 0];
    for (let k = 0; k < right.terms.length; k++) {
      const place = (laidOut.places[right.terms[k] as number] as number) - 1;
      if (place < 0) continue;
      const least = Math.min(left.weights[place] as number, right.weights[k] as number);
      overlap += least;
      rarest = Math.max(rarest, least);
      if (names[i]?.[place] === 1 && names[j]?.[k] === 1) rarestName = Math.max(rarestName, least);
    }
    values[AT.cosine] = spreadCosine(laidOut, right);
    values[AT.overlap] = overlap / Math.min(left.total, right.total);
    values[AT.rarest] = rarest;
    values[AT.rarestName] = rarestName;
  };
}

/** Sets the values of two sentences of one article. */
function neighbourhood(story: Story, partners: Partners, values: Float64Array): SetValues {
  const {units} = story;
  const pointsAt = definiteTargets(story);
  const parallel = parallelOf(story, partners);
  return (i, j) => {
    const [earlier, later] = [units[i] as Unit, units[j] as Unit];
    const distance = j - i;
    const inside = earlier.block === later.block;
    const section = earlier.section >= 0 && earlier.section === later.section;
    const nextBlock = later.block - earlier.block === 1;
    const likeness = meetingAcross(units, partners, i, j);
    if (distance === 1) setNext(values, earlier, later);
    values[AT.second] = flag(distance === 2);
    values[AT.third] = flag(distance === 3);
    values[AT.insideFar] = flag(inside && distance > 1);
    values[AT.section] = flag(section && !earlier.listed);
    values[AT.listed] = flag(section && earlier.listed);
    values[AT.definiteFar] = flag(distance > 2 && pointsAt(j).includes(i));
    values[AT.ownBest] = flag(partners.own[i] === j) + flag(partners.own[j] === i);
    values[AT.lede] = flag(nextBlock && earlier.kind === 'paragraph' && isFirstParagraph(units, i));
    values[AT.convergeAcross] = inside ? 0 : 2 * Math.min(likeness, 0.5);
    values[AT.convergeInside] = flag(inside && likeness > 0);
    values[AT.parallel] = parallel(i, j);
  };
}

/** Sets the values that only a sentence and the one right after it can have. */
function setNext(values: Float64Array, earlier: Unit, later: Unit): void {
  const inside = earlier.block === later.block;
  const {opening} = later;
  const paragraphs = earlier.kind === 'paragraph' && later.kind === 'paragraph';
  values[AT.next] = 1;
  values[AT.insideNext] = flag(inside);
  values[AT.acrossNext] = flag(later.block - earlier.block === 1);
  values[AT.pronounInside] = flag(inside && opening.pronoun);
  values[AT.pronounAcross] = flag(!inside && opening.pronoun && paragraphs);
  values[AT.quote] = flag(inside && later.quoted);
  values[AT.connective] = flag(opening.connective);
  values[AT.listingInside] = flag(inside && opening.listing);
  values[AT.newSubjectInside] = flag(inside && opening.newSubject === 'other');
  values[AT.newDefiniteInside] = flag(inside && opening.newSubject === 'definite');
  values[AT.newSubjectAcross] = flag(!inside && opening.newSubject === 'other');
}

function isFirstParagraph(units: readonly Unit[], index: number): boolean {
  const previous = units[index - 1];
  return previous?.side !== units[index]?.side || previous?.kind !== 'paragraph';
}

/** Less likeness to a partner in the other article is chance. */
const LEAST_CONVERGENCE = 0.12;

/** How near both are to one sentence of the other article, or to one paragraph; 0 where they are to none. */
function meetingAcross(
  units: readonly Unit[],
  {across, acrossCosine}: Partners,
  i: number,
  j: number,
): number {
  const [p, q] = [across[i] ?? -1, across[j] ?? -1];
  const likeness = Math.min(acrossCosine[i] ?? 0, acrossCosine[j] ?? 0);
  if (p < 0 || q < 0 || likeness <= LEAST_CONVERGENCE) return 0;
  return p === q || units[p]?.block === units[q]?.block ? likeness : 0;
}

/**
 * Each has its own nearest sentence on the other side, and neither shares a word with the other's: two topics that both
 * articles happen to tell one after the other. Near-identical sentences say nothing of the kind.
 */
function parallelOf(
  {terms, termCount}: Story,
  {across, acrossCosine}: Partners,
): (i: number, j: number) => number {
  const [first, second] = [emptySpread(termCount), emptySpread(termCount)];
  return (i, j) => {
    const [p, q] = [across[i] ?? -1, across[j] ?? -1];
    if (p < 0 || q < 0 || p === q || across[p] !== i || across[q] !== j) return 0;
    const strength = Math.min(acrossCosine[i] ?? 0, acrossCosine[j] ?? 0);
    if (strength >= 0.85) return 0;
    spread(first, terms[i] as TermVector);
    spread(second, terms[j] as TermVector);
    const crosstalk = Math.max(
      spreadCosine(first, terms[q] as TermVector),
      spreadCosine(second, terms[p] as TermVector),
      spreadCosine(first, terms[j] as TermVector),
    );
    return crosstalk < 0.04 ? Math.min(1, 2 * strength) : 0;
  };
}

/** How far back a definite noun is looked up. */
const LOOK_BACK = 60;

/** For a unit those before it that last held a noun which it has with "the", "this" or "its". */
function definiteTargets({units}: Story): (unit: number) => readonly number[] {
  const known: (readonly number[] | undefined)[] = [];
  const nearestBefore = (from: number, head: string): number => {
    const side = units[from]?.side;
    for (let k = from - 1; k >= Math.max(0, from - LOOK_BACK) && units[k]?.side === side; k--)
      if (units[k]?.terms.has(head)) return k;
    return -1;
  };
  return (unit) => {
    known[unit] ??= (units[unit] as Unit).definites.map((head) => nearestBefore(unit, head));
    return known[unit];
  };
}

function flag(value: boolean): number {
  return value ? 1 : 0;
}
