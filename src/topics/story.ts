/** What clustering knows of a story as a whole: how telling each term is, the terms and meanings of sentences and paragraphs. */
import type {AnnotatedArticle} from '../model.js';
import {centroid, type Vector} from '../text/lexicon/vectors.js';
import {type Meaning, meaningWords, type NearWords, nearWords, toMeanings} from './meanings.js';
import {findSharers} from './sharers.js';
import {type TermVector, toVector} from './term-vectors.js';
import {toUnits, type Unit} from './units.js';

/** A paragraph of either article, with the terms and the direction in meaning of all its sentences. */
export interface Paragraph {
  readonly terms: TermVector;
  readonly centre: Vector;
}

export interface Story {
  readonly units: readonly Unit[];
  readonly terms: readonly TermVector[];
  /** For each unit which of its terms are names, in the order of `terms`. */
  readonly names: readonly Uint8Array[];
  readonly meanings: readonly Meaning[];
  /** Which words of the meanings are like one another. */
  readonly near: NearWords;
  readonly paragraphs: readonly Paragraph[];
  /** Number of the paragraph that each unit stands in. */
  readonly paragraphOf: Int32Array;
  /** How many different terms there are. */
  readonly termCount: number;
  /** From 0 (in every sentence) to 1 (in one). */
  readonly telling: (term: string) => number;
  /** For each unit those that share most of its rarer terms, and it is itself one of; ascending. */
  readonly sharers: () => readonly (readonly number[])[];
}

export function readStory(old: AnnotatedArticle, fresh: AnnotatedArticle): Story {
  const units = toUnits(old, fresh);
  const index = indexTerms(units);
  const {numbers, tellings} = index;
  const vectorOf = (weights: ReadonlyMap<string, number>): TermVector =>
    toVector(
      [...weights].map(([term, weight]) => {
        const number = numbers.get(term) as number;
        return [number, weight * (tellings[number] as number)];
      }),
    );
  const {members, paragraphOf} = indexParagraphs(units);
  const weighted = meaningWords(units, ({side}) => (side === 'old' ? old : fresh));
  const {words, meanings} = toMeanings(weighted);
  const terms = units.map((unit) => vectorOf(unit.terms));
  const names = units.map((unit) => new Set([...unit.names].map((name) => numbers.get(name))));
  return {
    units,
    terms,
    names: terms.map((vector, unit) =>
      Uint8Array.from(vector.terms, (term) => Number(names[unit]?.has(term))),
    ),
    meanings,
    near: nearWords(words),
    paragraphs: members.map((inside) => ({
      terms: vectorOf(poolTerms(inside.map((unit) => units[unit] as Unit))),
      centre: centroid(inside.flatMap((unit) => weighted[unit] ?? [])),
    })),
    paragraphOf,
    termCount: numbers.size,
    telling: (term) => tellings[numbers.get(term) ?? -1] ?? 1,
    sharers: () => findSharers(terms, index),
  };
}

export interface TermIndex {
  readonly numbers: ReadonlyMap<string, number>;
  /** By a term's number, the units that hold it. */
  readonly holders: readonly (readonly number[])[];
  readonly tellings: readonly number[];
}

function indexTerms(units: readonly Unit[]): TermIndex {
  const numbers = new Map<string, number>();
  const holders: number[][] = [];
  units.forEach((unit, place) => {
    for (const term of unit.terms.keys()) {
      const number = numbers.get(term) ?? numbers.size;
      numbers.set(term, number);
      const list = holders[number];
      if (list) list.push(place);
      else holders.push([place]);
    }
  });
  const scale = Math.log(units.length + 1);
  return {
    numbers,
    holders,
    tellings: holders.map(({length}) => Math.log((units.length + 1) / length) / scale),
  };
}

function indexParagraphs(units: readonly Unit[]): {
  readonly members: readonly (readonly number[])[];
  readonly paragraphOf: Int32Array;
} {
  const members: number[][] = [];
  let last: Unit | undefined;
  const paragraphOf = Int32Array.from(units, (unit, place) => {
    if (last?.side === unit.side && last.block === unit.block) members.at(-1)?.push(place);
    else members.push([place]);
    last = unit;
    return members.length - 1;
  });
  return {members, paragraphOf};
}

function poolTerms(units: readonly Unit[]): ReadonlyMap<string, number> {
  const pool = new Map<string, number>();
  for (const unit of units)
    for (const [term, weight] of unit.terms) pool.set(term, Math.max(weight, pool.get(term) ?? 0));
  return pool;
}
