// What to write when the state changes: only what is new, in reading order, behind what was written before.
import {NO_OPINIONS} from '../../review/marks.js';
import {aboutLines, storylineAbout} from '../about.js';
import type {Command} from '../bindings.js';
import {helpLines} from '../help.js';
import {keyFor} from '../keys.js';
import {segment, textOf} from '../lines.js';
import {loadingWords} from '../loading.js';
import {modeBeneath} from '../mode.js';
import {choiceAt, choicesShown} from '../picker/choices.js';
import type {State} from '../state.js';
import {cellSpoken, gridOpening} from '../storyline/spoken.js';
import {fieldOf, typedOn} from './field.js';
import {placeWords} from './place.js';

/** Text to be written as it is, with a line feed behind each line; empty where nothing changed. */
export function spoken(before: State | null, after: State): string {
  const [was, is] = [before && fieldOf(before), fieldOf(after)];
  if (is !== null) {
    const text = printable(is.text);
    return was?.label === is.label ? typedOn(printable(was.text), text) : `${is.label}: ${text}`;
  }
  const lines = [
    ...noticeWords(before, after),
    ...(after.page === null ? reviewWords(before, after) : pageWords(before, after)),
  ];
  // The line that was typed in is finished first.
  return (was === null ? '' : '\n') + lines.map((line) => `${printable(line)}\n`).join('');
}

/** What acts on a terminal, in names and notes, shows as on a screen. */
function printable(line: string): string {
  return segment(line).text;
}

function noticeWords(before: State | null, {notice}: State): readonly string[] {
  if (notice === null || notice === before?.notice) return [];
  return [notice.warning ? `! ${notice.text}` : notice.text];
}

function pageWords(before: State | null, after: State): readonly string[] {
  const {page, phase, pairs, keys, configFile} = after;
  const known = before?.page;
  const same = known?.kind === page?.kind && known?.filter === page?.filter && known?.typing === page?.typing;
  if (same || page === null) return [];
  const pair = phase.kind === 'review' ? pairs[phase.pair] : undefined;
  const width = Number.POSITIVE_INFINITY;
  const grid = phase.kind === 'grid' ? after.grids[phase.pair] : undefined;
  const about = grid === undefined ? null : storylineAbout(grid.report, width);
  const lines =
    page.kind === 'about' && about !== null
      ? about
      : page.kind === 'about' && phase.kind === 'review' && pair !== undefined
        ? aboutLines(phase.report, pair, width)
        : helpLines({keys, here: modeBeneath(after), configFile, filter: page.filter, signs: false, width});
  return lines.map((line) => textOf(line).trim()).filter((line) => line !== '');
}

function reviewWords(before: State | null, after: State): readonly string[] {
  const {phase, pairs} = after;
  const cameBack = before?.page != null;
  switch (phase.kind) {
    case 'picker': {
      const known = before?.phase.kind === 'picker' && !cameBack ? choiceSpoken(before) : null;
      const words = choiceSpoken(after);
      return words === known && !before?.picker.typing ? [] : [words];
    }
    case 'loading': {
      const pair = pairs[phase.pair];
      const known = before?.phase.kind === 'loading' ? before.phase : null;
      const same = known?.pair === phase.pair && known.step === phase.step;
      return same || pair === undefined ? [] : [loadingWords(pair, phase)];
    }
    case 'grid': {
      const grid = after.grids[phase.pair];
      if (grid === undefined) return [];
      const here = before?.phase.kind === 'grid' && before.phase.pair === phase.pair;
      const known = here && !cameBack ? before.grids[phase.pair] : undefined;
      return [...(here ? [] : gridOpening(grid, after.keys)), ...cellSpoken(known, grid, after.keys)];
    }
    case 'failed':
      return before?.phase === phase ? [] : [`! ${phase.message}`];
    case 'review': {
      const input = (state: State) => ({
        report: phase.report,
        opinions: state.opinions[phase.pair] ?? NO_OPINIONS,
        review: state.review,
      });
      const same = before?.phase === phase && !cameBack;
      return [
        ...(before?.phase === phase ? [] : opening(after)),
        ...placeWords(same ? input(before) : null, input(after)),
      ];
    }
  }
}

function choiceSpoken(state: State): string {
  const choice = choiceAt(state);
  if (choice === null) return `nothing is called so; ${keyFor('back', 'picker', state.keys)} shows all again`;
  const kind = choice.pair.storyline === undefined ? 'pair' : 'storyline';
  return `${kind} ${state.picker.cursor + 1} of ${choicesShown(state).length}: ${choice.pair.name}`;
}

function opening({phase, pairs, keys}: State): readonly string[] {
  if (phase.kind !== 'review') return [];
  const {report, pair} = phase;
  const key = (command: Command) => keyFor(command, 'list', keys);
  const name = (side: 'old' | 'new') => {
    const {date, title} = report[side];
    const known = [date, title].filter((part) => part !== null).join(' ');
    return `${side}: ${known === '' ? (pairs[pair]?.[side] ?? '') : known}`;
  };
  return [
    name('old'),
    name('new'),
    `${report.summary}.`,
    ...report.warnings.map((warning) => `! ${warning}`),
    `${key('open')} reads a topic, ${key('help')} lists the keys, ${key('quit')} quits.`,
  ];
}
