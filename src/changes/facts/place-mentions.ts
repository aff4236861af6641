/** Finds where a text places things: "at Geneva", "in Porto, Portugal", "by video link", and the dateline. */
import type {AnnotatedArticle, Span, Token} from '../../model.js';
import {bySentence} from '../../text/by-sentence.js';
import {unaccented} from '../../text/names.js';
import {foldPlace} from '../../text/places.js';
import {isProse, tokensOf} from './context.js';

export interface PlaceMention extends Span {
  readonly text: string;
  readonly sentence: number;
  /** What two mentions of one place share. */
  readonly key: string;
  /** "from" for where a move starts; "dateline" for where the article was written. */
  readonly by: 'at' | 'from' | 'to' | 'dateline';
}

const VENUE = /^(?:in|at|near|outside|from|to)$/u;
/** A quick test that every sentence passes in which `REMOTE` matches. */
const MAY_BE_REMOTE = /video|phone|conference|online|satellite|zoom|virtually|remotely/i;
const REMOTE =
  /\b(?:by|via|over|through) (?<place>(?:a )?(?:video|phone|telephone|conference|online|satellite)[ -](?:link|call|conference|meeting|platform)|zoom|telephone)\b|\b(?<adverb>online|virtually|remotely)\b/giu;

/** Places in text order; the dateline comes first. */
export function placeMentions(article: AnnotatedArticle): readonly PlaceMention[] {
  const first = article.sentences.findIndex((sentence) => isProse(article, sentence));
  const dates = bySentence(article.dates, ({sentence}) => sentence);
  return article.sentences.flatMap((sentence, index) => {
    if (!isProse(article, sentence)) return [];
    const dateline = index === first ? datelineOf(article, index) : null;
    const here = {...article, dates: dates.get(index) ?? []};
    return [
      ...(dateline ? [dateline] : []),
      ...named(here, index, dateline?.end ?? 0),
      ...remote(article, index),
    ];
  });
}

/** A quick test that every sentence with a dateline passes. */
const BREAK = /[:—–-] /;

/** "OSLO, May 11:", "NEW DELHI, 3 March 2021 —": the words before the date, or before the colon or dash. */
function datelineOf(article: AnnotatedArticle, sentence: number): PlaceMention | null {
  const {start, end} = article.sentences[sentence] ?? {start: 0, end: 0};
  const text = article.text.slice(start, end);
  if (!BREAK.test(text)) return null;
  const match =
    /^(?<place>\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3})(?:, [^:—–]{0,40}?)? ?(?::|—|–|--|-) /u.exec(
      text,
    );
  const place = match?.groups?.place;
  return place ? mention(article, {start, end: start + place.length}, sentence, 'dateline') : null;
}

function named(article: AnnotatedArticle, sentence: number, after: number): readonly PlaceMention[] {
  const tokens = tokensOf(article, sentence);
  return tokens.flatMap((token, at) => {
    if (!VENUE.test(token.lower) || token.start < after) return [];
    const from = placeStart(tokens, at);
    const end = from === null ? null : nameEnd(tokens, from);
    const [first, last] = [tokens[from ?? -1], tokens[(end ?? 0) - 1]];
    if (!first || !last || isDate(article, first)) return [];
    const by = token.lower === 'from' ? 'from' : token.lower === 'to' ? 'to' : 'at';
    return [mention(article, {start: first.start, end: last.end}, sentence, by)];
  });
}

/** The name after a preposition, over "the" and over "a plant in", "the port of". */
function placeStart(tokens: readonly Token[], at: number): number | null {
  let next = at + 1;
  if (tokens[next]?.pos === 'DET') next++;
  if (isName(tokens[next])) return next;
  while (/^(?:ADJ|NOUN)$/u.test(tokens[next]?.pos ?? '') && next < at + 5) next++;
  if (!/^(?:in|at|of|near)$/u.test(tokens[next]?.lower ?? '')) return null;
  const name = tokens[next + 1]?.pos === 'DET' ? next + 2 : next + 1;
  return next > at + 1 && isName(tokens[name]) ? name : null;
}

function nameEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  while (isName(tokens[end]) || (tokens[end]?.lower === 'of' && isName(tokens[end + 1]))) end++;
  // "Porto, Portugal, and": the country belongs to the town.
  if (tokens[end]?.text !== ',' || !isName(tokens[end + 1])) return end;
  let country = end + 1;
  while (isName(tokens[country])) country++;
  const closed = tokens[country]?.pos === 'PUNCT' || tokens[country] === undefined;
  return closed && country - end <= 3 && tokens[country]?.text !== '(' ? country : end;
}

function isName(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}\P{N}*$/u.test(token.text) && /^(?:PROPN|NOUN|ADJ)$/u.test(token.pos);
}

function isDate(article: AnnotatedArticle, token: Token): boolean {
  return article.dates.some((date) => token.start >= date.start && token.start < date.end);
}

function remote(article: AnnotatedArticle, sentence: number): readonly PlaceMention[] {
  const {start, end} = article.sentences[sentence] ?? {start: 0, end: 0};
  const text = article.text.slice(start, end);
  if (!MAY_BE_REMOTE.test(text)) return [];
  return [...text.matchAll(REMOTE)].flatMap((match) => {
    const place = match.groups?.place ?? match.groups?.adverb;
    if (place === undefined) return [];
    const from = start + match.index + match[0].length - place.length;
    return [mention(article, {start: from, end: from + place.length}, sentence, 'at')];
  });
}

function mention(
  article: AnnotatedArticle,
  {start, end}: Span,
  sentence: number,
  by: PlaceMention['by'],
): PlaceMention {
  const text = article.text.slice(start, end);
  return {start, end, text, sentence, by, key: placeKey(text)};
}

/** Lower case; of "Porto, Portugal" the town. */
function placeKey(text: string): string {
  return foldPlace(unaccented(text.split(',')[0] ?? '').trim());
}
