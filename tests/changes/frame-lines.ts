/** What the finders of facts read of two texts, and how sure they are that two readings are of one thing, as lines. */
import {agesOf} from '../../src/changes/facts/ages.js';
import type {FactContext, Side} from '../../src/changes/facts/context.js';
import {type EventFrame, eventFrame} from '../../src/changes/facts/event-frames.js';
import {eventLikeness} from '../../src/changes/facts/event-likeness.js';
import {aloneIn} from '../../src/changes/facts/lone-numbers.js';
import {type NumberFrame, numberFrames} from '../../src/changes/facts/number-frames.js';
import {numberLikeness} from '../../src/changes/facts/number-likeness.js';
import {type Person, personsOf} from '../../src/changes/facts/persons.js';
import {placeMentions} from '../../src/changes/facts/place-mentions.js';

/** Numbers, dates, places and persons of either side, then each two of a kind with their likeness. */
export function frameLines(context: FactContext): readonly string[] {
  const [old, fresh] = [readingOf(context, 'old'), readingOf(context, 'new')];
  const alone = aloneIn({context, old: old.numbers, new: fresh.numbers});
  return [
    ...sideLines('-', old),
    ...sideLines('+', fresh),
    ...old.numbers.flatMap((left) =>
      fresh.numbers.flatMap((right) => {
        const likeness = numberLikeness(context, left, right);
        const only = alone(left, right) ? ', each alone of its kind' : '';
        return likeness === 0 && only === ''
          ? []
          : [`    ${left.quantity.text} ~ ${right.quantity.text}: ${likeness.toFixed(2)}${only}`];
      }),
    ),
    ...old.events.flatMap((left) =>
      fresh.events
        .filter((right) => right.kind === left.kind)
        .map(
          (right) =>
            `    ${left.text} ~ ${right.text}: ${eventLikeness(context, left.frame, right.frame).toFixed(2)}`,
        ),
    ),
  ];
}

interface PlacedFrame {
  readonly kind: 'date' | 'place';
  readonly text: string;
  readonly told: string;
  readonly frame: EventFrame;
}

interface Reading {
  readonly numbers: readonly NumberFrame[];
  readonly events: readonly PlacedFrame[];
  readonly persons: readonly Person[];
}

function readingOf(context: FactContext, side: Side): Reading {
  const article = context[side];
  const persons = personsOf(article);
  const dates = article.dates.map((date) => ({
    kind: 'date' as const,
    text: date.text,
    told: `${date.value}`,
    frame: eventFrame(article, date),
  }));
  const places = placeMentions(article).map((place) => ({
    kind: 'place' as const,
    text: place.text,
    told: `${place.by} ${place.key}`,
    frame: eventFrame(article, place),
  }));
  return {numbers: numberFrames(article, agesOf(article, persons)), events: [...dates, ...places], persons};
}

function sideLines(mark: string, {numbers, events, persons}: Reading): readonly string[] {
  return [
    ...numbers.map((frame) => numberLine(frame)),
    ...events.map(({kind, text, told, frame}) => `${kind} ${text} (${told}): ${eventWords(frame)}`),
    ...persons.map(personLine),
  ].map((line) => `    ${mark} ${line}`);
}

function numberLine(frame: NumberFrame): string {
  const {quantity, kind, of, nouns, verbs, words, families, contrasts, years, beside, names} = frame;
  return `number ${quantity.text} (${kind}${of ? ` of ${of.name}` : ''}): ${told({
    nouns,
    verbs,
    words,
    names,
    families,
    contrasts,
    years,
    beside: new Set(beside),
    ...flags(frame, ['soFar', 'prior', 'yearly', 'prose']),
  })}`;
}

function eventWords(frame: EventFrame): string {
  const {nouns, verbs, words, names, families, distant, beside} = frame;
  return told({
    nouns,
    verbs,
    words,
    names,
    families,
    distant,
    beside: new Set(beside),
    ...flags(frame, ['ahead', 'pronoun', 'passive', 'prose']),
  });
}

function personLine({fullest, uses, roles, certain}: Person): string {
  const offices = roles.map(({office}) => office).join(', ');
  return `person ${fullest.text}: ${uses.map(({text, start}) => `${text} at ${start}`).join(', ')}${
    offices && `; ${offices}`
  }${certain ? '; certain' : ''}`;
}

function flags<T>(frame: T, names: readonly (keyof T & string)[]): Readonly<Record<string, true>> {
  return Object.fromEntries(names.filter((name) => frame[name]).map((name) => [name, true]));
}

/** `nouns bridge; verbs open; ahead` */
function told(parts: Readonly<Record<string, ReadonlySet<string> | true>>): string {
  return Object.entries(parts)
    .filter(([, part]) => part === true || part.size > 0)
    .map(([name, part]) => (part === true ? name : `${name} ${[...part].join(' ')}`))
    .join('; ');
}
