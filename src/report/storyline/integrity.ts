/** What a schema can't say of a storyline: that its numbers and offsets point at what they are said to point at. */
import type {StorylineReport, StorylineTopic, StorylineTrack} from '../../model.js';
import {type Contradiction, inArticle, numbers, type Path, proof, unless} from '../integrity.js';

/** Empty for a sound storyline. */
export function storylineContradictions(report: StorylineReport): readonly Contradiction[] {
  const ids = report.topics.map(({id}) => id);
  return [
    ...report.articles.flatMap((article, index) => inArticle(article, ['articles', index])),
    ...report.topics.flatMap((topic, index) => inTopic(report, topic, ['topics', index])),
    ...report.tracks.flatMap((track, index) => inTrack(report, track, ['tracks', index])),
    ...ids.flatMap((id, index) =>
      unless(ids.indexOf(id) === index, ['topics', index, 'id'], 'is the id of a topic before it'),
    ),
  ];
}

function inTopic({articles}: StorylineReport, topic: StorylineTopic, path: Path): readonly Contradiction[] {
  const {cells, moves} = topic;
  return [
    ...unless(cells.length === articles.length, [...path, 'cells'], 'are not one an article'),
    ...articles.flatMap((article, number) => {
      const cell = cells[number];
      if (!cell) return [];
      const at = [...path, 'cells', number];
      return [
        ...numbers(article, cell.sentences, [...at, 'sentences']),
        ...(cell.status ? proof(article, cell.status.evidence, [...at, 'status', 'evidence']) : []),
      ];
    }),
    ...moves.flatMap(({from, to, changes}, index) => {
      const at = [...path, 'moves', index];
      const [old, fresh] = [articles[from], articles[to]];
      if (!old || !fresh || from >= to || !cells[from] || !cells[to])
        return unless(false, at, 'is not from one article that speaks of the topic to a later one');
      return changes.flatMap((change, number) => [
        ...proof(old, change.old.evidence, [...at, 'changes', number, 'old', 'evidence']),
        ...proof(fresh, change.new.evidence, [...at, 'changes', number, 'new', 'evidence']),
      ]);
    }),
  ];
}

function inTrack({articles, topics}: StorylineReport, track: StorylineTrack, path: Path) {
  const {facts, topic} = track;
  return [
    ...unless(facts.length === articles.length, [...path, 'facts'], 'are not one an article'),
    ...unless(
      topics.some(({id}) => id === topic),
      [...path, 'topic'],
      'is no id of a topic',
    ),
    ...articles.flatMap((article, number) => {
      const fact = facts[number];
      return fact ? proof(article, fact.evidence, [...path, 'facts', number, 'evidence']) : [];
    }),
  ];
}
