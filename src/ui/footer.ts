// The last row: the keys that matter now, or the filter while it is typed.

import type {Binding, Group, Mode} from './bindings.js';
import {bindingsIn, hintKeys} from './keys.js';
import {type Line, lineWidth, type Segment, segment, shortened} from './lines.js';

/** The hints of a mode, as many as fit in `width` columns; help and quit are kept before the others. */
export function footerLine(mode: Mode, width: number, keys: readonly Group[]): Line {
  const hints = bindingsIn(mode, keys).filter((binding) => binding.hint !== undefined);
  const keep = new Set<Binding>();
  let used = 0;
  for (const binding of [...hints.filter(isLasting), ...hints.filter((each) => !isLasting(each))]) {
    const room = lineWidth(hint(binding, mode, keys)) + (keep.size > 0 ? GAP.length : 0);
    if (used + room > width) continue;
    keep.add(binding);
    used += room;
  }
  return hints
    .filter((binding) => keep.has(binding))
    .flatMap((binding, index) => [...(index === 0 ? [] : [segment(GAP)]), ...hint(binding, mode, keys)]);
}

/** The filter as it is typed, with the end in view, and its keys where there is room for them. */
export function filterLine(filter: string, width: number, keys: readonly Group[]): Line {
  const hints = footerLine('filter', width, keys);
  const room = width - 2 - GAP.length - lineWidth(hints);
  const field: readonly Segment[] = [
    segment('/', 'key'),
    segment(shortened(filter, Math.max(10, room))),
    segment(' ', 'cursor'),
  ];
  return lineWidth(field) + GAP.length + lineWidth(hints) <= width
    ? [...field, segment(GAP), ...hints]
    : field;
}

const GAP = '   ';

function isLasting({command}: Binding): boolean {
  return command === 'help' || command === 'quit' || command === 'back';
}

function hint(binding: Binding, mode: Mode, keys: readonly Group[]): Line {
  return [segment(hintKeys(binding, mode, keys), 'key'), segment(` ${binding.hint ?? ''}`, 'quiet')];
}
