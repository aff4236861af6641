/** Makes a storyline ready to be shown: topics in order, a sentence that sums up, sentences with their text. */
import type {Storyline, StorylineReport, StorylineTopic, StorylineTrack} from '../../model.js';
import {bareChange, bareFact, bareStatus} from '../bare.js';
import {reportArticle} from '../build.js';
import {summariseStoryline} from './summary.js';

/** Pure: the same storyline gives the same report. */
export function buildStorylineReport({articles, topics, tracks, warnings}: Storyline): StorylineReport {
  return {
    schemaVersion: 1,
    summary: summariseStoryline(topics, articles.length),
    warnings,
    articles: articles.map((article, number) =>
      reportArticle(
        article,
        topics.map(({cells}) => cells[number]?.sentences ?? []),
      ),
    ),
    topics: byReach(topics).map(bareTopic),
    tracks: tracks.map(bareTrack),
  };
}

/** Those that more articles speak of first, then those that moved more often; else in the order of the engine. */
function byReach(topics: readonly StorylineTopic[]): readonly StorylineTopic[] {
  const speakers = ({cells}: StorylineTopic): number => cells.filter((cell) => cell !== null).length;
  const moves = (topic: StorylineTopic): number =>
    topic.moves.filter(({changes}) => changes.some(({type}) => type === 'status')).length;
  return topics.toSorted((a, b) => speakers(b) - speakers(a) || moves(b) - moves(a));
}

function bareTopic({id, label, aliases, cells, moves}: StorylineTopic): StorylineTopic {
  return {
    id,
    label,
    aliases,
    cells: cells.map(
      (cell) =>
        cell && {
          sentences: cell.sentences,
          status: cell.status && bareStatus(cell.status),
          compared: cell.compared,
        },
    ),
    moves: moves.map(({from, to, kind, changes}) => ({from, to, kind, changes: changes.map(bareChange)})),
  };
}

function bareTrack({type, slot, topic, facts}: StorylineTrack): StorylineTrack {
  return {type, slot, topic, facts: facts.map((fact) => fact && bareFact(fact))};
}
