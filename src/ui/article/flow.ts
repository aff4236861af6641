// One article in full as lines: how many each sentence takes, and those that are in view.
import type {ComparedTopic, Report} from '../../model.js';
import {editMarks, type Mark, sentenceLine, tellingMarks} from '../detail/marks.js';
import {blank, cut, hang, type Line, line, padEnd, segment} from '../lines.js';
import type {RowSpan} from '../list-pane.js';
import {wrap} from '../wrap.js';
import {type Gutter, gutterLines, gutterOf, type PaneOptions, signOf} from './gutter.js';
import {linkAt} from './places.js';
import {matchSpans} from './search.js';

/** Where each sentence stands in the lines of its article; empty lines part the paragraphs. */
export interface Flow {
  readonly spans: readonly RowSpan[];
  readonly total: number;
}

const cache = new WeakMap<Report, Map<string, Flow>>();
/** Every width that a window is dragged through leaves two behind: start anew after so many. */
const CACHE_SIZE = 40;

/** The places of all sentences, kept: an article of 10,000 words takes a while to wrap. */
export function flowOf(options: PaneOptions): Flow {
  const {report, side, width, folding} = options;
  const flows = cache.get(report) ?? new Map<string, Flow>();
  cache.set(report, flows);
  const key = `${side} ${width} ${folding.wrapped}`;
  const known = flows.get(key);
  if (known !== undefined) return known;
  if (flows.size >= CACHE_SIZE) flows.clear();
  const made = measure(options);
  flows.set(key, made);
  return made;
}

function measure(options: PaneOptions): Flow {
  const {report, side, folding} = options;
  const gutter = gutterOf(options);
  const spans: RowSpan[] = [];
  let total = 0;
  for (const [sentence, {block}] of report[side].sentences.entries()) {
    const before = report[side].sentences[sentence - 1];
    if (before !== undefined && before.block !== block) total += 1;
    const text = folding.wrapped ? wrap(sentenceLine(report[side], sentence, []), gutter.text).length : 1;
    const rows = Math.max(text, gutterLines({report, side, sentence, gutter}).length);
    spans.push([total, total + rows]);
    total += rows;
  }
  return {spans, total};
}

/** What is drawn beyond the text itself. */
export interface Emphasis {
  /** Its sentences have a bar, and its telling words are marked. */
  readonly topic: ComparedTopic | null;
  /** The sentence that the reader is at; null in the other article. */
  readonly cursor: number | null;
  /** Its partner, where the reader is in the other article. */
  readonly partner: number | null;
  readonly search: string;
}

/** Lines `top` to `top + height` of the article. */
export function linesInView(
  options: PaneOptions & {readonly emphasis: Emphasis; readonly top: number; readonly height: number},
): readonly Line[] {
  const {report, side, top, height, emphasis} = options;
  const {spans} = flowOf(options);
  const telling = emphasis.topic === null ? [] : tellingMarks(report, emphasis.topic, side);
  const view: Line[] = Array.from({length: height}, () => blank);
  for (const [sentence, [from, to]] of spans.entries()) {
    if (to <= top || from >= top + height) continue;
    const lines = sentenceLines({...options, sentence, telling});
    for (let row = Math.max(from, top); row < Math.min(to, top + height); row += 1) {
      view[row - top] = lines[row - from] ?? blank;
    }
  }
  return view;
}

interface SentenceOptions extends PaneOptions {
  readonly emphasis: Emphasis;
  readonly sentence: number;
  readonly telling: readonly Mark[];
}

function sentenceLines(options: SentenceOptions): readonly Line[] {
  const {report, side, sentence, emphasis, folding} = options;
  const gutter = gutterOf(options);
  const link = linkAt(report, {side, sentence});
  const found = matchSpans(report[side], sentence, emphasis.search);
  const marks: readonly Mark[] = [
    ...options.telling,
    ...editMarks(link === null ? [] : [link], side),
    ...found.map((span): Mark => ({...span, role: 'found'})),
  ];
  const whole = sentenceLine(report[side], sentence, marks);
  const text = folding.wrapped
    ? wrap(whole, gutter.text)
    : [cut(whole, {from: folding.shift, width: gutter.text})];
  const labels = gutterLines({report, side, sentence, gutter});
  const rows = Array.from(
    {length: Math.max(text.length, labels.length)},
    (_, row): Line => [...padEnd(labels[row] ?? blank, gutter.labels), ...(text[row] ?? blank)],
  );
  return hang(margin(options, gutter), rows).map((row, index) =>
    index === 0 || !isMarked(options) ? row : [BAR, segment(' '.repeat(gutter.margin - 1)), ...row.slice(1)],
  );
}

const BAR = segment('▌', 'strong');

function isMarked({emphasis: {topic}, side, sentence}: SentenceOptions): boolean {
  return topic?.[side]?.sentences.includes(sentence) ?? false;
}

// Bar, number and sign of a sentence's first line.
function margin(options: SentenceOptions, gutter: Gutter): Line {
  const {emphasis, sentence, report, side} = options;
  const number = String(sentence + 1).padStart(gutter.digits);
  const role = sentence === emphasis.cursor ? 'active' : sentence === emphasis.partner ? 'strong' : 'quiet';
  const sign = signOf(report, {side, sentence});
  return [
    isMarked(options) ? BAR : segment(' '),
    segment(number, role),
    ...(sign === '' ? line(' ') : line(sign, 'strong')),
    segment(' '),
  ];
}
