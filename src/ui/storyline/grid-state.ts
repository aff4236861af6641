// Where the reader is in a storyline's grid, and which two articles a cell opens.
import type {StorylineReport, StorylineTopic, StorylineTrack} from '../../model.js';

/** A storyline that was opened; `row` and `column` are those of the chosen cell. */
export interface Grid {
  readonly report: StorylineReport;
  readonly row: number;
  readonly column: number;
  /** First line and first column in view. */
  readonly top: number;
  readonly left: number;
}

export type GridRow =
  | {readonly kind: 'topic'; readonly topic: StorylineTopic}
  | {readonly kind: 'track'; readonly track: StorylineTrack};

/** Opened at the last article of the first topic: what is the case now. */
export function openedGrid(report: StorylineReport): Grid {
  return {report, row: 0, column: Math.max(0, report.articles.length - 1), top: 0, left: 0};
}

/** Topics, then facts over time. */
export function gridRows({topics, tracks}: StorylineReport): readonly GridRow[] {
  return [
    ...topics.map((topic): GridRow => ({kind: 'topic', topic})),
    ...tracks.map((track): GridRow => ({kind: 'track', track})),
  ];
}

/** The topic that the chosen row is, or is told under. */
export function topicAt({report, row}: Grid): string | null {
  const chosen = gridRows(report)[row];
  if (chosen === undefined) return null;
  return chosen.kind === 'topic' ? chosen.topic.id : chosen.track.topic;
}

/**
 * The two articles that the chosen cell stands between: the last one before it that tells of the row and the one it is in,
 * else that one and the next; null where there is but one article.
 */
export function articlesAt({report, row, column}: Grid): readonly [old: number, fresh: number] | null {
  const count = report.articles.length;
  if (count < 2) return null;
  const chosen = gridRows(report)[row];
  const told = chosen?.kind === 'topic' ? chosen.topic.cells : (chosen?.track.facts ?? []);
  const speakers = told.flatMap((each, article) => (each === null ? [] : [article]));
  const before = speakers.findLast((article) => article < column);
  const after = speakers.find((article) => article > column);
  if (told[column] != null) {
    if (before !== undefined) return [before, column];
    if (after !== undefined) return [column, after];
  } else if (before !== undefined && after !== undefined) return [before, after];
  return column > 0 ? [column - 1, column] : [0, 1];
}

/** Pairs of so many articles. */
export function pairCount(articles: number): number {
  return (articles * (articles - 1)) / 2;
}

/** Number of a pair of articles among all pairs, in the order 0–1, 0–2, … 1–2, …. */
export function pairNumber([old, fresh]: readonly [number, number], articles: number): number {
  return old * articles - (old * (old + 1)) / 2 + (fresh - old - 1);
}

/** All pairs, in the order of their numbers. */
export function allPairs(articles: number): readonly (readonly [number, number])[] {
  return Array.from({length: articles}, (_, old) => old).flatMap((old) =>
    Array.from({length: articles - 1 - old}, (_, step) => [old, old + 1 + step] as const),
  );
}
