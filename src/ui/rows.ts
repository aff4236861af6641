// Which rows the list of topics has: filtered, of the kinds shown, in the order chosen.
import type {Change, ComparedTopic, Report} from '../model.js';
import {KIND_ORDER} from '../report/words.js';
import {type Opinions, staleOpinions} from '../review/marks.js';
import type {KindFilter, ReviewState, Sort} from './state.js';

/** A topic, the row for the sentences that belong to none, or the one for what was said of what is said no more. */
export type Row =
  | {readonly kind: 'topic'; readonly id: string; readonly topic: ComparedTopic}
  | {readonly kind: 'rest'; readonly id: string}
  | {readonly kind: 'stale'; readonly id: string; readonly count: number};

/** No topic has these ids: slugs hold no `#`. */
const REST = '#rest';
const STALE = '#stale';

export const SORTS: readonly Sort[] = ['weight', 'old', 'new', 'name'];

export interface RowsInput {
  readonly report: Report;
  readonly review: ReviewState;
  readonly opinions: Opinions;
}

/** The rows to list; what is no topic comes last, and only where nothing is filtered out. */
export function rowsOf({report, review, opinions}: RowsInput): readonly Row[] {
  const topics = sorted(report.topics, review.sort)
    .filter((topic) => review.kinds === 'all' || topic.kind === review.kinds)
    .filter((topic) => matches(topic, review.filter));
  const rows: Row[] = topics.map((topic) => ({kind: 'topic', id: topic.id, topic}));
  if (review.kinds !== 'all' || review.filter !== '') return rows;
  const rest = report.old.unplaced.length + report.new.unplaced.length;
  const stale = staleOpinions(report, opinions).length;
  if (rest > 0) rows.push({kind: 'rest', id: REST});
  if (stale > 0) rows.push({kind: 'stale', id: STALE, count: stale});
  return rows;
}

/** Number of the chosen row; 0 where the choice is not among them. */
export function cursorOf(rows: readonly Row[], selected: string | null): number {
  return Math.max(
    0,
    rows.findIndex((row) => row.id === selected),
  );
}

/** The kinds that the report has a topic of, after `all`. */
export function kindsIn(report: Report): readonly KindFilter[] {
  const kinds = KIND_ORDER.filter((kind) => report.topics.some((topic) => topic.kind === kind));
  return ['all', ...kinds];
}

/** The one after `current` in `cycle`, and the first after the last. */
export function after<T>(cycle: readonly T[], current: T): T {
  return cycle[(cycle.indexOf(current) + 1) % cycle.length] ?? current;
}

function sorted(topics: readonly ComparedTopic[], sort: Sort): readonly ComparedTopic[] {
  switch (sort) {
    case 'weight':
      return topics;
    case 'name':
      return topics.toSorted((a, b) => a.label.localeCompare(b.label, 'en'));
    case 'old':
    case 'new':
      return topics.toSorted((a, b) => place(a, sort) - place(b, sort));
  }
}

// Where the article is silent on a topic, it comes after all others.
function place(topic: ComparedTopic, side: 'old' | 'new'): number {
  return topic[side]?.sentences[0] ?? Number.MAX_SAFE_INTEGER;
}

function matches(topic: ComparedTopic, filter: string): boolean {
  const wanted = filter.trim().toLowerCase();
  if (wanted === '') return true;
  const facts = topic.changes.flatMap((change) =>
    change.type === 'status' ? [] : [change.slot, change.old.text, change.new.text],
  );
  const statuses = [topic.old?.status?.label ?? '', topic.new?.status?.label ?? ''];
  return [topic.label, ...topic.aliases, ...statuses, ...facts].some((text) =>
    text.toLowerCase().includes(wanted),
  );
}

/** The changes of a row in the order in which its detail shows them. */
export function changesOf(row: Row | undefined): readonly Change[] {
  if (row?.kind !== 'topic') return [];
  const {changes} = row.topic;
  const statuses = changes.filter((change) => change.type === 'status');
  return [...statuses, ...changes.filter((change) => change.type !== 'status')];
}
