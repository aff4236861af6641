/** What reviewers said of a report: verdicts and notes, by topic and change, and those whose subject is gone. */
import type {Change, ComparedTopic, Report} from '../model.js';
import {count} from './words.js';

/** Whether what the report says is right. */
export type Verdict = 'right' | 'wrong';

export interface Remark {
  readonly verdict: Verdict | null;
  readonly note: string | null;
}

export interface ChangeRemark extends Remark {
  /** Number of the change in its topic, from 0. */
  readonly change: number;
}

export interface TopicRemark extends Remark {
  /** Id of the topic. */
  readonly topic: string;
  readonly reviewed: boolean;
  readonly changes: readonly ChangeRemark[];
}

/** What was said of a statement that the report no longer makes. */
export interface StaleRemark extends Remark {
  readonly reviewed: boolean;
  /** Label of the topic, and the statement in words. */
  readonly topic: string;
  readonly statement: string;
}

/** Topics and changes that nothing was said of are left out. */
export interface Remarks {
  readonly topics: readonly TopicRemark[];
  readonly stale: readonly StaleRemark[];
}

/** A report with what reviewers said of it; the JSON report with `--with-review`. */
export interface ReviewedReport extends Report {
  readonly review?: Remarks;
}

export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {right: '✓ right', wrong: '✗ wrong'};
export const REVIEWED_WORDS = '✓ reviewed';

/** The heading over what was said of statements that the report no longer makes. */
export const STALE_HEADING = 'Said of what the report says no more';

/** What was said of a topic; null where nothing was. */
export function topicRemark({review}: ReviewedReport, {id}: Pick<ComparedTopic, 'id'>): TopicRemark | null {
  return review?.topics.find(({topic}) => topic === id) ?? null;
}

/** What was said of a change of the topic that the remark is on; null where nothing was. */
export function changeRemark(
  {changes}: Pick<ComparedTopic, 'changes'>,
  remark: TopicRemark | null,
  change: Change,
): ChangeRemark | null {
  const number = changes.indexOf(change);
  return remark?.changes.find((each) => each.change === number) ?? null;
}

/** Whether a change of the topic is wrong, or the topic with all that is said of it. */
export function isWrong(
  topic: Pick<ComparedTopic, 'changes'>,
  remark: TopicRemark | null,
  change: Change | undefined,
): boolean {
  if (remark?.verdict === 'wrong') return true;
  return change !== undefined && changeRemark(topic, remark, change)?.verdict === 'wrong';
}

/** "2 of 8 topics reviewed, 1 statement wrong, 3 right"; null where nothing was said. */
export function reviewWords({review, topics}: ReviewedReport): string | null {
  if (review === undefined) return null;
  const said = review.topics.flatMap((topic) => [topic, ...topic.changes]);
  const verdicts = (['wrong', 'right'] as const)
    .map((verdict) => ({verdict, number: said.filter((remark) => remark.verdict === verdict).length}))
    .filter(({number}) => number > 0)
    .map(({verdict, number}, index) => `${index === 0 ? count(number, 'statement') : number} ${verdict}`);
  const reviewed = review.topics.filter((topic) => topic.reviewed).length;
  return [`${reviewed} of ${count(topics.length, 'topic')} reviewed`, ...verdicts].join(', ');
}
