// What stands above sentences that are read together: what became of them, and where both sides stand.
import type {Link, Report} from '../../model.js';
import {linkWords, sentenceNumber} from '../../report/words.js';
import {linksAt, SIDES} from '../article/places.js';
import type {Group} from './groups.js';
import {isRewritten} from './marks.js';

/** "edited" and "old 3, new 4 and 5". */
export interface Caption {
  readonly what: string;
  readonly where: string;
}

/** The captions of a group among those of its topic, by its number; none where nothing is known of the two sides. */
export function captionsOf(report: Report, groups: readonly Group[], index: number): readonly Caption[] {
  const group = groups[index];
  if (group === undefined) return [];
  if (group.link !== null) return [linkCaption(group.link, report)];
  return isUnlinked(report, groups, index) ? unlinkedCaptions(group) : [];
}

/** Whether it is a sentence that has not changed: it is shown once. */
export function isSame(link: Link | null): boolean {
  return link?.relation === 'same';
}

// The link's own places: what it leads to may stand in another topic.
function linkCaption(link: Link, report: Report): Caption {
  // Another article has an order of its own: only in a revision is it news that a sentence moved.
  const moved = link.moved && report.relation === 'revision';
  return {what: relation(link, moved), where: `old ${numbers(link.old)}, new ${numbers(link.new)}`};
}

function relation(link: Link, moved: boolean): string {
  if (isRewritten(link)) return moved ? 'moved and rewritten' : 'rewritten';
  return isSame(link) && !moved ? 'the same in both' : linkWords({relation: link.relation, moved});
}

// Of sentences that only one version has, behind linked ones, whose caption they would pass for.
function isUnlinked(report: Report, groups: readonly Group[], index: number): boolean {
  const group = groups[index];
  if (report.relation !== 'revision' || group === undefined || groups[index - 1]?.link == null) return false;
  return SIDES.every((side) =>
    group[side].every((sentence) => linksAt(report, {side, sentence}).length === 0),
  );
}

function unlinkedCaptions({old, new: now}: Group): readonly Caption[] {
  return [
    ...(old.length === 0 ? [] : [{what: 'deleted', where: `old ${numbers(old)}`}]),
    ...(now.length === 0 ? [] : [{what: 'inserted', where: `new ${numbers(now)}`}]),
  ];
}

function numbers(sentences: readonly number[]): string {
  return sentences.map(sentenceNumber).join(' and ');
}
