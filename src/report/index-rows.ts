/** What the index of many reports says, whatever its format. */
import type {Relation} from '../model.js';
import {type Digest, moveWords} from './digest.js';
import {count} from './words.js';

interface IndexedArticle {
  readonly path: string;
  readonly title: string | null;
  readonly date: string | null;
}

/** The pairs that were found, with what became of them. */
export interface PairIndex {
  readonly stories: readonly {
    readonly names: readonly string[];
    readonly pairs: readonly {
      readonly old: IndexedArticle;
      readonly new: IndexedArticle;
      /** Name of the report's file; null where there is none. */
      readonly report: string | null;
      readonly relation: Relation | null;
      readonly digest: Digest | null;
      readonly problem: string | null;
    }[];
  }[];
  readonly alone: readonly IndexedArticle[];
  readonly failed: readonly {readonly message: string}[];
}

export interface IndexPair {
  readonly story: string;
  readonly old: {readonly date: string; readonly name: string};
  readonly new: {readonly date: string; readonly name: string};
  /** Lines. */
  readonly moved: readonly string[];
  /** Where the link leads. */
  readonly report: string;
}

export interface IndexSections {
  readonly rows: readonly IndexPair[];
  /** What else there is to know, each under its title; none is empty. */
  readonly remarks: readonly {readonly title: string; readonly lines: readonly string[]}[];
}

export const INDEX_TITLE = 'What moved, pair by pair';
export const INDEX_COLUMNS = ['Story', 'Old', 'New', 'What moved'] as const;

/** So many moves tell what a report is about; the report has them all. */
const MOST_MOVES = 3;
/** Longer lists are for a program to read. */
const MOST_LINES = 100;

export function indexSections({stories, alone, failed}: PairIndex): IndexSections {
  const pairs = stories.flatMap(({names, pairs: all}) => all.map((pair) => ({...pair, names})));
  const rows = pairs.flatMap(({names, old, new: later, report, digest}) =>
    report === null || digest === null
      ? []
      : [
          {
            story: names.join(', ') || 'Report',
            old: cell(old),
            new: cell(later),
            moved: movedIn(digest),
            report,
          },
        ],
  );
  const strangers = pairs.filter(({relation}) => relation === 'unrelated');
  const remarks = [
    {
      title: 'Two stories, at a closer look',
      lines: strangers.map(({old, new: later}) => `${old.path} and ${later.path}`),
    },
    {title: 'Not compared', lines: pairs.flatMap(({problem}) => problem ?? [])},
    {title: 'Not read', lines: failed.map(({message}) => message)},
    {title: 'On a story of their own', lines: alone.map(({path}) => path)},
  ];
  const told = remarks.filter(({lines}) => lines.length > 0);
  return {rows, remarks: told.map(({title, lines}) => ({title, lines: shortened(lines)}))};
}

function shortened(lines: readonly string[]): readonly string[] {
  if (lines.length <= MOST_LINES) return lines;
  return [...lines.slice(0, MOST_LINES), `and ${lines.length - MOST_LINES} more`];
}

/** One sentence. */
export function indexSummary(index: PairIndex): string {
  const pairs = indexSections(index).rows.length;
  const told = index.stories.reduce((sum, story) => sum + story.pairs.length + 1, 0);
  const read = told + index.alone.length;
  return pairs === 0
    ? `No two of ${count(read, 'article')} tell one story.`
    : `${count(pairs, 'pair')}, from ${count(read, 'article')}.`;
}

function cell({date, title, path}: IndexedArticle): IndexPair['old'] {
  return {date: date ?? 'undated', name: title ?? path};
}

function movedIn({moved, summary}: Digest): readonly string[] {
  const shown = moved.slice(0, MOST_MOVES).map(moveWords);
  const more = moved.length > MOST_MOVES ? [`and ${moved.length - MOST_MOVES} more`] : [];
  return moved.length === 0 ? [summary] : [...shown, ...more];
}
