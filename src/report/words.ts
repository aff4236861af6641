/** The words and glyphs that every view uses for kinds, factuality, changes and relations. */
import type {
  Change,
  Fact,
  FactChange,
  FactType,
  Factuality,
  Link,
  Relation,
  Report,
  Status,
  StatusChange,
  TopicKind,
} from '../model.js';

/** A glyph that reads without colour, the word for it, and the heading over a list of such topics. */
export interface KindWords {
  readonly glyph: string;
  readonly word: string;
  readonly heading: string;
}

export const KIND_WORDS: Readonly<Record<TopicKind, KindWords>> = {
  changed: {glyph: '~', word: 'changed', heading: 'What moved'},
  added: {glyph: '+', word: 'new', heading: 'New'},
  dropped: {glyph: '-', word: 'dropped', heading: 'Dropped'},
  unchanged: {glyph: '=', word: 'unchanged', heading: 'Unchanged'},
};

/** The kinds in the order in which every view lists them. */
export const KIND_ORDER: readonly TopicKind[] = ['changed', 'added', 'dropped', 'unchanged'];

/** What stands in brackets behind a status: `“doubtful” (probably not)`. */
export const FACTUALITY_WORDS: Readonly<Record<Factuality, string>> = {
  'CT+': 'fact',
  'PR+': 'probable',
  'PS+': 'possible',
  Uu: 'left open',
  'PS-': 'possibly not',
  'PR-': 'probably not',
  'CT-': 'certainly not',
};

/** One sentence for each step of the scale, for help screens and legends. */
export const FACTUALITY_GLOSS: Readonly<Record<Factuality, string>> = {
  'CT+': 'the article states it as a fact',
  'PR+': 'the article takes it to be likely, or says that it is planned',
  'PS+': 'the article takes it to be possible, or says that it is hoped for',
  Uu: 'the article leaves open whether it is so',
  'PS-': 'the article takes it to be possible that it is not so',
  'PR-': 'the article doubts it',
  'CT-': 'the article says that it is not so',
};

export const CHANGE_WORDS: Readonly<Record<Change['type'], string>> = {
  status: 'status',
  role: 'office',
  date: 'date',
  place: 'place',
  number: 'number',
  name: 'name',
  wording: 'wording',
};

/** What the second article is to the first. */
export const RELATION_WORDS: Readonly<Record<Relation, string>> = {
  identical: 'the same text twice',
  revision: 'a revision of the same article',
  'follow-up': 'another article on the same story',
  unrelated: 'two different stories',
};

const RELATION_TITLES: Readonly<Record<Relation, string>> = {
  identical: 'The same text twice',
  revision: 'How the article was revised',
  'follow-up': 'How the story moved',
  unrelated: 'Two different stories',
};

/** Stands where a changed topic has no typed change: the passages themselves have to be read. */
export const RETOLD = 'Told differently; compare the passages';

/** Moved text is told first, because a move with an edit inside is still one move. */
export function linkWords(link: Pick<Link, 'relation' | 'moved'>): string {
  if (!link.moved) return link.relation;
  return link.relation === 'same' ? 'moved' : `moved and ${link.relation}`;
}

/** `probably not`, or `probable, according to a top officer` where the text names who says so. */
export function certainty({factuality, source}: Pick<Status, 'factuality' | 'source'>): string {
  const word = FACTUALITY_WORDS[factuality];
  return source === null ? word : `${word}, according to ${source}`;
}

/** `“doubtful” (probably not)`. */
export function standing(status: Pick<Status, 'label' | 'factuality' | 'source'>): string {
  return `“${status.label}” (${certainty(status)})`;
}

/** `“doubtful” (probably not) → “signed” (fact)`. */
export function transition(change: StatusChange): string {
  return `${standing(change.old)} → ${standing(change.new)}`;
}

/** What a fact is about: "Mayor", "turnout", "hearing date". An office and a thing counted need no word for the type. */
export function factLabel({slot, type}: Pick<FactChange, 'slot' | 'type'>): string {
  const word = CHANGE_WORDS[type];
  if (slot === '' || type === 'wording') return word;
  return type === 'role' || type === 'number' || slot.toLowerCase().endsWith(word) ? slot : `${slot} ${word}`;
}

/** The text's own words; for a date whose year they leave out also what it resolves to: `September 6 (2018-09-06)`. */
export function factWords({text, value}: Pick<Fact, 'text' | 'value'>, type: FactType): string {
  const year = type === 'date' ? (value?.match(/^\d{4}/)?.[0] ?? null) : null;
  return year === null || text.includes(year) ? text : `${text} (${value})`;
}

/** Whether a change is one of fact, with its slot, and not one of status. */
export function isFactChange(change: Change): change is FactChange {
  return change.type !== 'status';
}

/** Sentence numbers as readers count them, from 1. */
export function sentenceNumber(index: number): string {
  return String(index + 1);
}

/** What the articles are called beside their quotes: their dates, or "old" and "new" where dates don't tell them apart. */
export function sideNames(report: Pick<Report, 'old' | 'new'>): {readonly old: string; readonly new: string} {
  const {old, new: later} = report;
  if (old.date === null || later.date === null || old.date === later.date) return {old: 'old', new: 'new'};
  return {old: old.date, new: later.date};
}

/** The title of a report: `How the story moved: 2031-03-04 → 2032-01-15`. */
export function reportTitle(report: Pick<Report, 'relation' | 'old' | 'new'>): string {
  const names = sideNames(report);
  const title = RELATION_TITLES[report.relation];
  return report.old.date === names.old ? `${title}: ${names.old} → ${names.new}` : title;
}

/** `1 topic`, `2 topics`. */
export function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
