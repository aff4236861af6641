/** Rows by dates as text: side by side where there is room, else each row as a list. */
import stringWidth from 'string-width';
import type {StorylineTopic, StorylineTrack} from '../../../model.js';
import {oneLine} from '../../pieces.js';
import {hang, labelled, type Page} from '../../text/page.js';
import {factLabel} from '../../words.js';
import {cellWords, SILENT, trackWords} from '../words.js';

interface GridRow {
  readonly name: string;
  /** One an article. */
  readonly cells: readonly string[];
}

export function topicGrid(
  page: Page,
  names: readonly string[],
  topics: readonly StorylineTopic[],
): readonly string[] {
  return grid(
    page,
    names,
    topics.map(({label, cells}) => ({name: label, cells: cells.map(cellWords)})),
  );
}

export function trackGrid(
  page: Page,
  names: readonly string[],
  tracks: readonly StorylineTrack[],
): readonly string[] {
  return grid(
    page,
    names,
    tracks.map((track) => ({name: factLabel(track), cells: trackWords(track)})),
  );
}

const INDENT = 2;
const GAP = 2;
const WIDEST_NAME = 26;
/** Narrower columns break every other word. */
const NARROWEST = 14;

function grid(page: Page, names: readonly string[], told: readonly GridRow[]): readonly string[] {
  if (told.length === 0) return [];
  const rows = told.map(({name, cells}): GridRow => ({name: oneLine(name), cells: cells.map(oneLine)}));
  const first = Math.min(WIDEST_NAME, Math.max(...rows.map(({name}) => stringWidth(name))));
  const column = Math.floor((page.width - INDENT - first) / names.length) - GAP;
  if (column < Math.max(NARROWEST, ...names.map((name) => stringWidth(name)))) return list(page, names, rows);
  const lay = (texts: readonly string[]): readonly string[] => besideOneAnother(page, texts, first, column);
  return [
    ...lay(['', ...names.map((name) => page.paint('quiet', name))]),
    ...rows.flatMap(({name, cells}) =>
      lay([page.paint('strong', name), ...cells.map((cell) => dimmed(page, cell))]),
    ),
  ];
}

/** Texts in columns, each wrapped to its own; the first is `first` wide. */
function besideOneAnother(
  page: Page,
  texts: readonly string[],
  first: number,
  column: number,
): readonly string[] {
  const widths = texts.map((_, index) => (index === 0 ? first : column));
  const columns = texts.map((text, index) => hang({...page, width: widths[index] ?? column}, '', text));
  const rows = Math.max(...columns.map((lines) => lines.length));
  return Array.from({length: rows}, (_, row) =>
    columns
      .map((lines, index) => {
        const text = lines[row] ?? '';
        return text + ' '.repeat(Math.max(0, (widths[index] ?? column) - stringWidth(text)));
      })
      .join(' '.repeat(GAP)),
  ).map((line) => (' '.repeat(INDENT) + line).trimEnd());
}

function list(page: Page, names: readonly string[], rows: readonly GridRow[]): readonly string[] {
  const column = 2 * INDENT + Math.max(...names.map((name) => stringWidth(name))) + GAP;
  return rows.flatMap(({name, cells}) => [
    ...hang(page, ' '.repeat(INDENT), page.paint('strong', name)),
    ...cells.flatMap((cell, index) =>
      labelled(
        page,
        {text: page.paint('quiet', names[index] ?? ''), indent: 2 * INDENT, column},
        dimmed(page, cell),
      ),
    ),
  ]);
}

function dimmed({paint}: Page, cell: string): string {
  return cell === SILENT || cell.startsWith('(') ? paint('quiet', cell) : cell;
}
