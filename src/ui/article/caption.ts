// What is known of the sentence that the reader is at: its topics, and where the other article says the same.
import type {Report} from '../../model.js';
import {KIND_WORDS, linkWords, sentenceNumber} from '../../report/words.js';
import type {Opinions} from '../../review/marks.js';
import {isRewritten} from '../detail/marks.js';
import {judgedTopic, judgedWords, REVIEWED} from '../judged.js';
import {type Line, type Segment, segment} from '../lines.js';
import {movedLine} from '../topic-list.js';
import {wrap} from '../wrap.js';
import {linkAt, otherSide, type Place, placingOf} from './places.js';

export interface CaptionOptions {
  readonly report: Report;
  readonly opinions: Opinions;
  readonly at: Place;
  /** Where the other article says the same; null where it doesn't. */
  readonly partner: Place | null;
  readonly width: number;
}

/** Lines of at most `width` columns; topics are numbered as in the narrow gutter. */
export function captionLines({report, opinions, at, partner, width}: CaptionOptions): readonly Line[] {
  const {side, sentence} = at;
  const numbers = placingOf(report)[side][sentence] ?? [];
  const about = numbers.flatMap((number) => [segment('   '), ...topicWords(report, opinions, number)]);
  const none = [segment('   in no topic', 'quiet')];
  return wrap(
    [
      segment(`${side} ${sentenceNumber(sentence)}`, side, 'strong'),
      segment(beside(report, at, partner), 'quiet'),
      ...(about.length === 0 ? none : about),
    ],
    width,
  );
}

function topicWords(report: Report, opinions: Opinions, number: number): readonly Segment[] {
  const topic = report.topics[number];
  if (topic === undefined) return [];
  const moved = movedLine(topic);
  const judged = judgedTopic(report, opinions, topic);
  const reviewed = judged?.whole.reviewed ? [segment(`  ${REVIEWED} reviewed`, 'strong')] : [];
  const words = judged === null ? [] : judgedWords(judged);
  return [
    segment(`${KIND_WORDS[topic.kind].glyph}${number + 1} ${topic.label}`, topic.kind),
    ...(moved.length === 0 ? [] : [segment(': '), ...moved]),
    ...reviewed,
    ...(words.length === 0 ? [] : [segment('  '), ...words]),
  ];
}

function beside(report: Report, at: Place, partner: Place | null): string {
  const link = linkAt(report, at);
  if (link === null) {
    if (partner !== null) return `, beside ${partner.side} ${sentenceNumber(partner.sentence)}`;
    if (report.relation !== 'revision') return '';
    return at.side === 'old' ? ', deleted' : ', inserted';
  }
  const other = otherSide(at.side);
  const numbers = link[other].map(sentenceNumber).join(' and ');
  // Another article has an order of its own: only in a revision is it news that a sentence moved.
  const moved = link.moved && report.relation === 'revision';
  const words = isRewritten(link) ? 'rewritten' : linkWords({relation: link.relation, moved});
  return `, ${words} as ${other} ${numbers}`;
}
