/** What the review shows of a report after keys: as frames, and as the flat text for screen readers. */
import {InputError} from '../../src/io/input-error.js';
import type {Report, StorylineReport} from '../../src/model.js';
import type {ReviewedReport} from '../../src/report/remarks.js';
import {type DatedMark, opinionsFrom} from '../../src/review/marks.js';
import {remarksOn} from '../../src/review/remarks-on.js';
import {subjectsOf} from '../../src/review/subjects.js';
import {frameLines} from '../../src/ui/frame.js';
import type {Size} from '../../src/ui/layout.js';
import {lineWidth, textOf} from '../../src/ui/lines.js';
import {spoken} from '../../src/ui/plain/spoken.js';
import {type Action, reduce} from '../../src/ui/reduce.js';
import {initialState, type State} from '../../src/ui/state.js';
import {allPairs} from '../../src/ui/storyline/grid-state.js';
import {acting} from './acts.js';

export const SIZES: readonly Size[] = [
  {columns: 60, rows: 18},
  {columns: 80, rows: 24},
  {columns: 160, rows: 45},
];

/** Names of keys that lead to all places of the review. */
export const KEYS =
  'j k g G enter escape tab { } [ ] / f s a t T n N space u y x c w < > 1 2 0 ? i d e m pagedown ctrl-d down right'.split(
    ' ',
  );

export interface Session {
  readonly report: Report;
  /** What somebody wrote to each change, and to each topic. */
  readonly note: string;
  /** What the pair is called. */
  readonly name: string;
  readonly keys: readonly string[];
  readonly size: Size;
}

/** After each key, what on the screen acts or is wider than it; an error that a key throws is thrown. */
export function sessionFaults({report, note, name, keys, size}: Session): readonly string[] {
  const start = initialState([{name, old: name, new: name}]);
  const recalled = {
    opinions: opinionsFrom(marksOn(report, note)),
    problems: [new InputError(note, 'is no mark').message],
  };
  return played([start, {type: 'loaded', pair: 0, report, recalled}], keys, size);
}

/** The report with the note on each of its topics and changes. */
export function notedBy(report: Report, note: string): ReviewedReport {
  return {...report, review: remarksOn(report, opinionsFrom(marksOn(report, note)))};
}

function marksOn(report: Report, note: string): readonly DatedMark[] {
  const subjects = [...subjectsOf(report).values()].flatMap(({whole, changes}) => [whole, ...changes]);
  return subjects.map((subject) => ({subject, aspect: 'note', value: note, at: '2031-01-01T00:00:00Z'}));
}

/** The same of a storyline's grid. */
export function gridFaults(
  report: StorylineReport,
  {name, keys, size}: Pick<Session, 'name' | 'keys' | 'size'>,
): readonly string[] {
  const names = allPairs(report.articles.length).map(() => ({name, old: name, new: name}));
  const storyline = {articles: report.articles.length, first: 1};
  const start = initialState([
    {name, old: name, new: name, storyline},
    ...names.map((one) => ({...one, within: 0})),
  ]);
  return played([start, {type: 'woven', pair: 0, report, names}], keys, size);
}

function played(
  [start, opening]: readonly [State, Action],
  keys: readonly string[],
  size: Size,
): readonly string[] {
  const found = new Set<string>();
  const actions: readonly Action[] = [opening, ...keys.map((name): Action => ({type: 'key', name, size}))];
  let state = start;
  for (const action of actions) {
    const next = reduce(state, action);
    const key = action.type === 'key' ? action.name : action.type;
    for (const line of frameLines(next, size)) {
      for (const code of acting(textOf(line))) found.add(`the frame after ${key} shows U+${code}`);
      if (lineWidth(line) > size.columns)
        found.add(`the frame after ${key} is wider than the screen: ${textOf(line)}`);
    }
    for (const code of acting(spoken(state, next))) found.add(`the flat text after ${key} shows U+${code}`);
    state = next;
  }
  return [...found];
}
