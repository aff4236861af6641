// The detail of the chosen topic, measured for its area.
import type {Report} from '../model.js';
import {staleOpinions} from '../review/marks.js';
import {type Detail, type DetailOptions, detailOf} from './detail/detail.js';
import {judgedTopic} from './judged.js';
import type {Area} from './layout.js';
import {type Line, segment} from './lines.js';
import type {Row} from './rows.js';
import type {ReviewState} from './state.js';
import {titleLines} from './title.js';
import {clampTop, type Pane} from './window.js';

const COLUMN_WORDS = {stacked: 'old above new', beside: 'old beside new'} as const;

/** The detail scrolled as the reader left it, with the change that `[` and `]` are at marked. */
export function detailPane(detail: Detail, review: ReviewState, area: Area): Pane {
  const lines = markChange(detail, review.change);
  const total = lines.length;
  const sides = review.columns === 'auto' ? [] : [COLUMN_WORDS[review.columns]];
  const folded = review.folding.wrapped ? [] : ['a line each'];
  const titled = (facts: readonly string[]) =>
    titleLines({
      name: 'Detail',
      facts: [...facts, ...sides, ...folded],
      focused: review.focus === 'detail',
      width: area.columns,
    });
  const height = area.rows - titled([]).length;
  const top = clampTop(review.detailTop, total, height);
  const facts =
    total <= height
      ? []
      : [`lines ${top + 1}–${top + height} of ${total}${top + height < total ? ' ▼' : ''}`];
  return {title: titled(facts), lines, top, height};
}

// The change that `[` and `]` are at has a bar at its left.
function markChange({lines, changes}: Detail, change: number | null): readonly Line[] {
  const [from, to] = (change === null ? undefined : changes[change]) ?? [0, 0];
  if (to === 0) return lines;
  return lines.map((each, row) =>
    row < from || row >= to ? each : [segment('▌ ', 'strong'), ...each.slice(1)],
  );
}

const cache = new WeakMap<Report, Map<string, Detail>>();
/** Every width that a window is dragged through leaves details behind: start anew after so many. */
const CACHE_SIZE = 200;

/** The row's detail, kept: a long article's topic takes milliseconds to wrap, and each key asks for it twice. */
export function cachedDetail(row: Row, options: DetailOptions): Detail {
  const {report, opinions, width, short, columns, folding} = options;
  const details = cache.get(report) ?? new Map<string, Detail>();
  cache.set(report, details);
  const judged =
    row.kind === 'topic' ? judgedTopic(report, opinions, row.topic) : staleOpinions(report, opinions);
  const layout = [width, short, columns, folding.wrapped, folding.shift];
  const key = JSON.stringify([row.id, layout, judged]);
  const known = details.get(key);
  if (known !== undefined) return known;
  if (details.size >= CACHE_SIZE) details.clear();
  const made = detailOf(row, options);
  details.set(key, made);
  return made;
}
