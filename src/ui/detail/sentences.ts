// Groups of sentences as lines: numbered, marked, old and new side by side or one under the other.
import type {ComparedTopic, Report} from '../../model.js';
import {sentenceNumber} from '../../report/words.js';
import {linksAt} from '../article/places.js';
import {beside, blank, cut, hang, type Line, line, segment} from '../lines.js';
import type {Folding} from '../state.js';
import {wrap} from '../wrap.js';
import {captionsOf, isSame} from './captions.js';
import type {Group, Side} from './groups.js';
import {editMarks, sentenceLine, tellingMarks} from './marks.js';

export interface SentencesOptions {
  readonly report: Report;
  /** Its telling words are marked; null for sentences in no topic. */
  readonly topic: ComparedTopic | null;
  readonly groups: readonly Group[];
  readonly width: number;
  readonly folding: Folding;
  readonly beside: boolean;
}

/** The groups in at most `width` columns; side by side under heads that name the articles. */
export function sentenceLines(options: SentencesOptions): readonly Line[] {
  const {groups, width} = options;
  const half = Math.floor((width - RULE.length) / 2);
  const lines = groups.flatMap((group, index) => [
    ...(index > 0 && (group.link !== null || groups[index - 1]?.link != null) ? [blank] : []),
    ...captionLines(options, index),
    ...(options.beside && !isSame(group.link)
      ? beside({
          left: column(options, group, {side: 'old', width: half}),
          right: column(options, group, {side: 'new', width: width - RULE.length - half}),
          width: half,
          gap: segment(RULE, 'rule'),
        })
      : stacked(options, group)),
  ]);
  return options.beside ? [...heads(options), ...lines] : lines;
}

function heads({report, width, groups}: SentencesOptions): readonly Line[] {
  if (groups.every((group) => isSame(group.link))) return [];
  const half = Math.floor((width - RULE.length) / 2);
  return beside({
    left: wrap(line(head(report, 'old'), 'old', 'strong'), half),
    right: wrap(line(head(report, 'new'), 'new', 'strong'), width - RULE.length - half),
    width: half,
    gap: segment(RULE, 'rule'),
  });
}

function head(report: Report, side: Side): string {
  const {date} = report[side];
  return date === null ? side : `${side}  ${date}`;
}

const RULE = ' │ ';

function captionLines({report, groups, width}: SentencesOptions, index: number): readonly Line[] {
  return captionsOf(report, groups, index).flatMap(({what, where}) =>
    wrap([segment(`${what}: `, 'strong'), segment(where, 'quiet')], width),
  );
}

function stacked(options: SentencesOptions, group: Group): readonly Line[] {
  if (isSame(group.link)) {
    return column(options, group, {side: group.new.length > 0 ? 'new' : 'old', width: options.width});
  }
  return [
    ...column(options, group, {side: 'old', width: options.width, named: true}),
    ...column(options, group, {side: 'new', width: options.width, named: true}),
  ];
}

interface Column {
  readonly side: Side;
  readonly width: number;
  readonly named?: boolean;
}

function column({report, topic, folding}: SentencesOptions, group: Group, at: Column): readonly Line[] {
  const telling = topic === null ? [] : tellingMarks(report, topic, at.side);
  return group[at.side].flatMap((sentence) => {
    const links = linksAt(report, {side: at.side, sentence});
    const number = `${sentenceNumber(sentence).padStart(3)}  `;
    const first: Line = at.named
      ? [segment(at.side, at.side), segment(number, 'quiet')]
      : line(number, 'quiet');
    const room = at.width - number.length - (at.named ? at.side.length : 0);
    const marks = [...telling, ...editMarks(links, at.side)];
    const text = sentenceLine(report[at.side], sentence, marks);
    return hang(first, folding.wrapped ? wrap(text, room) : [cut(text, {from: folding.shift, width: room})]);
  });
}
