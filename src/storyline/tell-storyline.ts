/** Where each topic stood in each article, and what became of it from one to the next. */
import type {
  Comparison,
  SharedTopic,
  Storyline,
  StorylineCell,
  StorylineMove,
  StorylineTopic,
} from '../model.js';
import type {Chain} from './chains.js';
import type {StorylineReading} from './read-storyline.js';
import {findTracks} from './tracks.js';
import {warningsFor} from './warnings.js';

export function tellStoryline(reading: StorylineReading): Storyline {
  const {articles, topics, chains, compared} = reading;
  return {
    articles,
    topics: topics.map((topic, index) => tellTopic(topic, chains[index] as Chain, compared)),
    tracks: findTracks(reading),
    warnings: warningsFor(reading),
  };
}

function tellTopic(
  {id, label, aliases, sentences}: SharedTopic,
  {speakers, statuses}: Chain,
  compared: (old: number, fresh: number) => Comparison,
): StorylineTopic {
  const told = speakers.slice(1).flatMap((to, at) => {
    const from = speakers[at] as number;
    const topic = compared(from, to).topics.find((each) => each.id === id);
    return topic ? [{from, to, topic}] : [];
  });
  const cells = sentences.map((own, article): StorylineCell | null => {
    if (own.length === 0) return null;
    const stated = told.some(
      ({from, to, topic}) =>
        (from === article && topic.old?.status != null) || (to === article && topic.new?.status != null),
    );
    return {sentences: own, status: statuses[speakers.indexOf(article)] ?? null, compared: stated};
  });
  const moves = told.map(
    ({from, to, topic}): StorylineMove => ({
      from,
      to,
      kind: topic.kind === 'unchanged' ? 'unchanged' : 'changed',
      changes: topic.changes,
    }),
  );
  return {id, label, aliases, cells, moves};
}
