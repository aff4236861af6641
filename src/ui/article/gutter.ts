// The gutter of the article view: which topics a sentence begins to speak of, and what became of it.
import type {Report} from '../../model.js';
import {KIND_WORDS} from '../../report/words.js';
import type {Side} from '../detail/groups.js';
import {columnsOf, hang, type Line, line} from '../lines.js';
import type {Folding} from '../state.js';
import {wrap} from '../wrap.js';
import {linkAt, type Place, placingOf} from './places.js';

/** Columns of an article: `margin` with bar, number and sign, `labels` with a gap behind them, `text`. */
export interface Gutter {
  readonly digits: number;
  readonly margin: number;
  readonly labels: number;
  /** Topics by name; by number where there is no room for names. */
  readonly named: boolean;
  readonly text: number;
}

/** A pane that shows one article. */
export interface PaneOptions {
  readonly report: Report;
  readonly side: Side;
  readonly width: number;
  readonly folding: Folding;
}

/** From this width on the gutter names the topics. */
const NAMES_FROM = 72;
const GAP = 1;

/** The columns of a side in a pane of `width`; unwrapped, a name would take more lines than its sentence. */
export function gutterOf({report, side, width, folding}: PaneOptions): Gutter {
  const digits = Math.max(2, String(report[side].sentences.length).length);
  const margin = 1 + digits + 2;
  const named = folding.wrapped && width >= NAMES_FROM;
  const numbers = 1 + String(report.topics.length).length;
  const labels = (named ? Math.min(24, Math.floor(width / 4)) : numbers) + GAP;
  return {digits, margin, labels, named, text: width - margin - labels};
}

/** A topic as the narrow gutter has it: its glyph, and its place in the order of weight. */
function topicCode({topics}: Report, number: number): string {
  const topic = topics[number];
  return topic === undefined ? '' : `${KIND_WORDS[topic.kind].glyph}${number + 1}`;
}

export interface GutterOptions {
  readonly report: Report;
  readonly side: Side;
  readonly sentence: number;
  readonly gutter: Gutter;
}

/** The topics that the sentence before it did not speak of, one under the other. */
export function gutterLines({report, side, sentence, gutter}: GutterOptions): readonly Line[] {
  const placing = placingOf(report)[side];
  const before = placing[sentence - 1] ?? [];
  const fresh = (placing[sentence] ?? []).filter((number) => !before.includes(number));
  const width = gutter.labels - GAP;
  return fresh.flatMap((number) => {
    const topic = report.topics[number];
    if (topic === undefined) return [];
    if (!gutter.named) return [line(topicCode(report, number), topic.kind)];
    const glyph = `${KIND_WORDS[topic.kind].glyph} `;
    const label = wrap(line(topic.label, topic.kind), width - columnsOf(glyph));
    return hang(line(glyph, topic.kind), label);
  });
}

/** What a revision did to a sentence: `-` deleted, `+` inserted, `>` moved, `~` edited; empty where it stayed. */
export function signOf(report: Report, place: Place): '' | '-' | '+' | '>' | '~' {
  if (report.relation !== 'revision') return '';
  const link = linkAt(report, place);
  if (link === null) return place.side === 'old' ? '-' : '+';
  if (link.moved) return '>';
  return link.relation === 'same' ? '' : '~';
}
