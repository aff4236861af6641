/** Places of one event that differ: moved, held elsewhere, told from elsewhere. */
import type {AnnotatedArticle} from '../../model.js';
import {unaccented} from '../../text/names.js';
import {areLinked, type FactContext, type FoundFact, factAt, topicFor} from './context.js';
import {type EventFrame, eventFrame} from './event-frames.js';
import {eventLikeness, eventSlot} from './event-likeness.js';
import {bestPairs, type Pair} from './pairing.js';
import {partnersIn} from './partners.js';
import {type PlaceMention, placeMentions} from './place-mentions.js';
import {common} from './surroundings.js';

interface PlacedEvent extends EventFrame {
  readonly place: PlaceMention;
  /** The old article names it: what tells of it in the new one may just be told more or less exactly. */
  readonly known: boolean;
}

/** Pairs of places that are said of one event and differ, and in revisions the place of writing. */
export function placeChanges(context: FactContext): readonly FoundFact[] {
  const [old, fresh] = [placedEvents(context, 'old'), placedEvents(context, 'new')];
  const partners = partnersIn({
    context,
    old,
    new: fresh,
    sentenceOf: ({sentence}) => sentence,
    wordsOf: ({nouns, words, place}) => [...nouns, ...words, place.key],
  });
  const pairs = old.flatMap((left) =>
    partners(left)
      .map((right) => ({old: left, new: right, score: likeness(context, left, right)}))
      .filter((pair) => pair.score > 0),
  );
  return bestPairs([...toldMoves(old, fresh), ...pairs])
    .filter(({old: left, new: right}) => left.place.key !== right.place.key)
    .map(({old: left, new: right}) => ({
      topic: topicFor(context, left.sentence, right.sentence),
      change: {
        type: 'place',
        slot: left.place.by === 'dateline' ? 'dateline' : eventSlot(context, left, right),
        old: factAt(context.old, left.place, left.sentence, null),
        new: factAt(context.new, right.place, right.sentence, null),
      },
    }));
}

function placedEvents(context: FactContext, side: 'old' | 'new'): readonly PlacedEvent[] {
  const article = context[side];
  const isKnown = knownIn(context.old);
  return placeMentions(article).map((place) => ({
    ...eventFrame(article, place),
    place,
    known: side === 'old' || isKnown(place.key),
  }));
}

/** Tells whether an article names a place, asked for it once a place. */
function knownIn(article: AnnotatedArticle): (key: string) => boolean {
  const text = unaccented(article.text);
  const known = new Map<string, boolean>();
  return (key) => {
    const answer = known.get(key) ?? text.includes(key);
    known.set(key, answer);
    return answer;
  };
}

const TOLD = 9;
const MOVES = /^(?:move|shift|relocate|transfer|switch|migrate)$/u;

/** "is being moved from Lyon to a plant in Porto": the new article names the place it was. */
function toldMoves(old: readonly PlacedEvent[], fresh: readonly PlacedEvent[]): readonly Pair<PlacedEvent>[] {
  return fresh.flatMap((right) => {
    const from = fresh.find(
      (other) =>
        other.place.by === 'from' && other.sentence === right.sentence && other.place.end < right.place.start,
    );
    if (right.place.by !== 'to' || !from || ![...right.verbs].some((verb) => MOVES.test(verb))) return [];
    return old
      .filter((left) => left.place.key === from.place.key && left.place.by === 'at')
      .map((left) => ({old: left, new: right, score: TOLD}));
  });
}

function likeness(context: FactContext, left: PlacedEvent, right: PlacedEvent): number {
  const [a, b] = [left.place, right.place];
  if (a.by === 'dateline' || b.by === 'dateline')
    return a.by === b.by && context.relation === 'revision' ? TOLD : 0;
  if (a.by !== 'at' || !(b.by === 'at' || isMovedTo(right))) return 0;
  const equal = a.key === b.key;
  const linked = areLinked(context, left.sentence, right.sentence);
  if (!equal && (right.known || (!linked && !left.ahead))) return 0;
  const sameEvent =
    (isMovedTo(right) && common(left.words, right.words).length > 0) ||
    common(left.verbs, right.verbs).length > 0 ||
    common(left.families, right.families).length > 0;
  if (!equal && (!sameEvent || (linked && left.beside[0] !== right.beside[0]))) return 0;
  return eventLikeness(context, left, right) + (equal ? 2 : 0) + (isMovedTo(right) ? MOVED : 0);
}

/** For a place that is told as moved to. */
const MOVED = 2;

/** "The final was moved to Mill Road" */
function isMovedTo({place, verbs, passive}: PlacedEvent): boolean {
  return place.by === 'to' && passive && [...verbs].some((verb) => MOVES.test(verb));
}
