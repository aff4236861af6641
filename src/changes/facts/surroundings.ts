/** The clause that a number, date or place stands in: what it is said of, with which verbs, among which words. */
import type {AnnotatedArticle, Span, Token} from '../../model.js';
import {sameFamily} from '../../text/lexicon/families.js';
import {related} from '../../text/lexicon/related.js';
import {tokensOf} from './context.js';
import {
  antecedentOf,
  completing,
  governorOf,
  infinitiveSubjectOf,
  modifierOf,
  numberedOf,
  subjectOf,
} from './span-nouns.js';

export interface Surroundings {
  /** Lemmas of the subject of the clause and of the nearest noun to the left. */
  readonly nouns: ReadonlySet<string>;
  /** Lemmas of the nouns that stand before those as part of one name: "wage" of "wage offer". */
  readonly modifiers: ReadonlySet<string>;
  /** Lemmas of the verbs of the clause. */
  readonly verbs: ReadonlySet<string>;
  /** Lemmas of all content words of the sentence outside the span. */
  readonly words: ReadonlySet<string>;
  /** Words of names in the sentence, lower case. */
  readonly names: ReadonlySet<string>;
  /** Lower-case words right before and after the span. */
  readonly beside: readonly [string, string];
  /** The tokens of the sentence before and after the span. */
  readonly before: readonly Token[];
  readonly after: readonly Token[];
}

/** `skip` tells tokens that are no nouns of the clause, such as those inside other numbers. */
export function surroundingsOf(
  article: AnnotatedArticle,
  span: Span & {readonly sentence: number},
  skip: (token: Token) => boolean,
): Surroundings {
  const tokens = tokensOf(article, span.sentence);
  const first = tokens.findIndex((token) => token.end > span.start);
  const last = tokens.findLastIndex((token) => token.start < span.end);
  const [from, to] = clauseAround(tokens, first, last);
  const clause = tokens.slice(from, first);
  const nouns = [
    governorOf(clause, skip),
    subjectOf(clause) ?? antecedentOf(tokens, from),
    infinitiveSubjectOf(clause),
    numberedOf(clause),
    completing(tokens, last + 1),
  ];
  const before = tokens.slice(0, Math.max(first, 0));
  const after = tokens.slice(last + 1);
  return {
    nouns: new Set(nouns.flatMap((token) => token?.lemma ?? [])),
    modifiers: new Set(nouns.flatMap((token) => (token ? modifierOf(tokens, token) : null)?.lemma ?? [])),
    verbs: new Set(
      tokens
        .slice(from, to)
        .filter(isTellingVerb)
        .map((token) => token.lemma),
    ),
    words: new Set([...before, ...after].filter(isContent).map((token) => token.lemma)),
    names: new Set(
      [...before, ...after].filter((token) => token.pos === 'PROPN').map((token) => token.lower),
    ),
    beside: [before.at(-1)?.lower ?? '', after[0]?.lower ?? ''],
    before,
    after,
  };
}

function isTellingVerb(token: Token): boolean {
  if (token.lower === 'worth') return true;
  return (
    token.pos === 'VERB' && !/^(?:say|tell|add|believe|expect|think|report|estimate)$/u.test(token.lemma)
  );
}

function isContent(token: Token): boolean {
  return /^(?:NOUN|PROPN|VERB|ADJ)$/u.test(token.pos) && token.lower.length > 2;
}

/** Token numbers of the clause: up to stops, conjunctions and relative pronouns on either side. */
function clauseAround(tokens: readonly Token[], first: number, last: number): readonly [number, number] {
  let from = Math.max(first, 0);
  while (from > 0 && !endsClause(tokens, from - 1)) from--;
  let to = last + 1;
  while (to < tokens.length && !endsClause(tokens, to)) to++;
  return [from, to];
}

function endsClause(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (/^(?:[,;:—–()"“”]|--)$/u.test(token.text)) return true;
  if (token.pos === 'SCONJ' || /^(?:who|which|that|while|when|after|before)$/u.test(token.lower))
    return startsClause(tokens, at);
  if (token.lower !== 'and') return false;
  // "travel between Norland and the islands stood at…" joins nouns: no verb comes before it.
  return tokens.slice(Math.max(0, at - 8), at).some(isPredicate) && startsClause(tokens, at);
}

/** "before it opens" is a clause, "before 2040" and "after the match" are not. */
function startsClause(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at + 1, at + 6).some(isPredicate);
}

function isPredicate(token: Token): boolean {
  return token.pos === 'VERB' || token.pos === 'AUX';
}

/** Both name something, and nothing alike: they may well tell of two things. */
export function nameOthers(a: Pick<Surroundings, 'names'>, b: Pick<Surroundings, 'names'>): boolean {
  return a.names.size > 0 && b.names.size > 0 && common(a.names, b.names).length === 0;
}

const SAME_VERB = 0.8;

/** Verbs of `a` that are in `b`, or have a synonym there. */
export function sameVerbs(a: ReadonlySet<string>, b: ReadonlySet<string>): readonly string[] {
  return [...a].filter(
    (verb) => b.has(verb) || [...b].some((other) => related(verb, other, 'verb') >= SAME_VERB),
  );
}

/** "would draw 50 litres" and "the draw of 30": what one tells by a verb the other tells by its noun. */
export function crossing(
  a: Pick<Surroundings, 'nouns' | 'verbs'>,
  b: Pick<Surroundings, 'nouns' | 'verbs'>,
): boolean {
  const derived = (verbs: ReadonlySet<string>, nouns: ReadonlySet<string>): boolean =>
    [...verbs].some((verb) => [...nouns].some((noun) => sameFamily(verb, noun)));
  return derived(a.verbs, b.nouns) || derived(b.verbs, a.nouns);
}

/** Members of both sets. */
export function common(a: ReadonlySet<string>, b: ReadonlySet<string>): readonly string[] {
  return [...a].filter((word) => b.has(word));
}
