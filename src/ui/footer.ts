// The last row: the keys that matter now, or the filter while it is typed.

import {type Binding, bindingsIn, type Mode} from './keys.js';
import {type Line, lineWidth, type Segment, segment, shortened} from './lines.js';

/** The hints of a mode, as many as fit in `width` columns; help and quit are kept before the others. */
export function footerLine(mode: Mode, width: number): Line {
  const hints = bindingsIn(mode).filter((binding) => binding.hint !== undefined);
  const keep = new Set<Binding>();
  let used = 0;
  for (const binding of [...hints.filter(isLasting), ...hints.filter((each) => !isLasting(each))]) {
    const room = lineWidth(hint(binding)) + (keep.size > 0 ? GAP.length : 0);
    if (used + room > width) continue;
    keep.add(binding);
    used += room;
  }
  return hints
    .filter((binding) => keep.has(binding))
    .flatMap((binding, index) => [...(index === 0 ? [] : [segment(GAP)]), ...hint(binding)]);
}

/** The filter as it is typed, with the end in view, and its keys where there is room for them. */
export function filterLine(filter: string, width: number): Line {
  const keys = footerLine('filter', width);
  const room = width - 2 - GAP.length - lineWidth(keys);
  const field: readonly Segment[] = [
    segment('/', 'key'),
    segment(shortened(filter, Math.max(10, room))),
    segment(' ', 'cursor'),
  ];
  return lineWidth(field) + GAP.length + lineWidth(keys) <= width ? [...field, segment(GAP), ...keys] : field;
}

const GAP = '   ';

function isLasting({command}: Binding): boolean {
  return command === 'help' || command === 'quit' || command === 'back';
}

function hint({hint: [keys, words] = ['', '']}: Binding): Line {
  return [segment(keys, 'key'), segment(` ${words}`, 'quiet')];
}
