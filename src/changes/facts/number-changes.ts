/** Numbers of one thing that differ: tolls, costs, rates, amounts, counts. */
import type {Quantity, Span} from '../../model.js';
import {bySentence} from '../../text/by-sentence.js';
import {ageIn, agesOf, areOfOne} from './ages.js';
import {type FactContext, type FoundFact, factAt, topicFor} from './context.js';
import {aloneIn} from './lone-numbers.js';
import {familiesOf} from './measures.js';
import {type NumberFrame, numberFrames} from './number-frames.js';
import {GENERIC, LIGHT, numberLikeness} from './number-likeness.js';
import {isSameNumber, isSmall} from './number-values.js';
import {bestPairs, type Pair} from './pairing.js';
import {partnersIn} from './partners.js';
import type {Person} from './persons.js';
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
export function numberChanges(
  context: FactContext,
  old: readonly Person[],
  fresh: readonly Person[],
): readonly FoundFact[] {
  const numbers = {
    context,
    old: numberFrames(context.old, agesOf(context.old, old)),
    new: numberFrames(context.new, agesOf(context.new, fresh)),
  };
  return bestPairs([...toldPairs(numbers), ...agePairs(numbers), ...likelyPairs(numbers)])
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
/** A pair that scores less comes near no other, were it the only one of its kind. */
const LEAST_ALONE = 0.75;

function likelyPairs(numbers: Numbers): readonly Pair<NumberFrame>[] {
  const {context, old, new: fresh} = numbers;
  const partners = partnersIn({
    context,
    old,
    new: fresh.filter((frame) => !frame.prior),
    sentenceOf: ({quantity}) => quantity.sentence,
    wordsOf: ({nouns, words, quantity}) => [...nouns, ...words, quantity.text],
  });
  const alone = aloneIn(numbers);
  return old.flatMap((left) =>
    partners(left).flatMap((right) => {
      const score = numberLikeness(context, left, right);
      if (score < LEAST_ALONE) return [];
      const few = left.kind === 'count' && isSmall(left.quantity) && isSmall(right.quantity);
      return [{old: left, new: right, score: score + (!few && alone(left, right) ? ALONE : 0)}];
    }),
  );
}

/** What either article gives as the age of one person. */
function agePairs({old, new: fresh}: Numbers): readonly Pair<NumberFrame>[] {
  const aged = fresh.filter(({of}) => of !== null);
  return old.flatMap((left) =>
    aged
      .filter((right) => left.of !== null && right.of !== null && areOfOne(left.of, right.of))
      .map((right) => ({old: left, new: right, score: TOLD})),
  );
}

const TOLD = 9;
/** Farthest that the new number may stand from the old one that it is told beside, in UTF-16 units. */
const BESIDE = 40;

/** The new article itself says what the number was: "18 weeks rather than 12", "rose to 90 from 70". */
function toldPairs({context, old, new: fresh}: Numbers): readonly Pair<NumberFrame>[] {
  const told = bySentence(fresh, ({quantity}) => quantity.sentence);
  return fresh.flatMap((right) => {
    const was = told
      .get(right.quantity.sentence)
      ?.find(
        (other) =>
          other !== right &&
          other.kind === right.kind &&
          ((other.prior && isBeside(right.quantity, other.quantity)) ||
            goesTo(context.new.text, other.quantity, right.quantity)),
      );
    if (!was || right.prior || old.some((left) => isSameNumber(left.quantity, right.quantity))) return [];
    return old
      .filter((left) => left.kind === right.kind && isSameNumber(left.quantity, was.quantity))
      .map((left) => ({old: left, new: right, score: numberLikeness(context, left, right)}))
      .filter(({old: left, score}) => score > 0 || isDistinctive(left.quantity))
      .map((pair) => ({...pair, score: TOLD + pair.score}));
  });
}

/** Farthest that "was cut to" may stand behind the number that was, in UTF-16 units. */
const WITHIN = 100;
const QUICK = /\bto $/u;
const GOES =
  /\b(?:cut|reduced?|lower(?:ed)?|raised?|increased?|trimm?(?:ed)?|slashed|whittled|pared|halved|shrunk|shrank|shrivelled|dwindled|down|up|fallen|fell|drop(?:ped)?|declined?|risen|rose|grown|grew|climbed|jumped|crept|swollen|swelled|ballooned|revised|changed|adjusted|extended|shortened|scaled back|put (?:up|down)|brought|come|came|gone|went|slipped|sank|sunk)\b[^.;]{0,40}\bto $/u;

/** "The sum, 22 million, was reduced to 17 million", "the fund, which held four million, is down to 60,000" */
function goesTo(text: string, was: Quantity, is: Quantity): boolean {
  if (was.end >= is.start || is.start - was.end > WITHIN) return false;
  const between = text.slice(was.end, is.start);
  return QUICK.test(between) && GOES.test(between);
}

function isBeside(a: Quantity, b: Quantity): boolean {
  return a.sentence === b.sentence && Math.min(Math.abs(a.end - b.start), Math.abs(b.end - a.start)) < BESIDE;
}

/** Two small bare numbers agree too easily to mean anything. */
function isDistinctive({value, unit}: Quantity): boolean {
  return unit !== null || (value ?? 0) > 20;
}

/** Of "5.2-magnitude" the figure alone, of "23-year-old striker" the age; of "20 people", "12-week inquiry" all. */
function spanOf({start, end, text, unit}: Quantity): Span {
  if (unit === 'age') return {start, end: start + ageIn(text).length};
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
