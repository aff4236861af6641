/** Both articles in full, sentence by sentence: where the numbers in the report lead, and which topics each is in. */
import type {RootContent} from 'mdast';
import type {ComparedTopic, Report} from '../../model.js';
import {type Side, sentenceAnchor, topicAnchor} from '../anchors.js';
import {sideNames} from '../words.js';
import {anchor, heading, linkTo, list, type Phrasing, stretch, strong, text} from './nodes.js';

export function sentences(report: Report): readonly RootContent[] {
  return [heading(2, text('Sentence by sentence')), ...inArticle(report, 'old'), ...inArticle(report, 'new')];
}

function inArticle(report: Report, side: Side): readonly RootContent[] {
  const {title, sentences} = report[side];
  const name = sideNames(report)[side];
  const items = sentences.map(({text: words, heading: isHeading}, number): Phrasing => {
    const about = report.topics.filter((topic) => topic[side]?.sentences.includes(number));
    return [
      anchor(sentenceAnchor(side, number)),
      isHeading ? strong(words) : text(words),
      ...topicLinks(about),
    ];
  });
  return [heading(3, text(title === null ? name : `${name}: ${title}`)), list(true, items)];
}

function topicLinks(topics: readonly ComparedTopic[]): Phrasing {
  return topics.flatMap((topic) => [stretch(' · '), linkTo(topicAnchor(topic), topic.label)]);
}
