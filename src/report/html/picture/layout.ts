/** Where everything in the picture stands: sentences of both articles as bars, topics between them as rows. */
import type {ComparedTopic, Report} from '../../../model.js';
import type {Side} from '../../anchors.js';

/** Units from the top of the picture to its foot, and across one of its sides. */
export const HEIGHT = 1000;
export const WIDTH = 100;

/** How far the bars reach from the outer edge; the ribbons take the rest. */
export const BARS = 42;

/** From `top` to `bottom`, in units from the top of the picture. */
export interface Stretch {
  readonly top: number;
  readonly bottom: number;
}

/** One topic. */
export interface Row extends Stretch {
  readonly topic: ComparedTopic;
  /** The topic's place in the report. */
  readonly number: number;
}

/** One sentence. */
export interface Bar extends Stretch {
  readonly sentence: number;
  /** Share of the longest sentence of both articles, from 0 to 1. */
  readonly length: number;
  /** A part for each topic that the sentence is on, in the order of their rows; one with null if it is on none. */
  readonly parts: readonly BarPart[];
}

export interface BarPart extends Stretch {
  readonly row: Row | null;
}

/** From sentences that stand together to their topic's row. */
export interface Ribbon {
  readonly row: Row;
  readonly at: Stretch;
  readonly to: Stretch;
}

export interface PictureSide {
  readonly bars: readonly Bar[];
  readonly ribbons: readonly Ribbon[];
}

export interface Layout {
  /** From the top. */
  readonly rows: readonly Row[];
  readonly old: PictureSide;
  readonly new: PictureSide;
}

/** Share of its height that a bar, and a row, keeps free at each end. */
const BAR_GAP = 0.1;
const ROW_GAP = 0.07;

/**
 * Topics stand where their sentences stand on average, so that few ribbons cross: the barycentre heuristic
 * (Sugiyama, Tagawa & Toda 1981), in one sweep.
 */
export function layout(report: Report): Layout {
  const placed = report.topics.map((topic, number) => ({topic, number, middle: middle(report, topic)}));
  const rows = placed
    .sort((a, b) => a.middle - b.middle || a.number - b.number)
    .map(({topic, number}, row): Row => ({topic, number, ...slot(row, placed.length, ROW_GAP)}));
  return {rows, old: placeSide(report, rows, 'old'), new: placeSide(report, rows, 'new')};
}

/** From 0 at the top to 1. */
function middle(report: Report, topic: ComparedTopic): number {
  const places = (['old', 'new'] as const).flatMap((side) => {
    const told = topic[side]?.sentences ?? [];
    if (told.length === 0) return [];
    const sum = told.reduce((total, sentence) => total + sentence + 0.5, 0);
    return [sum / told.length / report[side].sentences.length];
  });
  return places.reduce((total, place) => total + place, 0) / Math.max(1, places.length);
}

/** The `index`th of `count` equal slots, without the gaps at its ends. */
function slot(index: number, count: number, gap: number): Stretch {
  const height = HEIGHT / count;
  return {top: (index + gap) * height, bottom: (index + 1 - gap) * height};
}

function placeSide(report: Report, rows: readonly Row[], side: Side): PictureSide {
  const longest = [...report.old.sentences, ...report.new.sentences].reduce(
    (most, {text}) => Math.max(most, text.length),
    1,
  );
  const {sentences} = report[side];
  const bars = sentences.map(({text}, sentence): Bar => {
    const whole = slot(sentence, sentences.length, BAR_GAP);
    const on = rows.filter(({topic}) => topic[side]?.sentences.includes(sentence));
    return {...whole, sentence, length: text.length / longest, parts: divide(whole, on)};
  });
  return {bars, ribbons: rows.flatMap((row) => ribbonsOf(row, bars, side))};
}

function divide({top, bottom}: Stretch, rows: readonly Row[]): readonly BarPart[] {
  if (rows.length === 0) return [{top, bottom, row: null}];
  const height = (bottom - top) / rows.length;
  return rows.map((row, index) => ({top: top + index * height, bottom: top + (index + 1) * height, row}));
}

/** At the row the ribbons lie on one another and fill it, each as wide as it has sentences. */
function ribbonsOf(row: Row, bars: readonly Bar[], side: Side): readonly Ribbon[] {
  const told = row.topic[side]?.sentences ?? [];
  const share = (row.bottom - row.top) / Math.max(1, told.length);
  let top = row.top;
  return runs(row, bars, told).map(({at, sentences}) => {
    const to = {top, bottom: top + share * sentences};
    top = to.bottom;
    return {row, at, to};
  });
}

interface Run {
  readonly at: Stretch;
  readonly sentences: number;
  readonly last: number;
  /** Its sentences are on no other topic. */
  readonly alone: boolean;
}

/** Sentences that follow on one another, and have no other topic, share a ribbon. */
function runs(row: Row, bars: readonly Bar[], told: readonly number[]): readonly Run[] {
  const found: Run[] = [];
  for (const sentence of told) {
    const parts = bars[sentence]?.parts ?? [];
    const part = parts.find((each) => each.row === row);
    if (part === undefined) continue;
    const alone = parts.length === 1;
    const before = found.at(-1);
    const goesOn = before?.alone && alone && before.last === sentence - 1;
    const {top, bottom} = part;
    if (goesOn) found.pop();
    found.push(
      goesOn
        ? {at: {top: before.at.top, bottom}, sentences: before.sentences + 1, last: sentence, alone}
        : {at: {top, bottom}, sentences: 1, last: sentence, alone},
    );
  }
  return found;
}
