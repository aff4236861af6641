/**
 * Fits src/topics/weights.ts on marked stories. Two logistic regressions, for sentences of one article and for a
 * sentence of each, answer "is there a topic that both are about?"; as clustering averages over many pairs of which
 * most are a no, each bias is then raised by the step, of a grid, with which the topics come out best.
 */
import {affinities, pairFeatures} from '../../../src/topics/affinity.js';
import {type Affinities, cluster} from '../../../src/topics/cluster.js';
import {readStory} from '../../../src/topics/story.js';
import {CLIP} from '../../../src/topics/weights.js';
import {ceaf} from '../score/ceaf.js';
import {mean, ratios} from '../score/ratios.js';
import {type Features, namesOf, toFeatures, toVector, weigh} from './features.js';
import {leaveOut} from './folds.js';
import {fitLogistic} from './logistic.js';
import type {MarkedStory} from './stories.js';

export interface TopicWeights {
  /** Two sentences of one article. */
  readonly same: Features;
  /** A sentence of each. */
  readonly cross: Features;
}

export interface Steps {
  readonly same: number;
  readonly cross: number;
}

export interface TopicFit {
  readonly weights: TopicWeights;
  readonly steps: Steps;
  /** The mean topic F1 of left-out stories for each step of the grid. */
  readonly grid: readonly {readonly steps: Steps; readonly f1: number}[];
  /** Topic F1 by story: left out, and with weights that were fitted on it too. */
  readonly scores: readonly {readonly id: string; readonly leftOut: number; readonly fitted: number}[];
}

export const PENALTY = 0.5;
const SAME_STEPS = [0.25, 0.5, 0.75, 1];
const CROSS_STEPS = [2, 2.25, 2.5];

export function fitTopicWeights(stories: readonly MarkedStory[], folds: number): TopicFit {
  const tables = stories.map(tableOf);
  const leftOut = leaveOut(tables, folds, train);
  const scoresWith = (weights: readonly TopicWeights[], steps: Steps): readonly number[] =>
    tables.map((table, index) => topicF1(table, raise(weights[index] as TopicWeights, steps)));
  const grid = SAME_STEPS.flatMap((same) =>
    CROSS_STEPS.map((cross) => ({
      steps: {same, cross},
      f1: mean(scoresWith(leftOut, {same, cross})),
    })),
  );
  const {steps} = grid.reduce((best, each) => (each.f1 > best.f1 ? each : best));
  const weights = train(tables);
  const [without, within] = [
    scoresWith(leftOut, steps),
    scoresWith(
      tables.map(() => weights),
      steps,
    ),
  ];
  const scores = stories.map(({gold}, index) => ({
    id: gold.id,
    leftOut: without[index] ?? 0,
    fitted: within[index] ?? 0,
  }));
  return {weights: raise(weights, steps), steps, grid, scores};
}

interface Pair {
  readonly i: number;
  readonly j: number;
  readonly same: boolean;
  /** With the bias as a feature of 1. */
  readonly features: Features;
  readonly together: boolean;
  /** Neither sentence is about any topic. */
  readonly idle: boolean;
}

/** A story's pairs of sentences, and what clustering needs besides their log-odds. */
interface PairTable {
  readonly story: MarkedStory;
  /** Sentence keys of the units. */
  readonly keys: readonly string[];
  readonly pairs: readonly Pair[];
  readonly frame: Affinities;
}

function tableOf(marked: MarkedStory): PairTable {
  const story = readStory(marked.articles.old, marked.articles.new);
  const keys = story.units.map(({side, sentence}) => `${side}${sentence}`);
  const topics = keys.map((key) => marked.topics.filter(({units}) => units.has(key)));
  const featuresOf = pairFeatures(story);
  const pairs = keys.flatMap((_, i) =>
    keys.slice(i + 1).map((_key, distance): Pair => {
      const j = i + 1 + distance;
      const {same, features} = featuresOf(i, j);
      const [left, right] = [topics[i] ?? [], topics[j] ?? []];
      return {
        i,
        j,
        same,
        features: {bias: 1, ...features},
        together: left.some((topic) => right.includes(topic)),
        idle: left.length === 0 && right.length === 0,
      };
    }),
  );
  return {story: marked, keys, pairs, frame: affinities(story)};
}

function train(tables: readonly PairTable[]): TopicWeights {
  const pairs = tables.flatMap((table) => table.pairs).filter(({idle}) => !idle);
  const weightsOf = (chosen: readonly Pair[]): Features => {
    const names = namesOf(chosen.map(({features}) => features));
    const answers = chosen.map(({features, together}) => ({
      values: toVector(names, features),
      yes: together,
    }));
    return toFeatures(names, fitLogistic(answers, PENALTY));
  };
  return {same: weightsOf(pairs.filter(({same}) => same)), cross: weightsOf(pairs.filter(({same}) => !same))};
}

function raise({same, cross}: TopicWeights, steps: Steps): TopicWeights {
  return {
    same: {...same, bias: (same.bias ?? 0) + steps.same},
    cross: {...cross, bias: (cross.bias ?? 0) + steps.cross},
  };
}

function topicF1({story, keys, pairs, frame}: PairTable, weights: TopicWeights): number {
  const rows = keys.map(() => new Map<number, number>());
  for (const {i, j, same, features} of pairs) {
    const logOdds = weigh(features, same ? weights.same : weights.cross);
    const kept = Math.max(-CLIP, Math.min(CLIP, logOdds));
    rows[i]?.set(j, kept);
    rows[j]?.set(i, kept);
  }
  const clusters = cluster({...frame, rows}).map((units) => new Set(units.map((unit) => keys[unit] ?? '')));
  const gold = story.topics.map(({units}) => units);
  return ratios(ceaf(gold, clusters).counts).f1;
}
