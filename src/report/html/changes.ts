/** The typed changes of a topic as a table, with what reviewers said of each. */
import type {Change, ComparedTopic} from '../../model.js';
import type {Side} from '../anchors.js';
import {movements} from '../gist.js';
import {changeRemark, isWrong, type ReviewedReport, type TopicRemark} from '../remarks.js';
import {CHANGE_WORDS, factLabel, factWords, isFactChange, RETOLD, sideNames, standing} from '../words.js';
import {type Content, type Contents, el, said} from './nodes.js';
import {remark, struck} from './remarks.js';
import {scale} from './scale.js';

/** Words instead, where a changed topic has no typed change; empty for other topics. */
export function changes(report: ReviewedReport, topic: ComparedTopic, told: TopicRemark | null): Contents {
  const moves = movements(topic);
  if (moves.length === 0) return topic.kind === 'changed' ? [el('p', `${RETOLD}.`)] : [];
  const names = sideNames(report);
  const head = (name: string) => el('th', [said(name)], {scope: 'col'});
  return [
    el('table', [
      el('thead', [el('tr', [el('td', []), head(names.old), head(names.new)])]),
      el(
        'tbody',
        moves.flatMap((change) => row(topic, told, change)),
      ),
    ]),
  ];
}

function row(topic: ComparedTopic, told: TopicRemark | null, change: Change): Contents {
  const wrong = isWrong(topic, told, change);
  const words = (side: Side): string =>
    isFactChange(change) ? factWords(change[side], change.type) : standing(change[side]);
  const cell = (side: Side): Content => el(`td.${side}`, struck(wrong, [said(words(side))]), {dir: 'auto'});
  const remarks = remark(changeRemark(topic, told, change));
  return [
    el('tr', [el('th', name(change), {scope: 'row'}), cell('old'), cell('new')]),
    ...(remarks.length === 0 ? [] : [el('tr', [el('td', []), el('td', remarks, {colSpan: 2})])]),
  ];
}

function name(change: Change): Contents {
  if (isFactChange(change)) return [said(factLabel(change))];
  return [el('span', CHANGE_WORDS.status), scale(change.old.factuality, change.new.factuality)];
}
