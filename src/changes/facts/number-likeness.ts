/** How sure it is that two numbers are of one thing. */
import type {Quantity} from '../../model.js';
import {related} from '../../text/lexicon/related.js';
import {sizeOfUnit} from '../../text/units.js';
import {areLinked, type FactContext, sharedTopics} from './context.js';
import {areOpposed} from './contrasts.js';
import {familiesOf} from './measures.js';
import type {NumberFrame} from './number-frames.js';
import {farApart, isSameNumber, isSmall, nearly} from './number-values.js';
import {worthOf} from './rarity.js';
import {common, crossing, nameOthers, sameVerbs} from './surroundings.js';

/** Nouns that many numbers are of. */
export const GENERIC =
  /^(?:person|people|man|woman|child|number|total|figure|amount|rate|level|company|group|government|official|year|month)$/u;
export const LIGHT = /^(?:have|get|take|put|make|give|go|come|be|do|keep|let|set|hold|see|use)$/u;

/** From here on `related` holds two nouns to be synonyms, or one the class of the other. */
const ONE_MEANING = 0.6;

/**
 * Zero where their kinds, units or counted things differ; else a sum of what speaks for and against. What each
 * ground counts was set by hand on the development pairs, so that 3.25 parts right pairs from wrong ones.
 */
export function numberLikeness(context: FactContext, left: NumberFrame, right: NumberFrame): number {
  const [a, b] = [left.quantity, right.quantity];
  const linked = areLinked(context, a.sentence, b.sentence);
  const families = common(left.families, right.families);
  if (!areComparable(left, right, linked) || countOthers(left, right, families)) return 0;
  if (!linked && (isFromBefore(context, left) !== isFromBefore(context, right) || areTwo(left, right)))
    return 0;
  const together = sharedTopics(context, a.sentence, b.sentence).length > 0;
  const nouns = common(left.nouns, right.nouns);
  const verbs = sameVerbs(left.verbs, right.verbs);
  const shared = common(left.words, right.words);
  const scores = [
    // The thing that is counted or measured.
    Math.min(3, sum(nouns.map((noun) => (GENERIC.test(noun) ? 0.5 : 2)))),
    nouns.length === 0 && nearNouns(left, right) ? 1 : 0,
    families.some((family) => !nouns.some((noun) => familiesOf(noun).includes(family))) ? 2 : 0,
    measureOthers(left, right, families) ? -1.5 : 0,
    // What is told of it.
    Math.min(1.5, sum(verbs.map((verb) => (LIGHT.test(verb) ? 0.3 : 1)))),
    crossing(left, right) ? 1.5 : 0,
    left.soFar && right.soFar ? 2 : 0,
    isRate(left) && isRate(right) ? 1 : 0,
    left.kind === 'money' && a.unit !== b.unit ? -0.5 : 0,
    /^(?:volume|area|mass|power|energy|data|length|speed|heat)$/u.test(left.kind) ? 1 : 0,
    // Where it is told.
    together ? 1.5 : 0,
    linked ? 1 + left.beside.filter((word, at) => word !== '' && word === right.beside[at]).length : 0,
    Math.min(1.5, worthOf(shared, context)),
    nameOthers(left, right) && !together ? -0.75 : 0,
    // Two or three of a kind are soon met with: only what is told of them makes them one thing.
    left.kind === 'count' && isSmall(a) && isSmall(b) && !linked && verbs.length + families.length === 0
      ? -1
      : 0,
    isSameNumber(a, b) ? 2 : farApart(a, b) + nearly(a, b),
  ];
  // The kind, the topic and the place say nothing of the thing itself.
  const unsaid =
    nouns.length + verbs.length + families.length + shared.length + nearly(a, b) === 0 &&
    !nearNouns(left, right);
  const oneThing =
    linked ||
    verbs.some((verb) => !LIGHT.test(verb)) ||
    crossing(left, right) ||
    (left.soFar && right.soFar) ||
    families.length > 0 ||
    nouns.some((noun) => !GENERIC.test(noun)) ||
    nearNouns(left, right);
  return unsaid || !oneThing || !haveFigures(a, b) ? 0 : sum(scores);
}

/** "Dozens of pilots" and "90 pilots" may be of one thing; "most of them" is of anything. */
function haveFigures(a: Quantity, b: Quantity): boolean {
  return (a.value !== null && b.value !== null) || (a.counts !== null && b.counts !== null);
}

/** Of one kind and unit, in running text; money and shares compare across units. */
function areComparable(left: NumberFrame, right: NumberFrame, linked: boolean): boolean {
  if (left.kind !== right.kind || !left.prose || !right.prose) return false;
  if (left.kind === 'age') return linked && left.of === null && right.of === null;
  if (left.kind === 'time') return linked || isMeasuredSpan(left, right);
  const [a, b] = [left.quantity.unit, right.quantity.unit];
  return (
    /^(?:money|percent)$/u.test(left.kind) || a === b || (sizeOfUnit(a) !== null && sizeOfUnit(b) !== null)
  );
}

/** "the north hall" and "the south hall", a grant and a grant of so much a year. */
function areTwo(left: NumberFrame, right: NumberFrame): boolean {
  return (
    areOpposed(left.contrasts, right.contrasts) || (left.kind === 'money' && left.yearly !== right.yearly)
  );
}

/** Families whose numbers may well be of one thing: what it costs is its price. */
const CLOSE = /^(?:cost|price|worth)$/u;

/** Both are said of something, and of nothing alike: "fine" and "grant", not "share price" and "shares". */
function measureOthers(left: NumberFrame, right: NumberFrame, families: readonly string[]): boolean {
  if (left.families.size === 0 || right.families.size === 0 || families.length > 0) return false;
  if ([...left.families].some((a) => CLOSE.test(a)) && [...right.families].some((b) => CLOSE.test(b)))
    return false;
  return common(left.nouns, right.words).length + common(right.nouns, left.words).length === 0;
}

/** They count things by other names, which neither a family nor the lexicon holds to be one. */
function countOthers(left: NumberFrame, right: NumberFrame, families: readonly string[]): boolean {
  const [a, b] = [left.quantity.counts, right.quantity.counts];
  if (left.kind !== 'count' || a === null || b === null || related(a, b, 'noun') >= ONE_MEANING) return false;
  const covered = (noun: string): boolean =>
    GENERIC.test(noun) || familiesOf(noun).some((family) => families.includes(family));
  return !covered(a) || !covered(b);
}

/** "a bus", "the coach": no noun in common, but two of one meaning. */
function nearNouns(left: NumberFrame, right: NumberFrame): boolean {
  const telling = (nouns: ReadonlySet<string>): readonly string[] =>
    [...nouns].filter((noun) => !GENERIC.test(noun));
  const others = telling(right.nouns);
  return telling(left.nouns).some((a) => others.some((b) => related(a, b, 'noun') >= ONE_MEANING));
}

/** Of these the object, or what stands after "to", is how long something is: "will last nine weeks", "jailed for ten years". */
const LASTS = /^(?:last|take|require|serve|sentence|jail|imprison|extend|shorten|lengthen|run)$/u;

/** "a 12-week inquiry" is a length of something; "idle for two years" only says that time went by. */
function isMeasuredSpan(left: NumberFrame, right: NumberFrame): boolean {
  if (isRate(left) || isRate(right))
    return isRate(left) && isRate(right) && left.quantity.unit === right.quantity.unit;
  return isLength(left) && isLength(right);
}

function isLength({quantity, verbs, families}: NumberFrame): boolean {
  return quantity.counts !== null || families.has('sentence') || [...verbs].some((verb) => LASTS.test(verb));
}

/** "20 hours a week", "50 litres a day" */
function isRate({beside}: NumberFrame): boolean {
  return /^(?:a|an|per|each|every)$/u.test(beside[1]);
}

/** "killed 60 people in 1998": of a year before the story that both articles tell. */
function isFromBefore({old}: FactContext, {years}: NumberFrame): boolean {
  const first = old.date?.slice(0, 4);
  return first !== undefined && [...years].some((year) => year < first);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
