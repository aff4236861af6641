/** How sure it is that a date or place of either article belongs to one event. */
import {sameFamily} from '../../text/lexicon/families.js';
import {nounClass} from '../../text/lexicon/nouns.js';
import {related} from '../../text/lexicon/related.js';
import {areLinked, type FactContext, sharedTopics} from './context.js';
import {eventFamiliesOf} from './event-families.js';
import type {EventFrame} from './event-frames.js';
import {worthOf} from './rarity.js';
import {openingPhrase, phraseFor, verbFor} from './slots.js';
import {common, crossing, nameOthers, sameVerbs} from './surroundings.js';

const LIGHT = /^(?:have|get|take|put|make|give|go|come|be|do|keep|let|set|see|use|say|want)$/u;
const GENERIC =
  /^(?:person|people|man|woman|official|government|country|year|month|day|time|company|group|side)$/u;

/** How sure it is that two frames tell of one event. */
export function eventLikeness(context: FactContext, left: EventFrame, right: EventFrame): number {
  const nouns = common(left.nouns, right.nouns).filter((noun) => !GENERIC.test(noun));
  const verbs = sameVerbs(left.verbs, right.verbs).filter((verb) => !LIGHT.test(verb));
  const families = common(left.families, right.families);
  const distant = common(
    new Set([...left.families, ...left.distant]),
    new Set([...right.families, ...right.distant]),
  );
  const isOneEvent = verbs.length > 0 || families.length > 0 || crossing(left, right);
  // Whatever the story, somebody decides something by some date: that alone makes no one event.
  const decides =
    families.length + verbs.length > 0 &&
    families.every((family) => family === 'deciding') &&
    verbs.every((verb) => eventFamiliesOf(verb).includes('deciding'));
  const together = sharedTopics(context, left.sentence, right.sentence).length > 0;
  const scores = [
    nouns.length > 0 ? 1.5 : 0,
    isOneEvent ? (decides ? 1 : 2) : distant.length > 0 ? 1 : 0,
    together ? 1.5 : 0,
    areLinked(context, left.sentence, right.sentence)
      ? 1 + left.beside.filter((word, at) => word !== '' && word === right.beside[at]).length
      : 0,
    Math.min(1.5, worthOf(common(left.words, right.words), context)),
    nameOthers(left, right) && !together ? -0.75 : 0,
  ];
  const likeness = scores.reduce((total, score) => total + score, 0);
  if (likeness <= 0) return likeness;
  return likeness - (haveOtherSubjects(left, right) ? 2 : 0) - (areOtherEnds(left, right) ? 3 : 0);
}

/** "the ministers meet", "the unions met": neither subject is named in the other's sentence, or by another word. */
function haveOtherSubjects(left: EventFrame, right: EventFrame): boolean {
  const [ours, theirs] = [telling(left), telling(right)];
  // "the owners will sign", "the pact was signed": one is said of the doer, the other of the thing done.
  if (left.passive !== right.passive || left.pronoun || right.pronoun) return false;
  if (ours.length === 0 || theirs.length === 0) return false;
  return ![[ours, right] as const, [theirs, left] as const].some(([nouns, other]) =>
    nouns.some((noun) => isNamedIn(noun, other)),
  );
}

/** Persons come and go; only what is no name tells the event. */
function telling({nouns, names}: EventFrame): readonly string[] {
  return [...nouns].filter((noun) => !GENERIC.test(noun) && !names.has(noun));
}

/** All sorts of things are held and hosted. */
const HELD = /^(?:hold|host)$/u;

function isNamedIn(noun: string, {nouns, words, verbs}: EventFrame): boolean {
  if (nouns.has(noun) || words.has(noun)) return true;
  // "the talks", "they met"; but a plant and a school are both built.
  const told = [...nouns, ...verbs].filter((lemma) => !HELD.test(lemma)).flatMap(eventFamiliesOf);
  if (nounClass(noun) !== 'artifact' && eventFamiliesOf(noun).some((family) => told.includes(family)))
    return true;
  return (
    [...nouns].some((other) => related(noun, other, 'noun') >= ONE_MEANING) ||
    [...verbs].some((verb) => sameFamily(verb, noun))
  );
}

/** From here on `related` holds two nouns to be synonyms, or one the class of the other. */
const ONE_MEANING = 0.6;
const BEGINS = /^(?:begin|start|open|commence|launch)$/u;
const ENDS = /^(?:end|close|finish|expire|conclude|stop)$/u;

/** One tells when it began, the other when it ended. */
function areOtherEnds(left: EventFrame, right: EventFrame): boolean {
  const of = ({verbs}: EventFrame, ends: RegExp): boolean => [...verbs].some((verb) => ends.test(verb));
  return (
    (of(left, BEGINS) && of(right, ENDS) && !of(right, BEGINS) && !of(left, ENDS)) ||
    (of(left, ENDS) && of(right, BEGINS) && !of(right, ENDS) && !of(left, BEGINS))
  );
}

/** The event in plain words: what both sides name, else the old one's subject, else its verb. */
export function eventSlot(context: FactContext, left: EventFrame, right: EventFrame): string {
  const sides = {context, old: left.sentence, new: right.sentence};
  const [noun] = [...common(left.nouns, right.nouns), ...left.nouns];
  if (noun !== undefined) return phraseFor(noun, sides);
  const [verb] = [...common(left.verbs, right.verbs), ...left.verbs, ...right.verbs];
  return verb ? verbFor(verb, sides) : (openingPhrase(sides) ?? 'event');
}
