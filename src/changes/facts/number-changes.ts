/** Numbers of one thing that differ: tolls, costs, rates, amounts, counts. */
import type {Quantity, Span} from '../../model.js';
import {type FactContext, type FoundFact, factAt, sharedTopics, topicFor} from './context.js';
import {familiesOf} from './measures.js';
import {type NumberFrame, numberFrames} from './number-frames.js';
import {GENERIC, isSameNumber, isSmall, LIGHT, numberLikeness} from './number-likeness.js';
import {bestPairs, type Pair} from './pairing.js';
import {openingPhrase, phraseFor, verbFor} from './slots.js';
import {common} from './surroundings.js';

interface Numbers {
  readonly context: FactContext;
  readonly old: readonly NumberFrame[];
  readonly new: readonly NumberFrame[];
}

/**
 * Pairs of numbers of one kind that are said of one thing and differ. Numbers that agree are paired too, so that
 * an unchanged one is not taken for another's partner.
 */
export function numberChanges(context: FactContext): readonly FoundFact[] {
  const numbers = {context, old: numberFrames(context.old), new: numberFrames(context.new)};
  return bestPairs([...toldPairs(numbers), ...likelyPairs(numbers)])
    .filter(({old: left, new: right}) => !isSameNumber(left.quantity, right.quantity))
    .map(({old: left, new: right}) => ({
      topic: topicFor(context, left.quantity.sentence, right.quantity.sentence),
      change: {
        type: 'number',
        slot: slotOf(context, left, right),
        old: factAt(context.old, spanOf(left.quantity), left.quantity.sentence, figureOf(left.quantity)),
        new: factAt(context.new, spanOf(right.quantity), right.quantity.sentence, figureOf(right.quantity)),
      },
    }));
}

/** For being the only number of its kind. */
const ALONE = 1.5;

function likelyPairs(numbers: Numbers): readonly Pair<NumberFrame>[] {
  const {context, old, new: fresh} = numbers;
  const current = fresh.filter((frame) => !frame.prior);
  return old.flatMap((left) =>
    current.flatMap((right) => {
      const score = numberLikeness(context, left, right);
      if (score <= 0) return [];
      const few = left.kind === 'count' && isSmall(left.quantity) && isSmall(right.quantity);
      const alone = !few && (isAloneInTopic(numbers, left, right) || isOnlyCount(numbers, left, right));
      return [{old: left, new: right, score: score + (alone ? ALONE : 0)}];
    }),
  );
}

const TOLD = 9;
/** Farthest that the new number may stand from the old one that it is told beside, in UTF-16 units. */
const BESIDE = 40;

/** The new article itself says what the number was: "18 weeks rather than 12", "rose to 90 from 70". */
function toldPairs({context, old, new: fresh}: Numbers): readonly Pair<NumberFrame>[] {
  return fresh.flatMap((right) => {
    const was = fresh.find(
      (other) => other.prior && other.kind === right.kind && isBeside(right.quantity, other.quantity),
    );
    if (!was || right.prior || old.some((left) => isSameNumber(left.quantity, right.quantity))) return [];
    return old
      .filter((left) => left.kind === right.kind && isSameNumber(left.quantity, was.quantity))
      .map((left) => ({old: left, new: right, score: numberLikeness(context, left, right)}))
      .filter(({old: left, score}) => score > 0 || isDistinctive(left.quantity))
      .map((pair) => ({...pair, score: TOLD + pair.score}));
  });
}

function isBeside(a: Quantity, b: Quantity): boolean {
  return a.sentence === b.sentence && Math.min(Math.abs(a.end - b.start), Math.abs(b.end - a.start)) < BESIDE;
}

/** Two small bare numbers agree too easily to mean anything. */
function isDistinctive({value, unit}: Quantity): boolean {
  return unit !== null || (value ?? 0) > 20;
}

/** Nothing else of this unit is told under a topic of both, on either side. */
function isAloneInTopic({context, old, new: fresh}: Numbers, left: NumberFrame, right: NumberFrame): boolean {
  const isAlike = (frame: NumberFrame, other: NumberFrame): boolean =>
    other.kind === frame.kind &&
    other.prose &&
    (frame.kind === 'money' || other.quantity.unit === frame.quantity.unit);
  const isOnly = (
    frames: readonly NumberFrame[],
    sentences: readonly number[],
    frame: NumberFrame,
  ): boolean =>
    frames.filter((other) => isAlike(frame, other) && sentences.includes(other.quantity.sentence)).length ===
    1;
  return sharedTopics(context, left.quantity.sentence, right.quantity.sentence).some((index) => {
    const topic = context.topics[index];
    return topic !== undefined && isOnly(old, topic.old, left) && isOnly(fresh, topic.new, right);
  });
}

/** The one number of such things in either article: "an 800-bed hospital", "opened with 650 beds". */
function isOnlyCount({old, new: fresh}: Numbers, left: NumberFrame, right: NumberFrame): boolean {
  const noun = left.quantity.counts;
  if (left.kind !== 'count' || noun === null || noun !== right.quantity.counts || GENERIC.test(noun))
    return false;
  if (isSmall(left.quantity) || isSmall(right.quantity)) return false;
  const isOnly = (frames: readonly NumberFrame[]): boolean =>
    frames.filter((frame) => frame.quantity.counts === noun).length === 1;
  return isOnly(old) && isOnly(fresh);
}

/** Of "5.2-magnitude" the figure alone; of "20 people", "12-week inquiry" all. */
function spanOf({start, end, text, unit}: Quantity): Span {
  const figure = unit === null ? /^[^\s-]+(?=-\p{L})/u.exec(text) : null;
  return figure && /\d/u.test(figure[0]) ? {start, end: start + figure[0].length} : {start, end};
}

function figureOf({value}: Quantity): string | null {
  return value === null ? null : String(value);
}

/** What is counted with what is told of it, or what is measured. */
function slotOf(context: FactContext, left: NumberFrame, right: NumberFrame): string {
  const sides = {context, old: left.quantity.sentence, new: right.quantity.sentence};
  const counted = left.quantity.counts ?? right.quantity.counts;
  const [verb] = common(left.verbs, right.verbs).filter((lemma) => !LIGHT.test(lemma));
  if (left.kind === 'count' && counted !== null) {
    if (verb === counted) return verbFor(verb, sides);
    const things = phraseFor(counted, sides);
    return verb && GENERIC.test(counted) ? `${things} ${verbFor(verb, sides)}` : things;
  }
  const nouns = [...common(left.nouns, right.nouns), ...left.nouns, ...right.nouns];
  const noun =
    nouns.find((lemma) => familiesOf(lemma).length > 0) ?? nouns.find((lemma) => !GENERIC.test(lemma));
  return noun
    ? phraseFor(noun, sides)
    : (openingPhrase(sides) ?? (left.kind === 'money' ? 'amount' : 'number'));
}
