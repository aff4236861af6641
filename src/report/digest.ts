/** A report in a row of a list: what is needed to tell what moved without opening it. */
import type {ComparedTopic, Relation, Report, ReportArticle} from '../model.js';
import {type GistSide, gist} from './gist.js';

export type DigestArticle = Pick<ReportArticle, 'path' | 'title' | 'date' | 'source'>;

/** A topic that moved, with where it stood and stands, as far as the texts say. */
export interface DigestMove {
  readonly topic: string;
  /** Null for a status, and where the topic is only told differently. */
  readonly slot: string | null;
  readonly old: string | null;
  readonly new: string | null;
}

export interface Digest {
  readonly old: DigestArticle;
  readonly new: DigestArticle;
  readonly relation: Relation;
  readonly summary: string;
  /** In the order of the report. */
  readonly moved: readonly DigestMove[];
}

export function digestOf({old, new: later, relation, summary, topics}: Report): Digest {
  return {
    old: articleOf(old),
    new: articleOf(later),
    relation,
    summary,
    moved: topics.filter(({kind}) => kind === 'changed').map(moveOf),
  };
}

function articleOf({path, title, date, source}: ReportArticle): DigestArticle {
  return {path, title, date, source};
}

function moveOf(topic: ComparedTopic): DigestMove {
  const {slot, old, new: later} = gist(topic);
  return {topic: topic.label, slot, old: words(old), new: words(later)};
}

function words(side: GistSide | null): string | null {
  return side?.words ?? null;
}

/** `the deal: “doubtful” → “signed”`; a topic told only in other words stands alone. */
export function moveWords({topic, slot, old, new: later}: DigestMove): string {
  if (old === null && later === null) return topic;
  const about = slot === null || slot.toLowerCase() === topic.toLowerCase() ? topic : `${topic}, ${slot}`;
  return `${about}: ${old ?? SILENT} → ${later ?? SILENT}`;
}

const SILENT = '—';
