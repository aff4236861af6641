/** The pairs that were found, as a table for a reader and as JSON for a program. */
import {basename, dirname} from 'node:path';
import stringWidth from 'string-width';
import {cleanLine} from '../io/clean.js';
import {count} from '../report/words.js';
import {toPrintableJson} from '../text/unprintable.js';
import type {Findings, FoundPair, FoundStory} from './findings.js';

const GAP = '  ';
const WIDEST_NAMES = 44;
const NONE = '—';

/** A row a pair, the older date first; then how many articles stand alone, and where the reports are. */
export function toFindingsText(found: Findings): string {
  const rows = found.stories.flatMap((story) =>
    story.pairs.filter(({relation}) => relation !== 'unrelated').map((pair) => rowOf(story, pair)),
  );
  const table = rows.length === 0 ? [] : [['OLD', 'NEW', 'STORY', 'ARTICLES'], ...rows];
  const sections = [alignColumns(table), closing(found, rows.length)];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function rowOf({names}: FoundStory, pair: FoundPair): readonly string[] {
  const [old, later] = [cleanLine(pair.old.path), cleanLine(pair.new.path)];
  const sameFolder = dirname(pair.old.path) === dirname(pair.new.path);
  const story = cleanLine(fitting(names).join(' · '));
  return [
    pair.old.date ?? NONE,
    pair.new.date ?? NONE,
    story === '' ? NONE : story,
    `${old} → ${sameFolder ? basename(later) : later}`,
  ];
}

/** As many as a column takes. */
function fitting(names: readonly string[]): readonly string[] {
  const fits = (number: number) => stringWidth(names.slice(0, number).join(' · ')) <= WIDEST_NAMES;
  return names.filter((_, index) => index === 0 || fits(index + 1));
}

function closing({stories, alone, failed, index}: Findings, pairs: number): readonly string[] {
  const told = stories.reduce((sum, {articles}) => sum + articles.length, 0);
  const read = told + alone.length;
  const unreadable = failed.length === 0 ? '' : `; ${failed.length} could not be read`;
  const rest = alone.length === 0 ? '' : `; ${count(alone.length, 'article')} on a story of their own`;
  const summary =
    stories.length === 0
      ? `No two of ${count(read, 'article')} tell one story${unreadable}.`
      : `${count(pairs, 'pair')} in ${storiesIn(stories.length)}, from ${count(read, 'article')}${rest}${unreadable}.`;
  return index === null ? [summary] : [summary, `Reports: ${cleanLine(index)}`];
}

function storiesIn(number: number): string {
  return number === 1 ? '1 story' : `${number} stories`;
}

/** The last column is left as it is. */
function alignColumns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((cells) => stringWidth(cells[column] ?? ''))),
  );
  return rows.map((cells) =>
    cells
      .map((cell, column) =>
        column === cells.length - 1 ? cell : cell + ' '.repeat((widths[column] ?? 0) - stringWidth(cell)),
      )
      .join(GAP),
  );
}

/** Indented JSON with a line break at its end; `old` and `new` of a pair count the articles of its story from 0. */
export function toFindingsJson({stories, alone, failed, index}: Findings): string {
  const findings = {
    schemaVersion: 1,
    stories: stories.map(({names, articles, pairs}) => ({
      names,
      articles,
      pairs: pairs.map(({old, new: later, likeness, report, relation, digest, problem}) => ({
        old: articles.indexOf(old),
        new: articles.indexOf(later),
        likeness: Number(likeness.toFixed(2)),
        ...(index !== null && {report, relation, summary: digest?.summary ?? null, problem}),
      })),
    })),
    alone,
    failed: failed.map(({path, message}) => ({path, problem: message})),
    ...(index !== null && {index}),
  };
  return `${toPrintableJson(findings, 2)}\n`;
}
