// Groups of sentences as lines: numbered, marked, old and new side by side or one under the other.
import type {ComparedTopic, Link, Report} from '../../model.js';
import {linkWords, sentenceNumber} from '../../report/words.js';
import {linksAt, SIDES} from '../article/places.js';
import {beside, blank, cut, hang, type Line, line, segment} from '../lines.js';
import type {Folding} from '../state.js';
import {wrap} from '../wrap.js';
import type {Group, Side} from './groups.js';
import {editMarks, isRewritten, sentenceLine, tellingMarks} from './marks.js';

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
    ...(isUnlinked(options, index) ? unlinkedCaption(group, width) : caption(group, options)),
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

/** Whether the group is of sentences that only one version has, behind linked ones, whose caption it would pass for. */
function isUnlinked({report, groups}: SentencesOptions, index: number): boolean {
  const group = groups[index];
  if (report.relation !== 'revision' || group === undefined || groups[index - 1]?.link == null) return false;
  return SIDES.every((side) =>
    group[side].every((sentence) => linksAt(report, {side, sentence}).length === 0),
  );
}

function unlinkedCaption({old, new: now}: Group, width: number): readonly Line[] {
  const gone =
    old.length === 0 ? [] : [[segment('deleted: ', 'strong'), segment(`old ${numbers(old)}`, 'quiet')]];
  const come =
    now.length === 0 ? [] : [[segment('inserted: ', 'strong'), segment(`new ${numbers(now)}`, 'quiet')]];
  return [...gone, ...come].flatMap((each) => wrap(each, width));
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

/** Whether the group is a sentence that has not changed: it is shown once. */
function isSame(link: Link | null): boolean {
  return link?.relation === 'same';
}

// The link's own places: what it leads to may stand in another topic.
function caption({link}: Group, {report, width}: SentencesOptions): readonly Line[] {
  if (link === null) return [];
  // Another article has an order of its own: only in a revision is it news that a sentence moved.
  const moved = link.moved && report.relation === 'revision';
  const places = `old ${numbers(link.old)}, new ${numbers(link.new)}`;
  return wrap([segment(`${relation(link, moved)}: `, 'strong'), segment(places, 'quiet')], width);
}

function relation(link: Link, moved: boolean): string {
  if (isRewritten(link)) return moved ? 'moved and rewritten' : 'rewritten';
  return isSame(link) && !moved ? 'the same in both' : linkWords({relation: link.relation, moved});
}

function numbers(sentences: readonly number[]): string {
  return sentences.map(sentenceNumber).join(' and ');
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
