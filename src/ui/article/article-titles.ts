// The heads of the two articles: their dates, where the reader is, and what was found.
import {count} from '../../report/words.js';
import type {Side} from '../detail/groups.js';
import type {ArticleAreas} from '../layout.js';
import {blank, type Line, shortened} from '../lines.js';
import {titleLines} from '../title.js';
import type {ArticleInput} from './article-view.js';
import type {Place} from './places.js';

/** Beside one another, both take as many rows: else their sentences would not stand level. */
export function titlesOf(
  input: ArticleInput,
  areas: ArticleAreas,
  matches: readonly Place[],
): Readonly<Record<Side, readonly Line[]>> {
  const titleOf = (side: Side, inFull: boolean) =>
    titleLines({
      name: side === 'old' ? 'Old' : 'New',
      facts: facts(input, side, {matches, inFull}),
      focused: side === input.article.side,
      width: areas[side].columns,
    });
  const both = (inFull: boolean) => ({old: titleOf('old', inFull), new: titleOf('new', inFull)});
  const full = both(true);
  const titles = full.old.length === 1 && full.new.length === 1 ? full : both(false);
  if (!areas.beside) return titles;
  const rows = Math.max(titles.old.length, titles.new.length);
  const filled = (title: readonly Line[]) => [...title, ...Array(rows - title.length).fill(blank)];
  return {old: filled(titles.old), new: filled(titles.new)};
}

const SEARCH_COLUMNS = 20;

interface Facts {
  readonly matches: readonly Place[];
  /** Says of the numbers that they are sentences, where there is room. */
  readonly inFull: boolean;
}

function facts({report, article}: ArticleInput, side: Side, {matches, inFull}: Facts): readonly string[] {
  const {date, sentences} = report[side];
  const found = matches.filter((match) => match.side === side).length;
  const text = shortened(article.filter, SEARCH_COLUMNS);
  const all = sentences.length;
  const place =
    article.side === side
      ? `${inFull ? 'sentence ' : ''}${article.sentence + 1} of ${all}`
      : inFull
        ? count(all, 'sentence')
        : `${all}`;
  return [
    ...(date === null ? [] : [date]),
    place,
    ...(article.filter === '' ? [] : [`${found} with “${text}”`]),
  ];
}
