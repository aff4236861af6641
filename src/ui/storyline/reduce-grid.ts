// What the keys do to the grid of a storyline, and what loading one brings.
import type {StorylineReport} from '../../model.js';
import type {Command} from '../bindings.js';
import type {Size} from '../layout.js';
import {awaiting, showPair} from '../opening.js';
import {loadingOf, type PairName, type State} from '../state.js';
import {gridPane} from './grid-pane.js';
import {articlesAt, type Grid, gridRows, openedGrid, pairNumber} from './grid-state.js';

/** What weaving articles into a storyline brought. */
export interface Woven {
  /** Number of the storyline among what can be opened. */
  readonly pair: number;
  readonly report: StorylineReport;
  /** Its pairs, now that the order of the articles is known; in the order of `pairNumber`. */
  readonly names: readonly Pick<PairName, 'name' | 'old' | 'new'>[];
}

export function woven(state: State, {pair, report, names}: Woven): State {
  const first = state.pairs[pair]?.storyline?.first ?? state.pairs.length;
  const known: State = {
    ...state,
    grids: {...state.grids, [pair]: openedGrid(report)},
    pairs: state.pairs.map((each, number) => ({...each, ...names[number - first]})),
  };
  return awaiting(state, pair) === null ? known : {...known, phase: {kind: 'grid', pair}};
}

/** The grid after a command: another cell chosen, or the two articles that it stands between opened. */
export function reduceGrid(state: State, command: Command, size: Size): State {
  if (state.phase.kind !== 'grid') return state;
  const {pair} = state.phase;
  const grid = state.grids[pair];
  if (grid === undefined) return state;
  if (command === 'open') return openCell(state, pair, grid);
  const {page} = gridPane(grid, size);
  const moved = within(move(grid, command, page));
  const {top, left} = gridPane(moved, size);
  return {...state, grids: {...state.grids, [pair]: {...moved, top, left}}};
}

function openCell(state: State, storyline: number, grid: Grid): State {
  const articles = articlesAt(grid);
  const first = state.pairs[storyline]?.storyline?.first;
  if (articles === null || first === undefined) return state;
  const number = first + pairNumber(articles, grid.report.articles.length);
  const known = state.opened[number];
  return known === undefined ? {...state, phase: loadingOf(number)} : showPair(state, number, known);
}

function within(grid: Grid): Grid {
  const held = (at: number, count: number): number => Math.max(0, Math.min(at, count - 1));
  return {
    ...grid,
    row: held(grid.row, gridRows(grid.report).length),
    column: held(grid.column, grid.report.articles.length),
  };
}

function move(grid: Grid, command: Command, page: number): Grid {
  const {row, column} = grid;
  switch (command) {
    case 'next':
      return {...grid, row: row + 1};
    case 'previous':
      return {...grid, row: row - 1};
    case 'half-page-down':
      return {...grid, row: row + Math.max(1, Math.floor(page / 2))};
    case 'half-page-up':
      return {...grid, row: row - Math.max(1, Math.floor(page / 2))};
    case 'page-down':
      return {...grid, row: row + page};
    case 'page-up':
      return {...grid, row: row - page};
    case 'first':
      return {...grid, row: 0};
    case 'last':
      return {...grid, row: Number.MAX_SAFE_INTEGER};
    case 'earlier':
      return {...grid, column: column - 1};
    case 'later':
      return {...grid, column: column + 1};
    case 'earliest':
      return {...grid, column: 0};
    case 'latest':
      return {...grid, column: Number.MAX_SAFE_INTEGER};
    default:
      return grid;
  }
}
