// The page that covers the review, measured for a screen.

import {aboutLines, storylineAbout} from './about.js';
import {helpLines} from './help.js';
import type {Size} from './layout.js';
import {indent, type Line, shortened} from './lines.js';
import {modeBeneath} from './mode.js';
import type {State} from './state.js';
import {titleLines} from './title.js';
import {clampTop, type Pane} from './window.js';

/** Prose is read badly in longer lines. */
const WIDEST = 100;
const FILTER_COLUMNS = 20;

/** Help, or the page about the articles; the footer's row is left free. */
export function pagePane(state: State, size: Size): Pane {
  const width = Math.min(size.columns, WIDEST) - 2;
  const lines = indent(content(state, width), 1);
  const about = state.phase.kind === 'grid' ? 'The articles' : 'The two articles';
  const name = state.page?.kind === 'about' ? about : 'Help';
  const titled = (facts: readonly string[]) => titleLines({name, facts, focused: true, width: size.columns});
  const height = size.rows - 1 - titled([]).length;
  const top = clampTop(state.page?.top ?? 0, lines.length, height);
  const more = top + height < lines.length ? ' ▼' : '';
  const filter = state.page?.filter ?? '';
  const only = filter === '' ? [] : [`only what holds “${shortened(filter, FILTER_COLUMNS)}”`];
  const scrolled =
    lines.length <= height ? [] : [`lines ${top + 1}–${top + height} of ${lines.length}${more}`];
  return {title: titled([...scrolled, ...only]), lines, top, height};
}

function content(state: State, width: number): readonly Line[] {
  const {page, phase, pairs, keys, configFile} = state;
  const grid = phase.kind === 'grid' ? state.grids[phase.pair] : undefined;
  if (page?.kind === 'about' && grid !== undefined) return storylineAbout(grid.report, width);
  const pair = phase.kind === 'review' ? pairs[phase.pair] : undefined;
  if (page?.kind === 'about' && phase.kind === 'review' && pair !== undefined) {
    return aboutLines(phase.report, pair, width);
  }
  const here = modeBeneath(state);
  return helpLines({keys, here, configFile, filter: page?.filter ?? '', signs: true, width});
}
