/** What a date or a place stands in: the event it belongs to, and whether that lies ahead. */
import type {AnnotatedArticle, Span, Token} from '../../model.js';
import {isProse} from './context.js';
import {eventFamiliesOf} from './event-families.js';
import {type Surroundings, surroundingsOf} from './surroundings.js';

export interface EventFrame extends Pick<Surroundings, 'nouns' | 'verbs' | 'words' | 'names' | 'beside'> {
  readonly sentence: number;
  /** Families of the clause's nouns and verbs. */
  readonly families: ReadonlySet<string>;
  /** Families of the sentence's other words. */
  readonly distant: ReadonlySet<string>;
  /** Told as planned: "will", "due", "to be held". */
  readonly ahead: boolean;
  /** Its subject is "it", "they" or the like: named elsewhere. */
  readonly pronoun: boolean;
  /** Says of its subject what was done to it: "was signed". */
  readonly passive: boolean;
  readonly prose: boolean;
}

const PRONOUN = /^(?:it|they|this|that|which|who|he|she|we)$/u;
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
    pronoun: before.some(({lower}) => PRONOUN.test(lower)),
    passive: [...before, ...after].some((token, at, all) => isPassive(token, all[at + 1], all[at + 2])),
    prose: sentence !== undefined && isProse(article, sentence),
  };
}

function isAhead(token: Token, next: Token | undefined): boolean {
  return AHEAD.test(token.lower) || (token.lower === 'to' && (next?.lemma === 'be' || next?.pos === 'VERB'));
}

function isPassive(token: Token, next: Token | undefined, second: Token | undefined): boolean {
  if (token.lemma !== 'be') return false;
  const verb = next?.pos === 'ADV' ? second : next;
  return verb?.pos === 'VERB' && !verb.lower.endsWith('ing');
}
