// The list of pairs to open, measured for a screen.

import type {Report, StorylineReport} from '../model.js';
import {count} from '../report/words.js';
import {articleName} from './header.js';
import type {Size} from './layout.js';
import {blank, hang, type Line, line, segment} from './lines.js';
import {choicesAmong, type PairName, type State} from './state.js';
import {titleLines} from './title.js';
import {underCursor} from './topic-list.js';
import {type Pane, reveal} from './window.js';
import {wrap} from './wrap.js';

/** The pairs with the chosen one in view, and what was found where one was opened; the footer's row is left free. */
export function pickerPane({pairs: all, opened, grids, picker}: State, size: Size): Pane {
  const pairs = choicesAmong(all);
  const parts = pairs.map((pair, index) =>
    pair.storyline === undefined
      ? pairLines(pair, opened[index], size.columns)
      : storylineLines(pair, grids[index]?.report, size.columns),
  );
  const from = parts.slice(0, picker.cursor).reduce((sum, part) => sum + part.length, 0);
  const lines = parts.flatMap((part, index) => (index === picker.cursor ? chosen(part, size.columns) : part));
  const title = titleLines({
    name: pairs.some(({storyline}) => storyline) ? 'Pairs and storylines' : 'Pairs of articles',
    facts: [`${picker.cursor + 1} of ${pairs.length}`],
    focused: true,
    width: size.columns,
  });
  const height = size.rows - 1 - title.length;
  const to = from + (parts[picker.cursor]?.length ?? 0);
  return {title, lines, top: reveal({top: picker.top, from, to, total: lines.length, height}), height};
}

function pairLines(pair: PairName, report: Report | undefined, width: number): readonly Line[] {
  const texts = [
    segment(report ? articleName(report.old, pair.old, true) : pair.old, 'old'),
    segment('  →  ', 'strong'),
    segment(report ? articleName(report.new, pair.new, true) : pair.new, 'new'),
  ];
  return [
    ...hang(line('  '), wrap(line(pair.name, 'strong'), width - 2)),
    ...hang(line('    '), wrap(texts, width - 4)),
    ...(report === undefined ? [] : hang(line('    '), wrap(line(report.summary, 'quiet'), width - 4))),
    blank,
  ];
}

function storylineLines(
  {name, old, new: latest, storyline}: PairName,
  report: StorylineReport | undefined,
  width: number,
): readonly Line[] {
  const texts = [
    segment(`${count(storyline?.articles ?? 0, 'article')}  `),
    segment(old, 'old'),
    segment(' … ', 'strong'),
    segment(latest, 'new'),
  ];
  return [
    ...hang(line('  '), wrap(line(name, 'strong'), width - 2)),
    ...hang(line('    '), wrap(texts, width - 4)),
    ...(report === undefined ? [] : hang(line('    '), wrap(line(report.summary, 'quiet'), width - 4))),
    blank,
  ];
}

// The empty line that parts the pairs stays empty.
function chosen(part: readonly Line[], width: number): readonly Line[] {
  return [...underCursor(part.slice(0, -1), {focused: true, width}), blank];
}
