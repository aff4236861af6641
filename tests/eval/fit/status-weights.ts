/**
 * Fits src/changes/status/weights.ts on marked stories: for each side the clause that states the status of a topic
 * that moved is chosen among all of the topic's clauses (softmax regression); then, with these scores as given, the
 * pair of clauses among the best of either side.
 */
import {pairFeatures} from '../../../src/changes/status/choose.js';
import {mean} from '../score/ratios.js';
import {type Features, namesOf, toFeatures, toVector, weigh} from './features.js';
import {leaveOut} from './folds.js';
import {type Choice, fitSoftmax} from './softmax.js';
import {type StatusChoice, type StatusTask, statusTasks} from './status-choices.js';
import type {MarkedStory} from './stories.js';

export interface StatusWeights {
  readonly old: Features;
  readonly new: Features;
  readonly pair: Features;
}

/** Shares of the topics that moved, by the weights of left-out stories. */
export interface StatusScores {
  /** The quoted sentence is chosen. */
  readonly oldEvidence: number;
  readonly newEvidence: number;
  readonly oldLabel: number;
  readonly newLabel: number;
  /** On both sides the sentence or the label. */
  readonly found: number;
  readonly bothLabels: number;
  /** On both sides some clause has the sentence and the label: more can't be reached. */
  readonly possible: number;
}

export interface StatusFit {
  readonly weights: StatusWeights;
  readonly topics: number;
  readonly scores: StatusScores;
}

const SIDE_OPTIONS = {penalty: 3, rate: 0.5, steps: 300};
const PAIR_OPTIONS = {penalty: 1, rate: 0.3, steps: 200};
/** As many of either side are paired. */
const BEST = 8;

/** `emphasis` says, by a story's id, how many times over it counts; a story that it doesn't name counts once. */
export function fitStatusWeights(
  stories: readonly MarkedStory[],
  {folds, emphasis}: {readonly folds: number; readonly emphasis: ReadonlyMap<string, number>},
): StatusFit {
  const tasks = stories.map(statusTasks);
  const times = new Map(tasks.map((own, story) => [own, emphasis.get(stories[story]?.gold.id ?? '') ?? 1]));
  const trainOn = (some: readonly (readonly StatusTask[])[]): StatusWeights =>
    train(some.flatMap((own) => Array.from({length: times.get(own) ?? 1}, () => own).flat()));
  const leftOut = leaveOut(tasks, folds, trainOn);
  const outcomes = tasks.flatMap((own, story) =>
    own.map((task) => outcomeOf(task, leftOut[story] as StatusWeights)),
  );
  const share = (is: (outcome: Outcome) => boolean): number =>
    mean(outcomes.map((outcome) => (is(outcome) ? 1 : 0)));
  const scores: StatusScores = {
    oldEvidence: share(({old}) => old?.evidence === true),
    newEvidence: share(({new: fresh}) => fresh?.evidence === true),
    oldLabel: share(({old}) => old?.label === true),
    newLabel: share(({new: fresh}) => fresh?.label === true),
    found: share(({old, new: fresh}) => isFound(old) && isFound(fresh)),
    bothLabels: share(({old, new: fresh}) => old?.label === true && fresh?.label === true),
    possible: share(({possible}) => possible),
  };
  return {weights: trainOn(tasks), topics: outcomes.length, scores};
}

function train(tasks: readonly StatusTask[]): StatusWeights {
  const old = trainSide(tasks.map(({choices}) => choices.old));
  const fresh = trainSide(tasks.map(({choices}) => choices.new));
  return {old, new: fresh, pair: trainPairs(tasks, {old, new: fresh})};
}

function trainSide(lists: readonly (readonly StatusChoice[])[]): Features {
  const names = namesOf(lists.flat().map(({candidate}) => candidate.features));
  const choices = lists.map((list) =>
    list.map(
      (choice): Choice => ({
        values: toVector(names, choice.candidate.features),
        prior: 0,
        merit: meritOf(choice),
      }),
    ),
  );
  return toFeatures(names, fitSoftmax(choices, SIDE_OPTIONS));
}

/** Of the right sentence another clause is a little right, of another sentence the same words. */
function meritOf({evidence, label}: StatusChoice): number {
  if (evidence && label) return 1;
  return evidence ? 0.15 : label ? 0.25 : 0;
}

function trainPairs(tasks: readonly StatusTask[], weights: Pick<StatusWeights, 'old' | 'new'>): Features {
  const lists = tasks.map((task) => pairsOf(task, weights));
  const names = namesOf(lists.flat().map(({features}) => features));
  const choices = lists.map((list) =>
    list.map(
      ({old, new: fresh, features, score}): Choice => ({
        values: toVector(names, features),
        prior: score,
        merit: meritOf(old) * meritOf(fresh),
      }),
    ),
  );
  return toFeatures(names, fitSoftmax(choices, PAIR_OPTIONS));
}

interface StatusPair {
  readonly old: StatusChoice;
  readonly new: StatusChoice;
  readonly features: Features;
  /** Of the two clauses, each for itself. */
  readonly score: number;
}

function pairsOf({choices}: StatusTask, weights: Pick<StatusWeights, 'old' | 'new'>): readonly StatusPair[] {
  const best = (list: readonly StatusChoice[], by: Features) =>
    list
      .map((choice) => ({choice, score: weigh(choice.candidate.features, by)}))
      .sort((a, b) => b.score - a.score)
      .slice(0, BEST);
  const fresh = best(choices.new, weights.new);
  return best(choices.old, weights.old).flatMap((left) =>
    fresh.map((right) => ({
      old: left.choice,
      new: right.choice,
      features: pairFeatures(left.choice.candidate, right.choice.candidate),
      score: left.score + right.score,
    })),
  );
}

interface Outcome {
  /** Null where a side has no clause to choose from. */
  readonly old: StatusChoice | null;
  readonly new: StatusChoice | null;
  readonly possible: boolean;
}

function outcomeOf(task: StatusTask, weights: StatusWeights): Outcome {
  const pairs = pairsOf(task, weights).map((pair) => ({
    ...pair,
    score: pair.score + weigh(pair.features, weights.pair),
  }));
  const best = pairs.toSorted((a, b) => b.score - a.score)[0];
  const possible = [task.choices.old, task.choices.new].every((list) =>
    list.some(({evidence, label}) => evidence && label),
  );
  return {old: best?.old ?? null, new: best?.new ?? null, possible};
}

function isFound(choice: StatusChoice | null): boolean {
  return choice !== null && (choice.evidence || choice.label);
}
