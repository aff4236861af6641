// The list of pairs and storylines to open, measured for a screen: names, and beside them the articles.
import type {Report, StorylineReport} from '../../model.js';
import {count} from '../../report/words.js';
import {NO_OPINIONS} from '../../review/marks.js';
import {articleName} from '../header.js';
import {isReviewed} from '../judged.js';
import type {Size} from '../layout.js';
import {beside, columnsOf, hang, type Line, line, lineWidth, segment, shortened} from '../lines.js';
import {choicesAmong, type PairName, type State} from '../state.js';
import {titleLines} from '../title.js';
import {underCursor} from '../topic-list.js';
import {type Pane, reveal} from '../window.js';
import {wrap} from '../wrap.js';
import {type Choice, choicesShown, fileName} from './choices.js';

const FILTER_COLUMNS = 24;

/** The choices with the chosen one in view, and what was found where one was opened; the footer's row is left free. */
export function pickerPane(state: State, size: Size): Pane {
  const {picker} = state;
  const choices = choicesShown(state);
  const widest = Math.max(...choicesAmong(state.pairs).map(({name}) => columnsOf(name)));
  const widths = {all: size.columns, name: Math.min(widest, Math.floor(size.columns * 0.4))};
  const parts = choices.map((choice) => cachedLines(choice, state, widths));
  const from = parts.slice(0, picker.cursor).reduce((sum, part) => sum + part.length, 0);
  const to = from + (parts[picker.cursor]?.length ?? 0);
  const title = titleLines({name: nameOf(state), facts: facts(state), focused: true, width: size.columns});
  const height = size.rows - 1 - title.length;
  const lines = parts.flatMap((part, index) =>
    index === picker.cursor ? underCursor(part, {focused: true, width: size.columns}) : part,
  );
  if (choices.length === 0) return {title, lines: [line('  Nothing is called so.', 'quiet')], top: 0, height};
  return {title, lines, top: reveal({top: picker.top, from, to, total: lines.length, height}), height};
}

function nameOf({pairs}: State): string {
  return pairs.some(({storyline}) => storyline) ? 'Pairs and storylines' : 'Pairs of articles';
}

function facts(state: State): readonly string[] {
  const {pairs, picker} = state;
  const [all, shown] = [choicesAmong(pairs).length, choicesShown(state).length];
  const place = shown === 0 ? `none of ${all}` : `${picker.cursor + 1} of ${shown}`;
  const filtered = picker.filter !== '' && !picker.typing;
  return [
    shown === all || shown === 0 ? place : `${place}, ${all} in all`,
    ...(filtered ? [`with “${shortened(picker.filter, FILTER_COLUMNS)}”`] : []),
  ];
}

const MARGIN = '  ';
const GAP = '  ';

interface Widths {
  readonly all: number;
  readonly name: number;
}

/** What the lines of a choice depend on beside it. */
type Known = readonly [all: number, name: number, report: unknown, grid: unknown, opinions: unknown];

const cache = new WeakMap<PairName, {readonly known: Known; readonly lines: readonly Line[]}>();

// Each key asks twice for the lines of all choices, and there can be thousands.
function cachedLines(choice: Choice, state: State, widths: Widths): readonly Line[] {
  const {number, pair} = choice;
  const {opened, grids, opinions} = state;
  const known: Known = [widths.all, widths.name, opened[number], grids[number]?.report, opinions[number]];
  const before = cache.get(pair);
  if (before?.known.every((each, index) => each === known[index])) return before.lines;
  const lines = choiceLines(choice, state, widths);
  cache.set(pair, {known, lines});
  return lines;
}

function choiceLines({number, pair}: Choice, state: State, {all, name}: Widths): readonly Line[] {
  const room = all - MARGIN.length - name - GAP.length;
  const report = state.opened[number];
  const texts =
    pair.storyline === undefined ? pairWords(pair, report) : storylineWords(pair, pair.storyline.articles);
  const right = [
    ...wrap(texts, room),
    ...wrap(line(foundWords(report, state.grids[number]?.report, state.opinions[number]), 'quiet'), room),
  ].filter((each) => lineWidth(each) > 0);
  const left = wrap(line(pair.name, 'strong'), name);
  return hang(line(MARGIN), beside({left, right, width: name, gap: segment(GAP)}));
}

function pairWords(pair: PairName, report: Report | undefined): Line {
  const words = (side: 'old' | 'new') =>
    report ? articleName(report[side], pair[side], true) : fileName(pair[side], pair.name);
  return [segment(words('old'), 'old'), segment('  →  ', 'strong'), segment(words('new'), 'new')];
}

function storylineWords({name, old, new: latest}: PairName, articles: number): Line {
  return [
    segment(`${count(articles, 'article')}: `),
    segment(fileName(old, name), 'old'),
    segment(' … ', 'strong'),
    segment(fileName(latest, name), 'new'),
  ];
}

// What was found, and how far the reader came with it; nothing where it was not opened yet.
function foundWords(
  report: Report | undefined,
  grid: StorylineReport | undefined,
  opinions: State['opinions'][number] | undefined,
): string {
  if (report === undefined) return grid?.summary ?? '';
  const reviewed = report.topics.filter((topic) => isReviewed(report, opinions ?? NO_OPINIONS, topic)).length;
  return reviewed === 0
    ? report.summary
    : `${report.summary}; ${reviewed} of ${report.topics.length} reviewed`;
}
