/** The affinities of several articles, two by two, as one table to cluster. */
import type {BlockKind, Link} from '../model.js';
import {affinities} from './affinity.js';
import type {Affinities} from './cluster.js';
import type {Story} from './story.js';
import {findTwins, NO_TWINS, standIn, type Twins} from './twins.js';
import type {Side} from './units.js';

/** Two articles read as one story, by their numbers, the older first. */
export interface ArticlePair {
  readonly old: number;
  readonly new: number;
  readonly story: Story;
  /** Literal links: what is the same sentence, or an edit of it, is about the same. */
  readonly links: readonly Link[];
  /** False for articles on different stories: nothing is looked for in both. */
  readonly joint: boolean;
}

/** A sentence of one of the articles. */
export interface PooledUnit {
  readonly article: number;
  readonly sentence: number;
  readonly kind: BlockKind;
  /** How many different terms it has. */
  readonly termCount: number;
}

export interface Pool {
  /** Article by article, in the order of the text. */
  readonly units: readonly PooledUnit[];
  /** Of two articles alone: what a third one says may part what two say alike. */
  readonly twins: Twins;
  readonly affinities: Affinities;
}

/**
 * Every two articles are looked at by themselves, so that another article changes nothing of how near the sentences of
 * two others are. How near two sentences of one article are is the mean over the pairs that the article is in.
 */
export function pool(pairs: readonly ArticlePair[]): Pool {
  const units = pooledUnits(pairs);
  const first = new Map<number, number>();
  units.forEach(({article}, place) => {
    if (!first.has(article)) first.set(article, place);
  });
  const twins = twinsOf(pairs);
  const tables = pairs.map((pair) => ({
    ...affinities(pair.story, {joint: pair.joint, twins}),
    placeOf: placesIn(pair, first),
  }));
  const together = tables.flatMap((table, index) => {
    const pair = pairs[index] as ArticlePair;
    return [...table.together, ...(pair.joint ? linkedUnits(pair) : [])].map(
      ([a, b]) => [table.placeOf(standIn(twins, a)), table.placeOf(standIn(twins, b))] as const,
    );
  });
  const [only, ...others] = tables;
  const {absent = 0, doubt = 0} = only ?? {};
  const rows = only !== undefined && others.length === 0 ? only.rows : meanRows(tables, units);
  return {units, twins, affinities: {size: units.length, rows, absent, doubt, together}};
}

function twinsOf([only, ...others]: readonly ArticlePair[]): Twins {
  return only?.joint && others.length === 0 ? findTwins(only.story.units, only.links) : NO_TWINS;
}

function pooledUnits(pairs: readonly ArticlePair[]): readonly PooledUnit[] {
  const found = new Map<number, readonly PooledUnit[]>();
  const add = (article: number, {units}: Story, side: Side): void => {
    if (found.has(article)) return;
    const own = units.filter((unit) => unit.side === side);
    found.set(
      article,
      own.map(({sentence, kind, terms}) => ({article, sentence, kind, termCount: terms.size})),
    );
  };
  for (const pair of pairs) {
    add(pair.old, pair.story, 'old');
    add(pair.new, pair.story, 'new');
  }
  return [...found].sort(([a], [b]) => a - b).flatMap(([, units]) => units);
}

/** From a unit's number in the story of two articles to its number among all units. */
function placesIn(pair: ArticlePair, first: ReadonlyMap<number, number>): (unit: number) => number {
  const olds = pair.story.units.filter(({side}) => side === 'old').length;
  const [old, fresh] = [first.get(pair.old) ?? 0, (first.get(pair.new) ?? 0) - olds];
  return (unit) => unit + (unit < olds ? old : fresh);
}

interface Table extends Affinities {
  readonly placeOf: (unit: number) => number;
}

function meanRows(tables: readonly Table[], units: readonly PooledUnit[]): Affinities['rows'] {
  const sums = units.map(() => new Map<number, {sum: number; count: number}>());
  for (const {rows, placeOf} of tables)
    rows.forEach((row, unit) => {
      const told = sums[placeOf(unit)];
      for (const [other, logOdds] of row) {
        if (other <= unit) continue;
        const place = placeOf(other);
        const known = told?.get(place);
        if (known === undefined) told?.set(place, {sum: logOdds, count: 1});
        else {
          known.sum += logOdds;
          known.count++;
        }
      }
    });
  return sums.map((row) => [...row].map(([unit, {sum, count}]) => [unit, sum / count] as const));
}

function linkedUnits({story, links}: ArticlePair): readonly (readonly [number, number])[] {
  const index = new Map(story.units.map((unit, place) => [`${unit.side}${unit.sentence}`, place]));
  return links
    .filter(({relation}) => relation !== 'reworded')
    .flatMap((link) =>
      link.old.flatMap((i) => link.new.map((j) => [index.get(`old${i}`), index.get(`new${j}`)])),
    )
    .flatMap(([i, j]) => (i !== undefined && j !== undefined ? [[i, j] as const] : []));
}
