/** What a date or a place stands in: the event it belongs to, and whether that lies ahead. */
import type {AnnotatedArticle, Span, Token} from '../../model.js';
import {areLinked, type FactContext, isProse, sharedTopics} from './context.js';
import {eventFamiliesOf} from './event-families.js';
import {openingPhrase, phraseFor, verbFor} from './slots.js';
import {common, crossing, nameOthers, type Surroundings, sameVerbs, surroundingsOf} from './surroundings.js';

export interface EventFrame extends Pick<Surroundings, 'nouns' | 'verbs' | 'words' | 'names' | 'beside'> {
  readonly sentence: number;
  /** Families of the clause's nouns and verbs. */
  readonly families: ReadonlySet<string>;
  /** Families of the sentence's other words. */
  readonly distant: ReadonlySet<string>;
  /** Told as planned: "will", "due", "to be held". */
  readonly ahead: boolean;
  readonly prose: boolean;
}

const AGREED =
  /^(?:deal|agreement|accord|settlement|compromise|consensus|decision|verdict|conclusion|truce|ceasefire)$/u;
const AHEAD =
  /^(?:will|would|shall|'ll|may|might|could|should|due|scheduled|slated|expected|planned|plans|plan|intends|hopes|aims|wants|set|proposed)$/u;

export function eventFrame(article: AnnotatedArticle, span: Span & {readonly sentence: number}): EventFrame {
  const {nouns, verbs, words, names, beside, before, after} = surroundingsOf(article, span, () => false);
  const sentence = article.sentences[span.sentence];
  // A deal that is reached is no ship that reaches port.
  const agreed = [...nouns, ...words].some((noun) => AGREED.test(noun));
  const told = [...nouns, ...verbs].filter((lemma) => !(agreed && lemma === 'reach'));
  return {
    sentence: span.sentence,
    nouns,
    verbs,
    words,
    names,
    beside,
    families: new Set(told.flatMap(eventFamiliesOf)),
    distant: new Set([...words].flatMap(eventFamiliesOf)),
    ahead: [...before, ...after].some((token, at, all) => isAhead(token, all[at + 1])),
    prose: sentence !== undefined && isProse(article, sentence),
  };
}

function isAhead(token: Token, next: Token | undefined): boolean {
  return AHEAD.test(token.lower) || (token.lower === 'to' && (next?.lemma === 'be' || next?.pos === 'VERB'));
}

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
    Math.min(1.5, 0.25 * common(left.words, right.words).length),
    nameOthers(left, right) && !together ? -0.75 : 0,
  ];
  return scores.reduce((total, score) => total + score, 0);
}

/** The event in plain words: what both sides name, else the old one's subject, else its verb. */
export function eventSlot(context: FactContext, left: EventFrame, right: EventFrame): string {
  const sides = {context, old: left.sentence, new: right.sentence};
  const [noun] = [...common(left.nouns, right.nouns), ...left.nouns];
  if (noun !== undefined) return phraseFor(noun, sides);
  const [verb] = [...common(left.verbs, right.verbs), ...left.verbs, ...right.verbs];
  return verb ? verbFor(verb, sides) : (openingPhrase(sides) ?? 'event');
}
