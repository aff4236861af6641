/** A topic's section: what moved in it as a table, with the sentences that prove it side by side. */
import type {RootContent} from 'mdast';
import type {Change, ComparedTopic, Report} from '../../model.js';
import {movements} from '../gist.js';
import {type Passage, passages, type Quote} from '../quotes.js';
import {CHANGE_WORDS, factLabel, factWords, isFactChange, RETOLD, sideNames, standing} from '../words.js';
import {
  anchor,
  blockquote,
  heading,
  type Phrasing,
  paragraph,
  stretch,
  strong,
  table,
  text,
} from './nodes.js';
import {quote, type Side} from './quote.js';

/** The topic's id, kept to characters that mean nothing in HTML or an address. */
export function topicAnchor({id}: Pick<ComparedTopic, 'id'>): string {
  return `topic-${id.replace(/[^\p{L}\p{N}_-]/gu, '-')}`;
}

export function changedTopic(report: Report, topic: ComparedTopic): readonly RootContent[] {
  const names = sideNames(report);
  const moves = movements(topic);
  return [
    ...title(topic),
    ...(moves.length === 0 ? [paragraph(text(`${RETOLD}.`))] : []),
    table([
      [[], [text(names.old)], [text(names.new)]],
      ...moves.map(changeRow),
      ...passages(report, topic).map(passageRow),
    ]),
  ];
}

/** A new or dropped topic: where it stands, and one passage. */
export function briefTopic(report: Report, topic: ComparedTopic): readonly RootContent[] {
  const status = (topic.new ?? topic.old)?.status;
  const told = brief(report, topic);
  return [
    ...title(topic),
    ...(status == null ? [] : [paragraph(text(standing(status)))]),
    ...(told === null ? [] : [blockquote(...told)]),
  ];
}

/** An unchanged topic as a list item. */
export function topicItem(report: Report, topic: ComparedTopic): Phrasing {
  const told = brief(report, topic);
  const name = [anchor(topicAnchor(topic)), strong(topic.label)];
  return told === null ? name : [...name, stretch(': '), ...told];
}

function brief(report: Report, topic: ComparedTopic): Phrasing | null {
  const [passage] = passages(report, topic);
  if (passage?.new != null) return quote('new', passage.new);
  return passage?.old == null ? null : quote('old', passage.old);
}

function title(topic: ComparedTopic): readonly RootContent[] {
  return [
    heading(3, anchor(topicAnchor(topic)), text(topic.label)),
    ...(topic.aliases.length === 0 ? [] : [paragraph(text(`Also called: ${topic.aliases.join(', ')}`))]),
  ];
}

function changeRow(change: Change): readonly Phrasing[] {
  if (isFactChange(change)) {
    const side = (name: Side) => [text(factWords(change[name], change.type))];
    return [[strong(factLabel(change))], side('old'), side('new')];
  }
  return [[strong(CHANGE_WORDS.status)], [text(standing(change.old))], [text(standing(change.new))]];
}

function passageRow(passage: Passage, index: number): readonly Phrasing[] {
  const cell = (side: Side, told: Quote | null) => (told === null ? [] : quote(side, told));
  return [index === 0 ? [text('evidence')] : [], cell('old', passage.old), cell('new', passage.new)];
}
