/** Scores status changes: which moves are told, and whether in words that a reader would accept. */
import {type ComparedTopic, FACTUALITY_SCALE, type StatusChange} from '../../../src/model.js';
import {type GoldTopic, SIDES, type Side} from './gold.js';
import type {Locate} from './locate.js';
import type {Counts} from './ratios.js';
import {sameLabel} from './wording.js';

/** A change with the topic that it is told under. */
export interface Told<Change> {
  readonly topic: ComparedTopic;
  readonly change: Change;
}

export interface FoundStatus {
  readonly gold: GoldTopic;
  readonly told: Told<StatusChange>;
  readonly labelRight: Readonly<Record<Side, boolean>>;
  /** At most one step off on the scale. */
  readonly factualityRight: Readonly<Record<Side, boolean>>;
}

export interface StatusScore {
  readonly moves: Counts;
  /** Moves with both labels right. */
  readonly labels: Counts;
  /** Share of the found moves whose factuality is right on both sides, from 0 to 1. */
  readonly factuality: number;
  readonly found: readonly FoundStatus[];
  readonly missed: readonly GoldTopic[];
  readonly unwanted: readonly Told<StatusChange>[];
}

/**
 * A move counts as found where a change that no other move took has, on either side, the quoted sentence as evidence or
 * an accepted label; of several, the one that has most of the four.
 */
export function scoreStatus(
  topics: readonly GoldTopic[],
  told: readonly Told<StatusChange>[],
  locate: Readonly<Record<Side, Locate>>,
): StatusScore {
  const wanted = topics.filter(({status}) => status !== undefined);
  const free = new Set(told);
  const found = wanted.flatMap((gold) => {
    const best = bestOf([...free], gold, locate);
    if (!best) return [];
    free.delete(best);
    return [foundOf(gold, best)];
  });
  const counts = (hits: number): Counts => ({hits, said: told.length, wanted: wanted.length});
  const close = found.filter(({factualityRight}) => factualityRight.old && factualityRight.new).length;
  return {
    moves: counts(found.length),
    labels: counts(found.filter(({labelRight}) => labelRight.old && labelRight.new).length),
    factuality: found.length > 0 ? close / found.length : wanted.length > 0 ? 0 : 1,
    found,
    missed: wanted.filter((gold) => !found.some((one) => one.gold === gold)),
    unwanted: [...free],
  };
}

function bestOf(
  told: readonly Told<StatusChange>[],
  gold: GoldTopic,
  locate: Readonly<Record<Side, Locate>>,
): Told<StatusChange> | undefined {
  const scored = told.map((each) => {
    const sides = SIDES.map((side) => points(each.change, gold, side, locate[side]));
    return {each, score: sides.includes(0) ? 0 : sides.reduce((sum, value) => sum + value, 0)};
  });
  const best = Math.max(0, ...scored.map(({score}) => score));
  return best === 0 ? undefined : scored.find(({score}) => score === best)?.each;
}

/** One for the sentence, one for the label. */
function points(change: StatusChange, gold: GoldTopic, side: Side, locate: Locate): number {
  const quote = gold.status?.[side].quote ?? '';
  const sentence = locate(quote).includes(change[side].evidence.sentence);
  return (sentence ? 1 : 0) + (isLabelRight(change, gold, side) ? 1 : 0);
}

function isLabelRight(change: StatusChange, gold: GoldTopic, side: Side): boolean {
  return gold.status?.[side].labels.some((label) => sameLabel(change[side].label, label)) ?? false;
}

function foundOf(gold: GoldTopic, told: Told<StatusChange>): FoundStatus {
  const labelRight = (side: Side): boolean => isLabelRight(told.change, gold, side);
  const close = (side: Side): boolean => {
    const wanted = gold.status?.[side].factuality ?? 'Uu';
    const step = (value: typeof wanted): number => FACTUALITY_SCALE.indexOf(value);
    return Math.abs(step(told.change[side].factuality) - step(wanted)) <= 1;
  };
  return {
    gold,
    told,
    labelRight: {old: labelRight('old'), new: labelRight('new')},
    factualityRight: {old: close('old'), new: close('new')},
  };
}
