/** The one sentence that sums a storyline up. */
import type {StorylineTopic} from '../../model.js';
import {count} from '../words.js';

/** Without a full stop: "6 topics over 4 articles: 4 moved, 1 stayed as it was, 1 told once". */
export function summariseStoryline(topics: readonly StorylineTopic[], articles: number): string {
  if (topics.length === 0) return `No topic found in ${count(articles, 'article')}`;
  const tally = {moved: 0, stayed: 0, once: 0};
  for (const topic of topics) tally[fateOf(topic)]++;
  const parts = [
    ...(tally.moved > 0 ? [`${tally.moved} moved`] : []),
    ...(tally.stayed > 0 ? [`${tally.stayed} stayed as ${tally.stayed === 1 ? 'it was' : 'they were'}`] : []),
    ...(tally.once > 0 ? [`${tally.once} told once`] : []),
  ];
  return `${count(topics.length, 'topic')} over ${count(articles, 'article')}: ${parts.join(', ')}`;
}

/** What became of a topic over all articles: `once` where only one speaks of it. */
export function fateOf({moves}: StorylineTopic): 'moved' | 'stayed' | 'once' {
  if (moves.length === 0) return 'once';
  return moves.some(({kind}) => kind === 'changed') ? 'moved' : 'stayed';
}
