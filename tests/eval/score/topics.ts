/** Scores topics: as clusters of sentences, their kinds, their names. */
import type {ComparedTopic} from '../../../src/model.js';
import {ceaf} from './ceaf.js';
import {type GoldTopic, SIDES, type Side} from './gold.js';
import type {Locate} from './locate.js';
import type {Counts} from './ratios.js';
import {sameName} from './wording.js';

/** A topic with its sentences as keys: `old3`, `new0`. */
export interface Placed<Topic> {
  readonly topic: Topic;
  readonly units: ReadonlySet<string>;
}

export interface TopicMatch {
  readonly gold: Placed<GoldTopic>;
  readonly said: Placed<ComparedTopic>;
  readonly likeness: number;
  readonly kindRight: boolean;
  readonly nameRight: boolean;
}

export interface TopicScore {
  readonly counts: Counts;
  /** Only those alike enough to speak of one topic. */
  readonly matches: readonly TopicMatch[];
  readonly missed: readonly Placed<GoldTopic>[];
  readonly unwanted: readonly Placed<ComparedTopic>[];
  /** Shares of the matches, from 0 to 1. */
  readonly kinds: number;
  readonly names: number;
}

/** The gold's topics with the sentences that their quotes stand in. */
export function placeGold(
  topics: readonly GoldTopic[],
  locate: Readonly<Record<Side, Locate>>,
): readonly Placed<GoldTopic>[] {
  return topics.map((topic) => ({topic, units: unitsOf((side) => topic[side].flatMap(locate[side]))}));
}

/** The keys of sentences, given by side. */
export function unitsOf(sentences: (side: Side) => readonly number[]): ReadonlySet<string> {
  return new Set(SIDES.flatMap((side) => sentences(side).map((sentence) => `${side}${sentence}`)));
}

/** Below this likeness two topics that were assigned to each other are not the same one. */
const LEAST_LIKENESS = 0.25;

export function scoreTopics(
  gold: readonly Placed<GoldTopic>[],
  said: readonly Placed<ComparedTopic>[],
): TopicScore {
  const units = (topics: readonly Placed<unknown>[]) => topics.map((topic) => topic.units);
  const {counts, alignments} = ceaf(units(gold), units(said));
  const matches = alignments.flatMap(({gold: g, said: s, likeness}) => {
    const [wanted, found] = [gold[g], said[s]];
    return wanted && found && likeness >= LEAST_LIKENESS ? [matchOf(wanted, found, likeness)] : [];
  });
  const nothing = gold.length === 0 ? 1 : 0;
  const share = (right: (match: TopicMatch) => boolean): number =>
    matches.length === 0 ? nothing : matches.filter(right).length / matches.length;
  return {
    counts,
    matches,
    missed: gold.filter((topic) => !matches.some((match) => match.gold === topic)),
    unwanted: said.filter((topic) => !matches.some((match) => match.said === topic)),
    kinds: share(({kindRight}) => kindRight),
    names: share(({nameRight}) => nameRight),
  };
}

function matchOf(gold: Placed<GoldTopic>, said: Placed<ComparedTopic>, likeness: number): TopicMatch {
  const {label, aliases, kind} = said.topic;
  return {
    gold,
    said,
    likeness,
    kindRight: kind === gold.topic.kind,
    nameRight: [label, ...aliases].some((name) => gold.topic.names.some((other) => sameName(name, other))),
  };
}
