// Which sentences of a topic stand next to each other.
import type {ComparedTopic, Link, Report} from '../../model.js';
import {passages} from '../../report/quotes.js';

export type Side = 'old' | 'new';

/** Sentences that are read together: what proves one change, a link's two sides, or what is left over. */
export interface Group {
  /** The link whose two sides they are. */
  readonly link: Link | null;
  readonly old: readonly number[];
  readonly new: readonly number[];
}

/** A group for each change, or for the statuses where nothing changed; none where there is nothing to prove. */
export function proofGroups(report: Report, topic: ComparedTopic): readonly Group[] {
  if (topic.changes.length === 0 && !topic.old?.status && !topic.new?.status) return [];
  return passages(report, topic).map((passage) => {
    const old = passage.old === null ? [] : [passage.old.sentence];
    const now = passage.new === null ? [] : [passage.new.sentence];
    // What one article alone proves is under the link to the other one, if there is any.
    const links =
      old.length > 0 && now.length > 0 ? linksBetween(report, old, now) : linksOf(report, old, now);
    return {link: links[0] ?? null, old, new: now};
  });
}

/**
 * The sentences given: linked ones first, in the old article's order, then the others of both sides together. What is
 * linked to a sentence that is not given stands alone on its side.
 */
export function linkedGroups(
  report: Report,
  old: readonly number[],
  now: readonly number[],
): readonly Group[] {
  const links = linksOf(report, old, now);
  const linked = links.map((link) => ({
    link,
    old: link.old.filter((n) => old.includes(n)),
    new: link.new.filter((n) => now.includes(n)),
  }));
  const left = {
    link: null,
    old: old.filter((n) => !links.some((link) => link.old.includes(n))),
    new: now.filter((n) => !links.some((link) => link.new.includes(n))),
  };
  return left.old.length + left.new.length > 0 ? [...linked, left] : linked;
}

/** Numbers of a side's sentences in the groups. */
export function sentencesOf(groups: readonly Group[], side: Side): readonly number[] {
  return groups.flatMap((group) => group[side]);
}

function linksBetween(report: Report, old: readonly number[], now: readonly number[]): readonly Link[] {
  return inOrder(
    report.links.filter(
      (link) => link.old.some((n) => old.includes(n)) && link.new.some((n) => now.includes(n)),
    ),
  );
}

function linksOf(report: Report, old: readonly number[], now: readonly number[]): readonly Link[] {
  return inOrder(
    report.links.filter(
      (link) => link.old.some((n) => old.includes(n)) || link.new.some((n) => now.includes(n)),
    ),
  );
}

function inOrder(links: readonly Link[]): readonly Link[] {
  return links.toSorted((a, b) => (a.old[0] ?? 0) - (b.old[0] ?? 0));
}
