/** Draws the picture's layout as SVG that stretches with the page: the labels between its sides are HTML. */
import {s} from 'hastscript';
import type {TopicKind} from '../../../model.js';
import {type Side, sentenceAnchor, topicAnchor} from '../../anchors.js';
import {oneLine} from '../../pieces.js';
import {sentenceNumber} from '../../words.js';
import type {Content, Contents} from '../nodes.js';
import {BARS, type Bar, HEIGHT, type Layout, type Ribbon, type Row, type Stretch, WIDTH} from './layout.js';

type Properties = Record<string, string | number | string[]>;

/** Bars of one article with the ribbons that lead from them; `texts` are its sentences. */
export function drawSide(layout: Layout, side: Side, texts: readonly string[]): Content {
  const {bars, ribbons} = layout[side];
  return canvas(side, [
    ...ribbons.map((ribbon) => drawRibbon(side, ribbon)),
    ...bars.map((bar) => drawBar(side, bar, texts[bar.sentence] ?? '')),
  ]);
}

/** What lies behind the labels: each row in the colours of its kind. */
export function drawRows({rows}: Layout): Content {
  const fade = s('linearGradient', {id: 'from-old-to-new'}, [
    s('stop', {className: ['stop-old'], offset: 0}),
    s('stop', {className: ['stop-new'], offset: 1}),
  ]);
  return canvas('rows', [s('defs', [fade]), ...rows.flatMap(drawRow)]);
}

function drawRow(row: Row): Contents {
  const {kind} = row.topic;
  const {from, to, side} = REACH[kind];
  const band = rectangle(row, {...lights(row), x: from, width: to - from, className: ['band', kind]});
  if (side === null) return [band];
  const [open, shut] = side === 'old' ? [from, to] : [to, from];
  const [top, bottom] = [round(row.top), round(row.bottom)];
  const d = `M${open} ${top}H${shut}V${bottom}H${open}`;
  return [band, s('path', {...lights(row), className: ['edge', side, kind], d})];
}

interface Reach {
  readonly from: number;
  readonly to: number;
  /** The only article that has the topic; the row ends short of the other one's side, with an edge. */
  readonly side: Side | null;
}

const WHOLE: Reach = {from: 0, to: WIDTH, side: null};
const REACH: Readonly<Record<TopicKind, Reach>> = {
  changed: WHOLE,
  unchanged: WHOLE,
  dropped: {from: 0, to: 0.94 * WIDTH, side: 'old'},
  added: {from: 0.06 * WIDTH, to: WIDTH, side: 'new'},
};

function canvas(name: string, children: Contents): Content {
  const properties = {
    className: ['canvas', `canvas-${name}`],
    viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
    preserveAspectRatio: 'none',
    ariaHidden: 'true',
  };
  return s('svg', properties, [...children]);
}

/** Old bars end, and new ones begin, where the ribbons are. */
function drawBar(side: Side, {sentence, length, parts}: Bar, text: string): Content {
  const width = round(Math.max(3, length * BARS));
  const x = side === 'old' ? round(BARS - width) : WIDTH - BARS;
  return s('a', {href: `#${sentenceAnchor(side, sentence)}`, tabIndex: -1}, [
    s('title', {}, `${side} ${sentenceNumber(sentence)}: ${oneLine(text)}`),
    ...parts.map(({row, ...part}) => {
      const kind = row === null ? ['no-topic'] : [side, row.topic.kind];
      return rectangle(part, {...(row !== null && lights(row)), x, width, className: ['bar', ...kind]});
    }),
  ]);
}

function drawRibbon(side: Side, {row, at, to}: Ribbon): Content {
  const {fill, edges} = side === 'old' ? bend(BARS, at, WIDTH, to) : bend(0, to, WIDTH - BARS, at);
  return s('a', {href: `#${topicAnchor(row.topic)}`, tabIndex: -1}, [
    s('path', {...lights(row), className: ['ribbon', side, row.topic.kind], d: fill}),
    s('path', {...lights(row), className: ['edge', side, row.topic.kind], d: edges}),
  ]);
}

function rectangle({top, bottom}: Stretch, properties: Properties): Content {
  return s('rect', {...properties, y: round(top), height: round(bottom - top)});
}

/** A ribbon that leaves and arrives level, and its upper and lower edge. */
function bend(
  from: number,
  a: Stretch,
  to: number,
  b: Stretch,
): {readonly fill: string; readonly edges: string} {
  const half = (from + to) / 2;
  const curve = (start: number, y: number, end: number, toY: number) =>
    `${start} ${round(y)}C${half} ${round(y)} ${half} ${round(toY)} ${end} ${round(toY)}`;
  return {
    fill: `M${curve(from, a.top, to, b.top)}L${curve(to, b.bottom, from, a.bottom)}Z`,
    edges: `M${curve(from, a.top, to, b.top)}M${curve(from, a.bottom, to, b.bottom)}`,
  };
}

/** What the script lights together, and hides with the topic. */
function lights({number}: Row): Properties {
  return {dataTopic: String(number)};
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
