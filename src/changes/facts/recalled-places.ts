/** Places of an event that returns: the new article recalls where it was held when the old one announced it. */
import type {DateMention} from '../../model.js';
import {bySentence} from '../../text/by-sentence.js';
import {type FactContext, type FoundFact, factAt} from './context.js';
import {type PlaceMention, placeMentions} from './place-mentions.js';

/** Farthest that a place may stand from its date, in UTF-16 units. */
const REACH = 40;

/**
 * "The first round took place in Oslo in May 2012" beside "the ministers meet in Rome on 3 June", where
 * the old article told of the meeting in May and names Oslo: the meeting went from Oslo to Rome. `dates` are
 * the changed dates.
 */
export function recalledPlaces(context: FactContext, dates: readonly FoundFact[]): readonly FoundFact[] {
  const known = placeMentions(context.old).filter((place) => place.by === 'at' || place.by === 'dateline');
  const told = bySentence(
    placeMentions(context.new).filter((place) => place.by === 'at'),
    ({sentence}) => sentence,
  );
  return dates.flatMap(({topic, change}) => {
    const next = context.new.dates.find((date) => date.start === change.new.evidence.start);
    const recalled = context.new.dates.filter(
      (date) => date !== next && isWithin(change.old.value, date.value),
    );
    const to = next && nearest(told.get(next.sentence), next);
    const from = recalled
      .map((date) => nearest(told.get(date.sentence), date))
      .find((place) => place && place.key !== to?.key);
    const before = from && known.find((place) => place.key === from.key);
    if (!to || !before || before.key === to.key) return [];
    return [
      {
        topic,
        change: {
          type: 'place',
          slot: change.slot,
          old: factAt(context.old, before, before.sentence, null),
          new: factAt(context.new, to, to.sentence, null),
        },
      },
    ];
  });
}

/** The exact day falls into the month, or is the day, that the other names. */
function isWithin(day: string | null, other: string | null): boolean {
  return day !== null && other !== null && other.length >= '2012-05'.length && day.startsWith(other);
}

/** `places` are those of the sentence. */
function nearest(places: readonly PlaceMention[] | undefined, date: DateMention): PlaceMention | undefined {
  const distance = (place: PlaceMention): number =>
    Math.min(Math.abs(place.end - date.start), Math.abs(date.end - place.start));
  return places?.filter((place) => distance(place) <= REACH).toSorted((a, b) => distance(a) - distance(b))[0];
}
