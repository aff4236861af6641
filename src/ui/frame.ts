// The whole screen as lines: pure, from state and size.
import {count} from '../report/words.js';
import {NO_OPINIONS} from '../review/marks.js';
import {type ArticlePane, type ArticleView, articleView} from './article/article-view.js';
import {bottomLines} from './bottom.js';
import {fits, type Size, SMALLEST} from './layout.js';
import {beside, blank, type Line, line, segment} from './lines.js';
import {loadingWords, waitedWords} from './loading.js';
import {pagePane} from './page-pane.js';
import {pickerPane} from './picker/picker-pane.js';
import {type ReviewView, reviewView} from './review-view.js';
import type {Loading, PairName, State} from './state.js';
import {gridPane} from './storyline/grid-pane.js';
import type {Pane} from './window.js';
import {wrap} from './wrap.js';

/** As many lines as the screen has rows, none wider than it. */
export function frameLines(state: State, size: Size): readonly Line[] {
  const bottom = bottomLines(state, size);
  // More than one line at the bottom covers the body's last ones, which stay where they are.
  return [...filled(body(state, size), size.rows - bottom.length), ...bottom].slice(-size.rows);
}

function body(state: State, size: Size): readonly Line[] {
  const {phase, review} = state;
  if (!fits(size)) return message([line(tooSmall(size))], size);
  if (state.page !== null) return paneLines(pagePane(state, size));
  switch (phase.kind) {
    case 'picker':
      return paneLines(pickerPane(state, size));
    case 'loading':
      return message(loadingLines(state, phase), size);
    case 'grid': {
      const grid = state.grids[phase.pair];
      return grid === undefined ? [] : gridPane(grid, size, state.keys).lines;
    }
    case 'failed':
      return message([line(phase.message, 'warning')], size);
    case 'review': {
      const {report} = phase;
      const opinions = state.opinions[phase.pair] ?? NO_OPINIONS;
      if (review.article !== null) {
        return articleLines(articleView({report, opinions, review, article: review.article, size}), size);
      }
      const pair = state.pairs[phase.pair];
      const view = pair && reviewView({report, opinions, pair, review, size, keys: state.keys});
      return view ? reviewLines(view) : [];
    }
  }
}

/** The rule between two panes, with a space on both sides: `GUTTER` columns. */
const RULE = segment(' │ ', 'rule');

function reviewLines({layout, header, list, detail}: ReviewView): readonly Line[] {
  const [left, right] = [paneLines(list), paneLines(detail)];
  const panes =
    layout.kind === 'beside'
      ? beside({left, right, width: layout.list.columns, gap: RULE})
      : [...filled(left, layout.list.rows), ...right];
  return [...filled(header, layout.header.rows), ...panes];
}

function articleLines(view: ArticleView, {rows}: Size): readonly Line[] {
  const lines = ({title, lines: inView}: ArticlePane) => [...title, ...inView];
  const [left, right] = [lines(view.old), lines(view.new)];
  const panes = view.beside
    ? beside({left, right, width: view.old.area.columns, gap: RULE})
    : [...left, ...right];
  return [...filled(panes, rows - 1 - view.captionRows), ...view.caption];
}

/** The title, and the lines in view: as many as the pane has rows. */
function paneLines({title, lines, top, height}: Pane): readonly Line[] {
  return filled([...title, ...lines.slice(top, top + height)], title.length + height);
}

function filled(lines: readonly Line[], rows: number): readonly Line[] {
  const kept = lines.slice(0, Math.max(0, rows));
  return [...kept, ...Array.from({length: Math.max(0, rows - kept.length)}, () => blank)];
}

function message(lines: readonly Line[], size: Size): readonly Line[] {
  return lines.flatMap((each) => wrap(each, size.columns));
}

function tooSmall({columns, rows}: Size): string {
  const {columns: needsColumns, rows: needsRows} = SMALLEST;
  return `This window has ${columns} × ${rows}; the review needs ${needsColumns} × ${needsRows}. Please enlarge it.`;
}

function articlesOf({old, new: latest, storyline}: PairName): readonly Line[] {
  const [first, last] = storyline === undefined ? ['old', 'new'] : ['first', 'last'];
  return [
    ...(storyline === undefined ? [] : [line(count(storyline.articles, 'article'))]),
    [segment(`${first}  `, 'quiet'), segment(old, 'old')],
    [segment(`${last}  `.padEnd(first.length + 2), 'quiet'), segment(latest, 'new')],
  ];
}

function loadingLines({pairs}: State, loading: Loading): readonly Line[] {
  const pair = pairs[loading.pair];
  if (pair === undefined) return [];
  return [
    [segment(loadingWords(pair, loading), 'strong'), segment(waitedWords(loading), 'quiet')],
    blank,
    ...articlesOf(pair),
  ];
}
