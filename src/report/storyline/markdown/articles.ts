/** All articles in full, sentence by sentence: where the numbers lead, and which topics each sentence is in. */
import type {RootContent} from 'mdast';
import type {StorylineReport} from '../../../model.js';
import {topicAnchor} from '../../anchors.js';
import {anchor, heading, linkTo, list, type Phrasing, stretch, strong, text} from '../../markdown/nodes.js';
import {placeAnchor} from '../anchors.js';

/** `names` are what the articles are called. */
export function articlesInFull(
  {articles, topics}: StorylineReport,
  names: readonly string[],
): readonly RootContent[] {
  return [
    heading(2, text('Sentence by sentence')),
    ...articles.flatMap(({title, sentences}, number) => {
      const name = names[number] ?? '';
      const items = sentences.map(({text: words, heading: isHeading}, sentence): Phrasing => {
        const about = topics.filter(({cells}) => cells[number]?.sentences.includes(sentence));
        return [
          anchor(placeAnchor(number, sentence)),
          isHeading ? strong(words) : text(words),
          ...about.flatMap((topic) => [stretch(' · '), linkTo(topicAnchor(topic), topic.label)]),
        ];
      });
      return [heading(3, text(title === null ? name : `${name}: ${title}`)), list(true, items)];
    }),
  ];
}
