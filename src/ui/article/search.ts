// Finds typed text in both articles.
import type {Report, ReportArticle, Span} from '../../model.js';
import {type Place, SIDES} from './places.js';

/** The sentences that hold the text, whatever its case and its white space: the old article's first. */
export function matchesIn(report: Report, text: string): readonly Place[] {
  const pattern = patternOf(text);
  if (pattern === null) return [];
  return SIDES.flatMap((side) =>
    report[side].sentences.flatMap(({text: words}, sentence) =>
      words.search(pattern) < 0 ? [] : [{side, sentence}],
    ),
  );
}

/** Where the text stands in a sentence, as offsets into the article's text. */
export function matchSpans(article: ReportArticle, sentence: number, text: string): readonly Span[] {
  const pattern = patternOf(text);
  const span = article.sentences[sentence];
  if (pattern === null || span === undefined) return [];
  return [...span.text.matchAll(pattern)].map((match) => ({
    start: span.start + match.index,
    end: span.start + match.index + match[0].length,
  }));
}

/** Of places in reading order, the one after a place (1) or before it (-1), round both articles; null of none. */
export function nextPlace(places: readonly Place[], from: Place, way: 1 | -1): Place | null {
  const found =
    way === 1
      ? (places.find((place) => compare(place, from) > 0) ?? places[0])
      : (places.findLast((place) => compare(place, from) < 0) ?? places.at(-1));
  return found ?? null;
}

/** The place itself where it matches, else the match after it. */
export function matchFrom(matches: readonly Place[], from: Place): Place | null {
  return matches.find((match) => compare(match, from) >= 0) ?? matches[0] ?? null;
}

function compare(a: Place, b: Place): number {
  return SIDES.indexOf(a.side) - SIDES.indexOf(b.side) || a.sentence - b.sentence;
}

function patternOf(text: string): RegExp | null {
  const words = text.split(/\s+/u).filter((word) => word !== '');
  return words.length === 0 ? null : new RegExp(words.map(escaped).join('\\s+'), 'giu');
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}
