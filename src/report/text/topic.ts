/** A topic of the text report: its name, what moved in it, and the words that prove it. */
import type {Change, ComparedTopic, Report} from '../../model.js';
import {movements} from '../gist.js';
import {oneLine} from '../pieces.js';
import {passages, type Quote} from '../quotes.js';
import {
  changeRemark,
  isWrong,
  REVIEWED_WORDS,
  type ReviewedReport,
  type TopicRemark,
  topicRemark,
} from '../remarks.js';
import {factLabel, factWords, isFactChange, KIND_WORDS, RETOLD, sideNames, standing} from '../words.js';
import {hang, labelled, type Page} from './page.js';
import {KIND_ROLES} from './paint.js';
import {remark, struck} from './remarks.js';

const INDENT = 4;

/** A changed topic in full. */
export function changedTopic(page: Page, report: ReviewedReport, topic: ComparedTopic): readonly string[] {
  const moves = movements(topic);
  const said = topicRemark(report, topic);
  return [
    ...title(page, topic, said),
    ...(moves.length === 0 ? hang(page, ' '.repeat(INDENT), RETOLD) : []),
    ...moves.flatMap((change) => [
      ...hang(page, ' '.repeat(INDENT), struck(isWrong(topic, said, change), changeText(page, change))),
      ...remark(page, changeRemark(topic, said, change), INDENT + 2),
    ]),
    ...passages(report, topic).flatMap((passage) => [
      ...quote(page, report, 'old', passage.old),
      ...quote(page, report, 'new', passage.new),
    ]),
  ];
}

/** A new, dropped or unchanged topic: where it stands, and one passage. */
export function briefTopic(page: Page, report: ReviewedReport, topic: ComparedTopic): readonly string[] {
  const said = topicRemark(report, topic);
  const told = topic.new ?? topic.old;
  const [passage] = passages(report, topic);
  const side = passage?.new == null ? 'old' : 'new';
  return [
    ...title(page, topic, said),
    ...(told?.status == null
      ? []
      : hang(
          page,
          ' '.repeat(INDENT),
          struck(isWrong(topic, said, undefined), oneLine(standing(told.status))),
        )),
    ...quote(page, report, side, passage?.[side] ?? null),
  ];
}

function title(page: Page, topic: ComparedTopic, said: TopicRemark | null): readonly string[] {
  const {glyph} = KIND_WORDS[topic.kind];
  const [alias] = topic.aliases;
  const also = alias === undefined ? '' : page.paint('quiet', ` (${oneLine(alias)})`);
  const reviewed = said?.reviewed ? `  ${REVIEWED_WORDS}` : '';
  const name = struck(said?.verdict === 'wrong', page.paint('strong', oneLine(topic.label)));
  return [
    ...hang(page, page.paint(KIND_ROLES[topic.kind], `${glyph} `), name + also + reviewed),
    ...remark(page, said, INDENT),
  ];
}

function changeText({paint}: Page, change: Change): string {
  if (!isFactChange(change)) {
    return `${paint('old', oneLine(standing(change.old)))} → ${paint('new', oneLine(standing(change.new)))}`;
  }
  const [old, later] = [factWords(change.old, change.type), factWords(change.new, change.type)].map(oneLine);
  return `${oneLine(factLabel(change))}: ${paint('old', old ?? '')} → ${paint('new', later ?? '')}`;
}

function quote(page: Page, report: Report, side: 'old' | 'new', told: Quote | null): readonly string[] {
  if (told === null) return [];
  const {old, new: later} = sideNames(report);
  const names = {old: oneLine(old), new: oneLine(later)};
  const telling = side === 'old' ? 'oldTelling' : 'newTelling';
  const text = told.pieces
    .map((piece) => (piece.telling ? page.paint(telling, piece.text) : piece.text))
    .join('');
  const column = INDENT + Math.max(names.old.length, names.new.length) + 2;
  return labelled(page, {text: page.paint(side, names[side]), indent: INDENT, column}, text);
}
