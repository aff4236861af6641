/** One topic, or one of its changes, in a few lines of Markdown to be pasted into a mail or a ticket. */
import type {RootContent} from 'mdast';
import type {Change, ComparedTopic} from '../model.js';
import type {Side} from './anchors.js';
import {movements} from './gist.js';
import {blockquote, list, type Phrasing, paragraph, stretch, strong, text} from './markdown/nodes.js';
import {quotedWords} from './markdown/quote.js';
import {remark, struck} from './markdown/remarks.js';
import {serialise} from './markdown/serialise.js';
import {passages, type Quote} from './quotes.js';
import {changeRemark, isWrong, type ReviewedReport, type TopicRemark, topicRemark} from './remarks.js';
import {factLabel, factWords, isFactChange, KIND_WORDS, sideNames, standing} from './words.js';

/** What is said of the topic, or of one change where one is given, with the sentences that prove it. */
export function toSnippet(report: ReviewedReport, topic: ComparedTopic, change: Change | null): string {
  const said = topicRemark(report, topic);
  const changes = change === null ? movements(topic) : [change];
  return serialise([
    paragraph(...title(topic, said)),
    ...(changes.length === 0
      ? []
      : [
          list(
            false,
            changes.map((each) => statement(topic, said, each)),
          ),
        ]),
    ...passages(report, {...topic, changes}).flatMap(({old, new: now}) => [
      ...quoted(report, 'old', old),
      ...quoted(report, 'new', now),
    ]),
  ]);
}

function title(topic: ComparedTopic, said: TopicRemark | null): Phrasing {
  const words = remark(said);
  return [
    ...struck(said?.verdict === 'wrong', [strong(topic.label)]),
    stretch(` (${KIND_WORDS[topic.kind].word})`),
    ...(words.length === 0 ? [] : [stretch(' · '), ...words]),
  ];
}

function statement(topic: ComparedTopic, said: TopicRemark | null, change: Change): Phrasing {
  const words = remark(changeRemark(topic, said, change));
  const told = isFactChange(change)
    ? `${factLabel(change)}: ${factWords(change.old, change.type)} → ${factWords(change.new, change.type)}`
    : `${standing(change.old)} → ${standing(change.new)}`;
  return [
    ...struck(isWrong(topic, said, change), [text(told)]),
    ...(words.length === 0 ? [] : [stretch(' · '), ...words]),
  ];
}

function quoted(report: ReviewedReport, side: Side, told: Quote | null): readonly RootContent[] {
  if (told === null) return [];
  return [blockquote(text(sideNames(report)[side]), stretch(': '), ...quotedWords(told))];
}
