/** What every part of the page of a storyline is drawn from. */
import type {StorylineReport, StorylineTopic} from '../../../model.js';
import {topicAnchor} from '../../anchors.js';

export interface StorylineView {
  readonly report: StorylineReport;
  /** What each article is called. */
  readonly names: readonly string[];
}

/** Where a topic's section tells of an article, by its number. */
export function cellAnchor(topic: Pick<StorylineTopic, 'id'>, article: number): string {
  return `${topicAnchor(topic)}-in-${article + 1}`;
}
