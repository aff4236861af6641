// What stands at the bottom of the screen: the keys that matter now, what came of the last one, or what is typed.
import type {Group} from './bindings.js';
import type {FilterField} from './filter-field.js';
import {filterLine, footerLine} from './footer.js';
import {words} from './judge.js';
import type {Size} from './layout.js';
import {type Line, line, segment} from './lines.js';
import {modeOf} from './mode.js';
import type {NoteField, State} from './state.js';
import {wrap} from './wrap.js';

/** One line, or a few for a note or for something that doesn't fit on one: never more than a third of the rows. */
export function bottomLines(state: State, size: Size): readonly Line[] {
  const mode = modeOf(state, size);
  const {columns} = size;
  const {keys} = state;
  if (mode === 'note' && state.note !== null) return noteLines(state, state.note, size);
  if (mode === 'filter') {
    return [filterLine(fieldAtHand(state).filter, columns, keys)];
  }
  if (state.notice !== null) {
    const {text, warning} = state.notice;
    const said = wrap(line(warning ? `! ${text}` : text, warning ? 'warning' : 'strong'), columns);
    return said.slice(0, most(size));
  }
  return [footerLine(mode, columns, keysThatMatter(state))];
}

// From match to match while something is searched for, else along the topic: both would crowd out the rest.
function keysThatMatter({keys, review}: State): readonly Group[] {
  const idle = (review.article?.filter ?? '') === '' ? 'match-next' : 'topic-sentence-next';
  return keys.map((group) => ({
    ...group,
    bindings: group.bindings.map(({hint, ...binding}) =>
      binding.command === idle || hint === undefined ? binding : {...binding, hint},
    ),
  }));
}

function fieldAtHand({page, phase, picker, review}: State): FilterField {
  return page ?? (phase.kind === 'picker' ? picker : (review.article ?? review));
}

function most({rows}: Size): number {
  return Math.max(1, Math.floor(rows / 3));
}

// What it is about, the text with its cursor in view, and the keys.
function noteLines({keys}: State, {subject, text, at}: NoteField, size: Size): readonly Line[] {
  const about = wrap(line(`Note on ${words(subject)}`, 'heading'), size.columns).slice(0, 2);
  const under = [...text.slice(at)][0] ?? ' ';
  const written = wrap(
    [
      segment(text.slice(0, at)),
      // A space would be dropped where a line ends.
      segment(under === ' ' ? '\u00a0' : under, 'cursor'),
      segment(text.slice(at + (at < text.length ? under.length : 0))),
    ],
    size.columns - 2,
  ).map((each): Line => [segment('  '), ...each]);
  const cursor = written.findIndex((each) => each.some(({roles}) => roles.includes('cursor')));
  const room = Math.max(1, most(size) - about.length - 1);
  const top = Math.max(0, cursor - room + 1);
  return [...about, ...written.slice(top, top + room), footerLine('note', size.columns, keys)];
}
