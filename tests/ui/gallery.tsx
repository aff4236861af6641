/** Every screen of the review in every state worth a look, from hand-written reports. */
import {renderToString} from 'ink';
import type {Report} from '../../src/model.js';
import type {Size} from '../../src/ui/layout.js';
import {reduce} from '../../src/ui/reduce.js';
import {Screen} from '../../src/ui/screen.js';
import {initialState, type State} from '../../src/ui/state.js';
import {themeFor} from '../../src/ui/theme.js';
import {hostile, notice, silent, treaty} from './fixtures.js';

interface Picture {
  readonly title: string;
  readonly size: Size;
  readonly state: (size: Size) => State;
}

const PAIRS = ['treaty', 'notice', 'lost'].map((name) => ({
  name,
  old: `${name}/old.txt`,
  new: `${name}/new.txt`,
}));

const WIDE: Size = {columns: 160, rows: 45};
const MIDDLE: Size = {columns: 100, rows: 30};
const USUAL: Size = {columns: 80, rows: 24};
const SMALL: Size = {columns: 60, rows: 18};

/** The review of a report after keys, as names with spaces between them. */
function after(report: Report, keys = ''): Picture['state'] {
  return (size) => {
    const start = reduce(initialState(PAIRS.slice(0, 1)), {type: 'loaded', pair: 0, report});
    return press(start, keys, size);
  };
}

function press(state: State, keys: string, size: Size): State {
  return keys
    .split(' ')
    .filter((name) => name !== '')
    .reduce((current, name) => reduce(current, {type: 'key', name, size}), state);
}

function pairs(keys: string): Picture['state'] {
  return (size) => press({...initialState(PAIRS), opened: {0: treaty}}, keys, size);
}

/** The keys that type a text. */
function typed(text: string): string {
  return [...text].map((letter) => (letter === ' ' ? 'space' : letter)).join(' ');
}

function stale(size: Size): State {
  const subject = {
    key: '0'.repeat(32),
    topic: 'ferry fares',
    statement: 'single fare: 12 crowns → 14 crowns',
  };
  const opinion = {subject, reviewed: true, verdict: 'wrong', note: 'the old fare was 13'} as const;
  const recalled = {opinions: {[subject.key]: opinion}, problems: []};
  const action = {type: 'loaded', pair: 0, report: treaty, recalled} as const;
  return press(reduce(initialState(PAIRS.slice(0, 1)), action), 'G', size);
}

function unsaved(size: Size): State {
  const wished = press(after(treaty)(size), 'x', size);
  const text = 'not saved: /home/quill/.local/state/storydiff/reviews: no space left on the device';
  return reduce(wished, {type: 'granted', notice: {text, warning: true}});
}

function compared(size: Size): State {
  const seconds = Array.from({length: 3}, () => ({type: 'second'}) as const);
  return seconds.reduce(reduce, press(initialState(PAIRS), 'enter', size));
}

function compareAnew(size: Size): State {
  const notice = {text: 'treaty/new.txt changed: compared anew', warning: false};
  return reduce(after(treaty, 'j')(size), {type: 'reloaded', pair: 0, report: treaty, notice});
}

function failed(size: Size): State {
  const loading = press(initialState(PAIRS), 'G enter', size);
  return reduce(loading, {type: 'failed', pair: 2, message: 'lost/new.txt: no such file'});
}

export const PICTURES: readonly Picture[] = [
  {title: 'the first screen, wide', size: WIDE, state: after(treaty)},
  {title: 'the first screen', size: MIDDLE, state: after(treaty)},
  {title: 'the first screen, stacked', size: USUAL, state: after(treaty)},
  {title: 'the first screen, small', size: SMALL, state: after(treaty)},
  {title: 'reading, small', size: SMALL, state: after(treaty, 'enter ctrl-d')},
  {title: 'at the second change', size: WIDE, state: after(treaty, '] ]')},
  {title: 'facts only', size: MIDDLE, state: after(treaty, 'j j j')},
  {title: 'a new topic', size: MIDDLE, state: after(treaty, 'j j j j')},
  {title: 'a dropped topic', size: MIDDLE, state: after(treaty, 'j j j j j j')},
  {title: 'an unchanged topic', size: MIDDLE, state: after(treaty, 'j j j j j j j')},
  {title: 'sentences in no topic', size: MIDDLE, state: after(treaty, 'G')},
  {title: 'a revision', size: WIDE, state: after(notice, 'tab')},
  {title: 'a revision, old above new', size: WIDE, state: after(notice, 'tab 1')},
  {title: 'unwrapped, further to the right', size: MIDDLE, state: after(treaty, 'tab w >')},
  {title: 'both articles, wide', size: WIDE, state: after(treaty, 'j a')},
  {title: 'both articles, from the other side', size: MIDDLE, state: after(treaty, 'a j j tab')},
  {title: 'both articles, small', size: SMALL, state: after(treaty, 'j j j a')},
  {title: 'both articles, searched', size: USUAL, state: after(treaty, 'a / f e r r i e s enter n')},
  {title: 'both articles, unwrapped', size: USUAL, state: after(treaty, 'a w >')},
  {title: 'both articles of a revision', size: WIDE, state: after(notice, 'a g j')},
  {
    title: 'judged topics',
    size: WIDE,
    state: after(treaty, `space u ] x c ${typed('not before the count')} enter ]`),
  },
  {title: 'judged topics, small', size: SMALL, state: after(treaty, 'space x k')},
  {
    title: 'a note as it is written',
    size: USUAL,
    state: after(treaty, `] c ${typed('the ministry says that this was only for the year')}`),
  },
  {title: 'what was said before and is said no more', size: MIDDLE, state: stale},
  {title: 'a mark that could not be saved', size: USUAL, state: unsaved},
  {title: 'the filter as it is typed', size: USUAL, state: after(treaty, '/ l e v y')},
  {title: 'a filter that nothing holds', size: USUAL, state: after(treaty, '/ l e v i a enter')},
  {title: 'only new topics, by name', size: MIDDLE, state: after(treaty, 'f f s s s')},
  {title: 'help', size: USUAL, state: after(treaty, '?')},
  {title: 'help, its end', size: USUAL, state: after(treaty, '? G')},
  {title: 'help, searched', size: USUAL, state: after(treaty, '? / c h a n g e')},
  {title: 'about the articles', size: USUAL, state: after(notice, 'i')},
  {title: 'the pairs', size: USUAL, state: pairs('j')},
  {title: 'a pair that is being compared', size: USUAL, state: pairs('j enter')},
  {title: 'a pair that takes long to compare', size: SMALL, state: compared},
  {title: 'a pair that was compared anew', size: SMALL, state: compareAnew},
  {title: 'a pair that could not be read', size: USUAL, state: failed},
  {title: 'nothing to report', size: USUAL, state: after(silent)},
  {title: 'long words and wide characters', size: USUAL, state: after(hostile)},
  {title: 'too small', size: {columns: 50, rows: 12}, state: after(treaty)},
];

/** A picture as text, with the escape sequences of its theme. */
export function draw({title, size, state}: Picture, color: boolean): string {
  const screen = <Screen state={state(size)} size={size} theme={themeFor(color)} />;
  return `── ${title}, ${size.columns} × ${size.rows}\n${renderToString(screen, {columns: size.columns})}\n`;
}
