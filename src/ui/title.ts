// The title row of a pane: its name, what is known of it, and a rule to the edge.
import {type Line, lineWidth, segment} from './lines.js';
import {wrap} from './wrap.js';

export interface TitleOptions {
  readonly name: string;
  /** Short facts, the most needed first. */
  readonly facts: readonly string[];
  readonly focused: boolean;
  readonly width: number;
}

/** The title, on further lines where the facts don't fit on one. */
export function titleLines({name, facts, focused, width}: TitleOptions): readonly Line[] {
  const head = [segment(` ${name} `, focused ? 'active' : 'strong')];
  const rest = facts.length === 0 ? [] : [segment(' '), segment(facts.join(', '), 'quiet')];
  const wrapped = wrap([...rest], width - lineWidth(head) - 1);
  const rows: readonly Line[] = wrapped.map((row, index) =>
    index === 0
      ? [...head, ...(row.length === 0 ? [] : [segment(' ')]), ...row]
      : [segment(' '.repeat(lineWidth(head) + 1)), ...row],
  );
  return rows.map((row, index) => (index === rows.length - 1 ? ruled(row, width) : row));
}

function ruled(row: Line, width: number): Line {
  const missing = width - lineWidth(row) - 1;
  return missing > 0 ? [...row, segment(' '), segment('─'.repeat(missing), 'rule')] : row;
}
