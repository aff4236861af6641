/** A topic's section: what moved in it as a table, with the sentences that prove it side by side. */
import type {RootContent} from 'mdast';
import type {Change, ComparedTopic, Report} from '../../model.js';
import {type Side, topicAnchor} from '../anchors.js';
import {movements} from '../gist.js';
import {type Passage, passages, type Quote} from '../quotes.js';
import {
  changeRemark,
  isWrong,
  REVIEWED_WORDS,
  type ReviewedReport,
  type TopicRemark,
  topicRemark,
} from '../remarks.js';
import {CHANGE_WORDS, factLabel, factWords, isFactChange, RETOLD, sideNames, standing} from '../words.js';
import {
  anchor,
  blockquote,
  heading,
  list,
  type Phrasing,
  paragraph,
  stretch,
  strong,
  table,
  text,
} from './nodes.js';
import {quote} from './quote.js';
import {remark, struck} from './remarks.js';

export function changedTopic(report: ReviewedReport, topic: ComparedTopic): readonly RootContent[] {
  const names = sideNames(report);
  const moves = movements(topic);
  const said = topicRemark(report, topic);
  return [
    ...title(topic, said),
    ...(moves.length === 0 ? [paragraph(text(`${RETOLD}.`))] : []),
    table([
      [[], [text(names.old)], [text(names.new)]],
      ...moves.map((change) => changeRow(change, isWrong(topic, said, change))),
      ...passages(report, topic).map(passageRow),
    ]),
    ...changeRemarks(topic, said),
  ];
}

/** A new or dropped topic: where it stands, and one passage. */
export function briefTopic(report: ReviewedReport, topic: ComparedTopic): readonly RootContent[] {
  const said = topicRemark(report, topic);
  const status = (topic.new ?? topic.old)?.status;
  const told = brief(report, topic);
  return [
    ...title(topic, said),
    ...(status == null ? [] : [paragraph(...struck(said?.verdict === 'wrong', [text(standing(status))]))]),
    ...(told === null ? [] : [blockquote(...told)]),
  ];
}

/** An unchanged topic as a list item. */
export function topicItem(report: ReviewedReport, topic: ComparedTopic): Phrasing {
  const said = topicRemark(report, topic);
  const told = brief(report, topic);
  const name = [anchor(topicAnchor(topic)), ...struck(said?.verdict === 'wrong', [strong(topic.label)])];
  const marks = topicMarks(said);
  return [
    ...name,
    ...(told === null ? [] : [stretch(': '), ...told]),
    ...(marks.length === 0 ? [] : [stretch(' · '), ...marks]),
  ];
}

function brief(report: Report, topic: ComparedTopic): Phrasing | null {
  const [passage] = passages(report, topic);
  if (passage?.new != null) return quote('new', passage.new);
  return passage?.old == null ? null : quote('old', passage.old);
}

function title(topic: ComparedTopic, said: TopicRemark | null): readonly RootContent[] {
  const marks = topicMarks(said);
  return [
    heading(3, anchor(topicAnchor(topic)), ...struck(said?.verdict === 'wrong', [text(topic.label)])),
    ...(marks.length === 0 ? [] : [paragraph(...marks)]),
    ...(topic.aliases.length === 0 ? [] : [paragraph(text(`Also called: ${topic.aliases.join(', ')}`))]),
  ];
}

// The mark of a reviewed topic, its verdict and its note.
function topicMarks(said: TopicRemark | null): Phrasing {
  const rest = remark(said);
  if (!said?.reviewed) return rest;
  return [text(REVIEWED_WORDS), ...(rest.length === 0 ? [] : [stretch(' · '), ...rest])];
}

// What was said of single changes stands beneath their table.
function changeRemarks(topic: ComparedTopic, said: TopicRemark | null): readonly RootContent[] {
  const items = topic.changes.flatMap((change) => {
    const words = remark(changeRemark(topic, said, change));
    return words.length === 0 ? [] : [[strong(changeName(change)), stretch(': '), ...words]];
  });
  return items.length === 0 ? [] : [list(false, items)];
}

function changeName(change: Change): string {
  return isFactChange(change) ? factLabel(change) : CHANGE_WORDS.status;
}

function changeRow(change: Change, wrong: boolean): readonly Phrasing[] {
  const words = (side: Side): Phrasing =>
    struck(wrong, [
      text(isFactChange(change) ? factWords(change[side], change.type) : standing(change[side])),
    ]);
  return [[strong(changeName(change))], words('old'), words('new')];
}

function passageRow(passage: Passage, index: number): readonly Phrasing[] {
  const cell = (side: Side, told: Quote | null) => (told === null ? [] : quote(side, told));
  return [index === 0 ? [text('evidence')] : [], cell('old', passage.old), cell('new', passage.new)];
}
