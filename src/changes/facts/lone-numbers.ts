/** Numbers that are the only ones of their kind on either side: of their unit in a topic, of what they count in the article. */
import {bySentence} from '../../text/by-sentence.js';
import {type FactContext, type Side, sharedTopics} from './context.js';
import type {NumberFrame} from './number-frames.js';
import {GENERIC} from './number-likeness.js';
import {isSmall} from './number-values.js';
import {nameOthers} from './surroundings.js';

interface Numbers {
  readonly context: FactContext;
  readonly old: readonly NumberFrame[];
  readonly new: readonly NumberFrame[];
}

/** Tells whether an old number and a new one are each the only one of their kind. */
export function aloneIn(numbers: Numbers): (left: NumberFrame, right: NumberFrame) => boolean {
  const inTopic = aloneInTopic(numbers);
  const counted = onlyCounts(numbers);
  const named = onlyOfNamed(numbers);
  return (left, right) =>
    inTopic(left, right) || counted(left, right) || (!nameOthers(left, right) && named(left, right));
}

/** The one number of its kind that is said of such a thing in either article: "a ransom of $3 million". */
function onlyOfNamed(numbers: Numbers): (left: NumberFrame, right: NumberFrame) => boolean {
  const [old, fresh] = [countThings(numbers.old), countThings(numbers.new)];
  const onlyThings = (frame: NumberFrame, counts: ReadonlyMap<string, number>): ReadonlySet<string> =>
    new Set([...thingsOf(frame)].filter((thing) => counts.get(thing) === 1));
  const ours = new Map(numbers.old.map((frame) => [frame, onlyThings(frame, old)]));
  const theirs = new Map(numbers.new.map((frame) => [frame, onlyThings(frame, fresh)]));
  return (left, right) => {
    const others = theirs.get(right);
    return others !== undefined && [...(ours.get(left) ?? [])].some((thing) => others.has(thing));
  };
}

/** Nouns and families of nouns that a number is said of, with its kind. */
function thingsOf({kind, nouns, families}: NumberFrame): ReadonlySet<string> {
  return new Set([
    ...[...nouns].filter((noun) => !GENERIC.test(noun)).map((noun) => `${kind} ${noun}`),
    ...[...families].map((family) => `${kind} of ${family}`),
  ]);
}

function countThings(frames: readonly NumberFrame[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const frame of frames)
    if (frame.prose) for (const thing of thingsOf(frame)) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  return counts;
}

/** Nothing else of this unit is told under a topic of both, on either side. */
function aloneInTopic({context, ...sides}: Numbers): (left: NumberFrame, right: NumberFrame) => boolean {
  const isOnly = {old: onlyUnder(context, 'old', sides.old), new: onlyUnder(context, 'new', sides.new)};
  return (left, right) =>
    sharedTopics(context, left.quantity.sentence, right.quantity.sentence).some(
      (topic) => isOnly.old(topic, left) && isOnly.new(topic, right),
    );
}

/** Tells whether a number is the only one of its unit that a side tells under a topic. */
function onlyUnder(
  {topics}: FactContext,
  side: Side,
  frames: readonly NumberFrame[],
): (topic: number, frame: NumberFrame) => boolean {
  const told = bySentence(frames, ({quantity}) => quantity.sentence);
  const known = new Map<number, readonly NumberFrame[]>();
  return (topic, frame) => {
    const here = known.get(topic) ?? (topics[topic]?.[side] ?? []).flatMap((at) => told.get(at) ?? []);
    known.set(topic, here);
    return here.filter((other) => isAlike(frame, other)).length === 1;
  };
}

function isAlike(frame: NumberFrame, other: NumberFrame): boolean {
  // "one man" says little beside numbers.
  if (other.kind !== frame.kind || !other.prose || (other !== frame && other.quantity.value === 1))
    return false;
  return frame.kind === 'money' || other.quantity.unit === frame.quantity.unit;
}

/** The one number of such things, or of such a unit, in either article: "an 800-bed hospital", "opened with 650 beds". */
function onlyCounts(numbers: Numbers): (left: NumberFrame, right: NumberFrame) => boolean {
  const [old, fresh] = [countNouns(numbers.old), countNouns(numbers.new)];
  const [before, after] = [countUnits(numbers.old), countUnits(numbers.new)];
  return (left, right) => {
    const unit = unitOf(left);
    if (unit !== null && unit === unitOf(right)) return before.get(unit) === 1 && after.get(unit) === 1;
    const noun = left.quantity.counts;
    if (left.kind !== 'count' || noun === null || noun !== right.quantity.counts) return false;
    if (GENERIC.test(noun) || isSmall(left.quantity) || isSmall(right.quantity)) return false;
    return old.get(noun) === 1 && fresh.get(noun) === 1;
  };
}

/** Unit of measure, with "a day" or the like after it; null for counts, and for money, shares and times, of which stories tell many. */
function unitOf({kind, quantity, beside}: NumberFrame): string | null {
  if (kind === 'time') return /^(?:a|an|per|each|every)$/u.test(beside[1]) ? `${quantity.unit} per` : null;
  return /^(?:count|money|percent|age|point)$/u.test(kind) ? null : quantity.unit;
}

function countUnits(frames: readonly NumberFrame[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const frame of frames) {
    const unit = unitOf(frame);
    if (unit !== null) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  return counts;
}

function countNouns(frames: readonly NumberFrame[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const {quantity} of frames)
    if (quantity.counts !== null) counts.set(quantity.counts, (counts.get(quantity.counts) ?? 0) + 1);
  return counts;
}
