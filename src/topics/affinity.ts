/** How much two sentences look as if they were about one topic: log-odds, by the features of the pair and their weights. */

import {firstWhere} from '../text/spans.js';
import type {Affinities} from './cluster.js';
import {CROSS_FEATURES, FEATURES, pairFeatures as readPairs, SAME_FEATURES} from './pair-features.js';
import {findPartners} from './partners.js';
import type {Story} from './story.js';
import {NO_TWINS, type Twins} from './twins.js';
import type {Unit} from './units.js';
import {ABSENT, CLIP, CROSS_WEIGHTS, DOUBT, type Features, SAME_WEIGHTS, TIE} from './weights.js';

/** Stories up to this many sentences are compared all with all; larger ones where words or places meet. */
const SMALL = 1000;
/** Same-side neighbours that are always compared, in a large story. */
const NEIGHBOURS = 6;

export interface AffinityOptions {
  /** False: only pairs in one article are compared. */
  readonly joint?: boolean;
  /** The older of two stands for both; the newer is compared with nothing. */
  readonly twins?: Twins;
}

/** Log-odds of each pair of units, ready for clustering. */
export function affinities(story: Story, {joint = true, twins = NO_TWINS}: AffinityOptions = {}): Affinities {
  const {units} = story;
  const others = possiblePartners(story);
  const features = readPairs(story, findPartners(story, others));
  const rows = units.map((unit, i) => {
    if (twins.ofNew.has(i)) return [];
    const twin = twins.ofOld.get(i);
    const later = (
      twin === undefined
        ? laterOnes(others(i), i, units.length)
        : laterOfTwin([...others(i), ...others(twin)], [i, twin], units.length)
    ).filter((j) => !twins.ofNew.has(j) && (joint || unit.side === units[j]?.side));
    const between = (a: number, b: number) =>
      logOdds(features(Math.min(a, b), Math.max(a, b)), units[a]?.side === units[b]?.side ? SAME : CROSS);
    // Where two sentences stand in one article, their places tell more; where they do in both, both articles do.
    const values = Float64Array.from(later, (j) => {
      const other = twins.ofOld.get(j);
      if (twin === undefined) return between(i, j);
      if (other !== undefined) return (between(i, j) + between(twin, other)) / 2;
      return between(units[j]?.side === 'new' ? twin : i, j);
    });
    return toRow(later, values);
  });
  return {
    size: units.length,
    rows,
    absent: ABSENT,
    doubt: DOUBT,
    together: [...together(units), ...repeats(units)],
  };
}

/** Pairs each unit with its value as they are asked for: a long story has millions. */
function toRow(units: readonly number[], values: Float64Array): Iterable<readonly [number, number]> {
  return {
    *[Symbol.iterator]() {
      for (let k = 0; k < units.length; k++) yield [units[k] as number, values[k] as number] as const;
    },
  };
}

/** Feature values of a pair, `i` before `j`, for fitting the weights. */
export function pairFeatures(story: Story): (i: number, j: number) => {same: boolean; features: Features} {
  const valuesOf = readPairs(story, findPartners(story, possiblePartners(story)));
  return (i, j) => {
    const same = story.units[i]?.side === story.units[j]?.side;
    const values = valuesOf(i, j);
    const names = same ? SAME_FEATURES : CROSS_FEATURES;
    return {
      same,
      features: Object.fromEntries(
        FEATURES.flatMap((name, at) => (names.includes(name) ? [[name, values[at] ?? 0]] : [])),
      ),
    };
  };
}

interface Weights {
  readonly bias: number;
  /** In the order of `FEATURES`. */
  readonly values: Float64Array;
}

const SAME = inOrder(SAME_WEIGHTS);
const CROSS = inOrder(CROSS_WEIGHTS);

function inOrder(weights: Features): Weights {
  return {bias: weights.bias ?? 0, values: Float64Array.from(FEATURES, (name) => weights[name] ?? 0)};
}

function logOdds(values: Float64Array, weights: Weights): number {
  let sum = weights.bias;
  for (let k = 0; k < values.length; k++) sum += (values[k] as number) * (weights.values[k] as number);
  return Math.max(-CLIP, Math.min(CLIP, sum)) + TIE * sum;
}

function possiblePartners(story: Story): (unit: number) => readonly number[] {
  const all = story.units.map((_, unit) => unit);
  if (all.length <= SMALL) return () => all;
  const sharers = story.sharers();
  return (unit) => sharers[unit] ?? [];
}

/** Of `others`, ascending, those after `unit`, and its neighbours. */
function laterOnes(others: readonly number[], unit: number, size: number): readonly number[] {
  const later = others.slice(firstWhere(others, (other) => other > unit));
  const near = Array.from({length: Math.min(NEIGHBOURS, size - 1 - unit)}, (_, step) => unit + 1 + step);
  return [...near, ...later.filter((other) => other > unit + NEIGHBOURS)];
}

/** Of `others`, and the neighbours of both twins, those after the older. */
function laterOfTwin(
  others: readonly number[],
  [unit, twin]: readonly [number, number],
  size: number,
): readonly number[] {
  const near = [unit, twin].flatMap((one) =>
    Array.from({length: 2 * NEIGHBOURS + 1}, (_, step) => one - NEIGHBOURS + step),
  );
  return [...new Set([...near, ...others])]
    .filter((other) => other > unit && other < size && other !== twin)
    .sort((a, b) => a - b);
}

/** A heading and the sentence below it; the sentences of one quotation. */
function together(units: readonly Unit[]): readonly (readonly [number, number])[] {
  return units.flatMap((unit, index) => {
    const next = units[index + 1];
    if (!next || next.side !== unit.side) return [];
    const headed = unit.kind === 'heading' && next.kind === 'paragraph' && !unit.listed;
    const quoted = unit.block === next.block && unit.quoteGoesOn;
    return headed || quoted ? [[index, index + 1] as const] : [];
  });
}

/** Sentences that an article says twice, as a summary and in its place. */
function repeats(units: readonly Unit[]): readonly (readonly [number, number])[] {
  const first = new Map<string, number>();
  return units.flatMap((unit, index) => {
    const key = `${unit.side}|${[...unit.terms.keys()].sort().join(' ')}`;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, index);
    return earlier !== undefined && unit.terms.size > 3 ? [[earlier, index] as const] : [];
  });
}
