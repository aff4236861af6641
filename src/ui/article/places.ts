// Sentences as places to be at: which topics they belong to, and where the other article says the same.
import type {Change, ComparedTopic, Link, Report} from '../../model.js';
import type {Side} from '../detail/groups.js';

/** A sentence of one of the two articles. */
export interface Place {
  readonly side: Side;
  readonly sentence: number;
}

export const SIDES: readonly Side[] = ['old', 'new'];

export function otherSide(side: Side): Side {
  return side === 'old' ? 'new' : 'old';
}

/** What each sentence of both articles belongs to, as numbers of the report's topics. */
export type Placing = Readonly<Record<Side, readonly (readonly number[])[]>>;

const cache = new WeakMap<Report, Placing>();

/** The topics of every sentence, kept for a report. */
export function placingOf(report: Report): Placing {
  const known = cache.get(report);
  if (known !== undefined) return known;
  const made = {old: topicsBySentence(report, 'old'), new: topicsBySentence(report, 'new')};
  cache.set(report, made);
  return made;
}

function topicsBySentence(report: Report, side: Side): readonly (readonly number[])[] {
  const found: number[][] = report[side].sentences.map(() => []);
  for (const [number, topic] of report.topics.entries()) {
    for (const sentence of topic[side]?.sentences ?? []) found[sentence]?.push(number);
  }
  return found;
}

/** The topics of a sentence, by weight. */
export function topicsAt(report: Report, {side, sentence}: Place): readonly ComparedTopic[] {
  const numbers = placingOf(report)[side][sentence] ?? [];
  return numbers.flatMap((number) => report.topics[number] ?? []);
}

/** All sentences of a topic in reading order, the old article's first. */
export function placesOf(topic: ComparedTopic): readonly Place[] {
  return SIDES.flatMap((side) => (topic[side]?.sentences ?? []).map((sentence) => ({side, sentence})));
}

/** Where the words stand that prove a change; of a topic where nothing changed, where it is told best. */
export function proofOf(topic: ComparedTopic, change: Change | undefined, side: Side): Place | null {
  const told = topic[side];
  if (told === null) return null;
  const sentence = change?.[side].evidence.sentence ?? told.status?.evidence.sentence ?? told.sentences[0];
  return sentence === undefined ? null : {side, sentence};
}

/** The links of each sentence of both articles, in the report's order. */
type Linking = Readonly<Record<Side, ReadonlyMap<number, readonly Link[]>>>;

const linkings = new WeakMap<Report, Linking>();

/** The links that a sentence is in, looked up in an index that is kept for the report. */
export function linksAt(report: Report, {side, sentence}: Place): readonly Link[] {
  const linking = linkings.get(report) ?? {
    old: linksBySentence(report, 'old'),
    new: linksBySentence(report, 'new'),
  };
  linkings.set(report, linking);
  return linking[side].get(sentence) ?? [];
}

export function linkAt(report: Report, place: Place): Link | null {
  return linksAt(report, place)[0] ?? null;
}

function linksBySentence({links}: Report, side: Side): ReadonlyMap<number, readonly Link[]> {
  const found = new Map<number, Link[]>();
  for (const link of links) {
    for (const sentence of link[side]) found.set(sentence, [...(found.get(sentence) ?? []), link]);
  }
  return found;
}

/**
 * The other article's sentence that says the same or nearly so; failing that, what it says of the change that
 * the sentence proves, or of the topic. Null where it says nothing of it.
 */
export function partnerOf(report: Report, place: Place, topic: ComparedTopic | null): Place | null {
  const side = otherSide(place.side);
  const linked = linkAt(report, place)?.[side][0];
  if (linked !== undefined) return {side, sentence: linked};
  if (topic === null || !topic[place.side]?.sentences.includes(place.sentence)) return null;
  const proven = topic.changes.find((change) => change[place.side].evidence.sentence === place.sentence);
  return proofOf(topic, proven ?? topic.changes[0], side);
}
