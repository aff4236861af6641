/** Dates of one event that differ: moved, put off, brought forward. */
import type {AnnotatedArticle, DateMention} from '../../model.js';
import {daysBetween, parseDay} from '../../text/calendar.js';
import {areLinked, type FactContext, type FoundFact, factAt, isProse, topicFor} from './context.js';
import {type EventFrame, eventFrame} from './event-frames.js';
import {eventLikeness, eventSlot} from './event-likeness.js';
import {bestPairs, type Pair} from './pairing.js';
import {partnersIn} from './partners.js';
import {common} from './surroundings.js';

/** Days within which what was told by its weekday can have been put off. */
const WEEKDAY_REACH = 60;

interface DatedEvent extends EventFrame {
  readonly date: DateMention;
  /** Told as the date that it was moved to: "put back to", "has until now". */
  readonly moved: boolean;
  /** Told as having come at another time than planned: "six months late". */
  readonly late: boolean;
  readonly precision: string;
}

/**
 * Pairs of dates that are said of one event and differ. Outside of edited sentences the old date must have lain
 * ahead: what had happened by then stays where it was, and another date is another event.
 */
export function dateChanges(context: FactContext): readonly FoundFact[] {
  const [old, fresh] = [datedEvents(context.old), datedEvents(context.new)];
  const partners = partnersIn({
    context,
    old,
    new: fresh,
    sentenceOf: ({sentence}) => sentence,
    wordsOf: ({nouns, words, date}) => [...nouns, ...words, date.value ?? ''],
  });
  const pairs = old.flatMap((left) =>
    partners(left)
      .map((right) => ({old: left, new: right, score: likeness(context, left, right)}))
      .filter((pair) => pair.score > 0),
  );
  return bestPairs([...toldPairs(context.new, old, fresh), ...pairs])
    .filter(({old: left, new: right}) => !isSameDate(left.date, right.date))
    .map(({old: left, new: right}) => ({
      topic: topicFor(context, left.sentence, right.sentence),
      change: {
        type: 'date',
        slot: eventSlot(context, left, right),
        old: factAt(context.old, left.date, left.sentence, left.date.value),
        new: factAt(context.new, right.date, right.sentence, right.date.value),
      },
    }));
}

/** For a date that is told as moved to, or as another than was planned. */
const MOVED = 1.5;
const LATE = 1;
const MOVED_TO =
  /\b(?:put (?:off|back)|postponed?|delay(?:ed|s)?|moved?|push(?:ed)?(?: back)?|deferred|adjourned|rescheduled|brought forward|shifted|extended|slipped|held over|now (?:due|set|expected|scheduled|planned))\b[^.;]{0,40}\b(?:until|till|to|for|by|in|on|at)(?: the)? $/u;
const OFF_PLAN =
  /\b(?:late|later than|behind (?:schedule|plan|the (?:original )?(?:plan|schedule))|overdue|finally|at last|earlier than|ahead of (?:schedule|plan|time)|delays?|delayed|(?:day|week|month|year)s? early)\b/u;

const TOLD = 9;
/** What stands before a date that the new article tells as the one of before. */
const PRIOR =
  /\b(?:instead of|rather than|(?:originally|initially|previously|first) (?:[a-z]+ ){0,4}(?:for|on|in|at|by)|(?:moved?|shifted|postponed|delayed|rescheduled|pushed|put|brought|changed) (?:[a-z]+ ){0,3}from) $/u;

/** The new article itself says what the date was: "moved from May 3 to May 9", "originally due on May 3". */
function toldPairs(
  article: AnnotatedArticle,
  old: readonly DatedEvent[],
  fresh: readonly DatedEvent[],
): readonly Pair<DatedEvent>[] {
  const isPrior = ({date}: DatedEvent): boolean =>
    PRIOR.test(article.text.slice(Math.max(0, date.start - 60), date.start).toLowerCase());
  return fresh.filter(isPrior).flatMap((prior) => {
    const next = fresh.find(
      (event) => event.sentence === prior.sentence && event.date.start > prior.date.end,
    );
    if (!next || isPrior(next) || old.some((event) => isSameDate(event.date, next.date))) return [];
    return old
      .filter(({date}) => date.value === prior.date.value || date.text === prior.date.text)
      .filter((left) => left.precision === next.precision)
      .map((left) => ({old: left, new: next, score: TOLD}));
  });
}

/** What is placed by the day of writing ("last week", "two years ago"), which every article has its own of. */
const BY_THE_DAY =
  /^(?:today|tonight|yesterday|tomorrow)\b|\b(?:morning|afternoon|evening|night|day|week|weekend|month|year)s?\b/iu;

function datedEvents(article: AnnotatedArticle): readonly DatedEvent[] {
  return article.dates.flatMap((date) => {
    const frame = eventFrame(article, date);
    if (!frame.prose || date.value === null || frame.beside[0] === 'since' || isDateline(article, date))
      return [];
    const sentence = article.sentences[date.sentence];
    return [
      {
        ...frame,
        date,
        precision: precisionOf(date.value),
        moved: MOVED_TO.test(article.text.slice(Math.max(sentence?.start ?? 0, date.start - 80), date.start)),
        late: sentence !== undefined && OFF_PLAN.test(article.text.slice(sentence.start, sentence.end)),
      },
    ];
  });
}

/** At the head of the first sentence, before any word in lower case: the place and time of writing. */
function isDateline(article: AnnotatedArticle, date: DateMention): boolean {
  const sentence = article.sentences[date.sentence];
  if (!sentence) return true;
  const opening = article.text.slice(sentence.start, date.start);
  const firstProse = article.sentences.findIndex((other) => isProse(article, other));
  return (
    date.sentence === firstProse &&
    !/(?<!\p{L})\p{Ll}{2,}/u.test(opening.replace(/\b(?:updated|at|and)\b/gu, ''))
  );
}

function precisionOf(value: string): string {
  if (value.startsWith('T')) return 'time';
  return value.includes('/')
    ? 'span'
    : /^\d{4}-\d{2}-\d{2}$/u.test(value)
      ? 'day'
      : /^\d{4}-\d{2}$/u.test(value)
        ? 'month'
        : 'year';
}

function likeness(context: FactContext, left: DatedEvent, right: DatedEvent): number {
  const linked = areLinked(context, left.sentence, right.sentence);
  if ((left.precision === 'time') !== (right.precision === 'time')) return 0;
  const equal = isSameDate(left.date, right.date);
  if (linked && !equal && !right.moved && !sameSlot(left, right)) return 0;
  if (!linked && !equal) {
    if (left.precision === 'time' || BY_THE_DAY.test(left.date.text) || BY_THE_DAY.test(right.date.text))
      return 0;
    if (!liesAhead(context.old, left) || isLongPast(left.date, right.date)) return 0;
  }
  // "was held in September" keeps no date that was ahead from being another by now, where the next one is told.
  const agreement = !equal ? 0 : left.ahead && !right.ahead ? 0.5 : 2;
  const isAfter = context.old.date !== null && (left.date.value ?? '') > context.old.date;
  const told = equal || !isAfter ? 0 : right.moved ? MOVED : right.late ? LATE : 0;
  return (
    eventLikeness(context, left, right) + (left.precision === right.precision ? 0.5 : 0) + agreement + told
  );
}

/** "will rule on Thursday" is kept or missed within weeks; a day months later belongs to something else. */
function isLongPast(old: DateMention, fresh: DateMention): boolean {
  const [before, after] = [parseDay(old.value), parseDay(fresh.value)];
  if (!/day\b/iu.test(old.text) || !before || !after) return false;
  return Math.abs(daysBetween(before, after)) > WEEKDAY_REACH;
}

/** In an edited sentence: the same verb, or the same word before or after. */
function sameSlot(left: DatedEvent, right: DatedEvent): boolean {
  const beside = left.beside.some(
    (word, at) => word !== '' && /\p{L}/u.test(word) && word === right.beside[at],
  );
  return common(left.verbs, right.verbs).length > 0 || (beside && left.precision === right.precision);
}

function liesAhead(article: AnnotatedArticle, event: DatedEvent): boolean {
  if (article.date === null) return event.ahead;
  const value = event.date.value ?? '';
  return value >= article.date.slice(0, value.length) && (event.ahead || value > article.date);
}

/** The same, or one the more precise form of the other ("2019-05" and "2019-05-10"). */
function isSameDate(a: DateMention, b: DateMention): boolean {
  const [left, right] = [a.value ?? '', b.value ?? ''];
  return left.startsWith(right) || right.startsWith(left);
}
