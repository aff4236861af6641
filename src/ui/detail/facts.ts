// The typed changes of a topic as a small table: what, before, after.
import type {FactChange} from '../../model.js';
import {factLabel, factWords} from '../../report/words.js';
import {beside, hang, type Line, line, lineWidth, segment} from '../lines.js';
import {wrap} from '../wrap.js';

/** From this width on the slot stands beside its values. */
const TABLE_FROM = 64;

/** A row for each of the changes, in at most `width` columns. */
export function factRows(facts: readonly FactChange[], width: number): readonly (readonly Line[])[] {
  const names = facts.map((change) => line(factLabel(change), 'strong'));
  const widest = Math.max(0, ...names.map(lineWidth));
  const room = Math.min(widest, Math.floor(width * 0.36));
  return facts.map((change, row) =>
    width >= TABLE_FROM
      ? wide(names[row] ?? [], change, {width, room})
      : narrow(names[row] ?? [], change, width),
  );
}

const GAP = '  ';
const ARROW = ' → ';

function wide(
  name: Line,
  change: FactChange,
  at: {readonly width: number; readonly room: number},
): readonly Line[] {
  const cell = Math.floor((at.width - at.room - GAP.length - ARROW.length) / 2);
  const [before, after] = values(change);
  const left = wrap(before, cell);
  const right = hang(line(ARROW, 'strong'), wrap(after, cell));
  const both = beside({left, right, width: Math.max(...left.map(lineWidth)), gap: segment('')});
  return beside({left: wrap(name, at.room), right: both, width: at.room, gap: segment(GAP)});
}

function narrow(name: Line, change: FactChange, width: number): readonly Line[] {
  const [before, after] = values(change);
  return [
    ...wrap(name, width),
    ...hang(line(GAP), wrap([...before, segment(ARROW, 'strong'), ...after], width - GAP.length)),
  ];
}

function values(change: FactChange): readonly [old: Line, now: Line] {
  return [
    line(factWords(change.old, change.type), 'old'),
    line(factWords(change.new, change.type), 'new', 'strong'),
  ];
}
