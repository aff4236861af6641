// What weaving a storyline anew brings, whose articles were written meanwhile.
import type {Report, StorylineReport} from '../../model.js';
import {renewed} from '../opening.js';
import type {Notice, State} from '../state.js';
import {rowName} from './cells.js';
import {type Grid, gridRows, openedGrid, pairCount} from './grid-state.js';
import {type Woven, woven} from './reduce-grid.js';

/** What weaving a storyline anew brought. */
export interface Rewoven extends Woven {
  /** The reports of those of its pairs that were open, by number of the pair. */
  readonly reports: Readonly<Record<number, Report>>;
  readonly notice: Notice;
}

/**
 * The state with a newer storyline. The reader stays at the same topic of the same articles, in the grid or in a pair;
 * where a date has put the articles into another order, a pair's number is that of other articles, and it is left.
 */
export function rewoven(state: State, action: Rewoven): State {
  const {pair, report, names, reports, notice} = action;
  const before = state.grids[pair];
  const first = state.pairs[pair]?.storyline?.first;
  if (before === undefined || first === undefined) return state;
  const within = (number: number) => number >= first && number < first + pairCount(report.articles.length);
  const kept = (number: number) => {
    const [was, is] = [state.pairs[number], names[number - first]];
    return was?.old === is?.old && was?.new === is?.new && reports[number] !== undefined;
  };
  const stands = (number: number) => !within(number) || kept(number);
  const grid = gridLike(before, report);
  const known: State = {
    ...woven(state, {pair, report, names}),
    grids: {...state.grids, [pair]: grid},
    opened: {...only(state.opened, stands), ...only(reports, kept)},
    opinions: only(state.opinions, stands),
  };
  const {phase} = state;
  const here = 'pair' in phase && (phase.pair === pair || within(phase.pair));
  const told = here ? {...known, notice} : known;
  if (phase.kind !== 'review' || !within(phase.pair)) return told;
  const shown = kept(phase.pair) ? reports[phase.pair] : undefined;
  return shown === undefined ? {...told, phase: {kind: 'grid', pair}} : renewed(told, phase.pair, shown);
}

function only<Value>(
  values: Readonly<Record<number, Value>>,
  keep: (number: number) => boolean,
): Readonly<Record<number, Value>> {
  return Object.fromEntries(Object.entries(values).filter(([number]) => keep(Number(number))));
}

// At the same row and article, or where they were.
function gridLike(before: Grid, report: StorylineReport): Grid {
  const rows = gridRows(report);
  const chosen = gridRows(before.report)[before.row];
  const row = rows.findIndex(
    (each) => chosen !== undefined && each.kind === chosen.kind && rowName(each) === rowName(chosen),
  );
  const path = before.report.articles[before.column]?.path;
  const column = report.articles.findIndex((article) => article.path === path);
  const {top, left} = before;
  return {
    ...openedGrid(report),
    row: row < 0 ? Math.max(0, Math.min(before.row, rows.length - 1)) : row,
    column: column < 0 ? before.column : column,
    top,
    left,
  };
}
