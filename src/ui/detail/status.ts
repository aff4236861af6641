// Where the topic stood and stands: the transition large, who says so, and the scale.
import type {ComparedTopic, Status, StatusChange} from '../../model.js';
import {certainty, FACTUALITY_WORDS} from '../../report/words.js';
import {beside, blank, hang, type Line, line, lineWidth, type Role, segment} from '../lines.js';
import {wrap} from '../wrap.js';
import {type Room, scaleLines} from './scale.js';

/** "doubtful → signed" with its scale, in the width of the room. */
export function transitionLines({old, new: now}: StatusChange, room: Room): readonly Line[] {
  const scale = scaleLines({old: old.factuality, new: now.factuality}, room);
  return [...transition({old, now}, room.width), blank, ...scale];
}

/** What each article says of where the topic stands, when no change was found; nothing where neither does. */
export function standingLines(topic: ComparedTopic, room: Room): readonly Line[] {
  const {width} = room;
  const [old, now] = [topic.old?.status ?? null, topic.new?.status ?? null];
  if (old === null && now === null) return [];
  const both = topic.old !== null && topic.new !== null;
  const rows: Line[] = [line(both ? 'Where it stands: no change found' : 'Where it stands', 'heading')];
  if (old !== null) rows.push(...hang(line('old  ', 'old'), wrap(said(old), width - 5)));
  if (now !== null) rows.push(...hang(line('new  ', 'new'), wrap(said(now), width - 5)));
  // Of two events that may not be the same one, two marks on one scale would look like a move.
  if (both) return rows;
  return [...rows, blank, ...scaleLines({old: old?.factuality ?? null, new: now?.factuality ?? null}, room)];
}

const ARROW = '  →  ';

/** "doubtful → signed" as two blocks, one above the other where they don't fit side by side. */
function transition(
  {old, now}: {readonly old: Status; readonly now: Status},
  width: number,
): readonly Line[] {
  const half = Math.floor((width - ARROW.length) / 2);
  if (Math.max(old.label.length, now.label.length) + 2 > half) {
    const before = hang(line(' '.repeat(ARROW.length)), block(old, 'old-chip', width - ARROW.length));
    return [...before, ...hang(line(ARROW, 'strong'), block(now, 'new-chip', width - ARROW.length))];
  }
  const left = block(old, 'old-chip', half);
  const room = Math.max(...left.map(lineWidth));
  const right = hang(line(ARROW, 'strong'), block(now, 'new-chip', half));
  return beside({left, right, width: room, gap: segment('')});
}

function block(status: Status, chip: Role, width: number): readonly Line[] {
  const label = wrap(line(status.label), Math.max(1, width - 2));
  const room = Math.max(...label.map(lineWidth));
  const says = status.source === null ? 'says the article itself' : `says ${status.source}`;
  return [
    ...label.map((row) => [
      segment(' ', chip),
      ...row.map((part) => segment(part.text, chip)),
      segment(' '.repeat(1 + room - lineWidth(row)), chip),
    ]),
    ...hang(line(' '), wrap(line(FACTUALITY_WORDS[status.factuality], 'strong'), width - 1)),
    ...hang(line(' '), wrap(line(says, 'quiet'), width - 1)),
  ];
}

function said(status: Status): Line {
  return [segment(status.label, 'strong'), segment(` (${certainty(status)})`, 'quiet')];
}
