/** What must hold of the comparison of any two texts; each check returns what doesn't. */
import {compare} from '../../src/compare.js';
import {articleFromText, type Metadata} from '../../src/io/article-from-text.js';
import type {
  Article,
  ComparedTopic,
  Comparison,
  Edit,
  Link,
  Report,
  ReportArticle,
  Span,
} from '../../src/model.js';
import {buildReport} from '../../src/report/build.js';
import {contradictions} from '../../src/report/integrity.js';
import type {Pair} from './texts.js';

type Side = 'old' | 'new';
const SIDES: readonly Side[] = ['old', 'new'];

export interface Compared {
  readonly old: Article;
  readonly new: Article;
  readonly comparison: Comparison;
  readonly report: Report;
}

/** Null where a text holds no words: the reader refuses that. */
export function compareTexts(pair: Pair, metadata: Metadata = {}): Compared | null {
  const [old, fresh] = [
    articleFromText(pair.old, 'old.txt', metadata),
    articleFromText(pair.new, 'new.txt', metadata),
  ];
  if (old.text === '' || fresh.text === '') return null;
  const comparison = compare(old, fresh);
  return {old, new: fresh, comparison, report: buildReport(comparison)};
}

export function faults(compared: Compared): readonly string[] {
  const {report} = compared;
  return [
    ...contradictions(report).map(({path, message}) => `${path.join('.')} ${message}`),
    ...SIDES.flatMap((side) => [...untiled(report[side]), ...misplaced(report, side)].map(say(side))),
    ...report.topics.flatMap((topic) => unproven(report, topic)),
    ...report.links.flatMap((link) => SIDES.flatMap((side) => notRebuilt(report, link, side).map(say(side)))),
    ...twiceLinked(report),
    ...changeable(compared),
    ...notItself(compared),
  ];
}

const say = (side: Side) => (fault: string) => `${side}: ${fault}`;

function untiled({text, sentences}: ReportArticle): readonly string[] {
  const ends = [0, ...sentences.map(({end}) => end)];
  const starts = [...sentences.map(({start}) => start), text.length];
  return starts.flatMap((start, index) => {
    const end = ends[index] ?? 0;
    return start >= end && text.slice(end, start).trim() === ''
      ? []
      : [`no sentence holds ${end} to ${start}`];
  });
}

/** Sentences that are in a topic and called unplaced, or neither. */
function misplaced({topics, ...articles}: Report, side: Side): readonly string[] {
  const placed = new Set(topics.flatMap((topic) => topic[side]?.sentences ?? []));
  const unplaced = new Set(articles[side].unplaced);
  return articles[side].sentences.flatMap((_, index) =>
    placed.has(index) === unplaced.has(index) ? [`sentence ${index} is placed: ${placed.has(index)}`] : [],
  );
}

const squash = (text: string) => text.replace(/\s+/gu, ' ').trim();

/** Facts whose words don't stand in their evidence, and cues outside of the clause that they tell in. */
function unproven(report: Report, topic: ComparedTopic): readonly string[] {
  return SIDES.flatMap((side) => {
    const {text} = report[side];
    const facts = topic.changes.flatMap((change) => (change.type === 'status' ? [] : [change[side]]));
    const statuses = [
      topic[side]?.status,
      ...topic.changes.map((change) => (change.type === 'status' ? change[side] : null)),
    ];
    const wrong = facts.filter(
      ({text: words, evidence}) => !squash(text.slice(evidence.start, evidence.end)).includes(squash(words)),
    );
    const loose = statuses.flatMap((status) =>
      status
        ? status.cues.filter((cue) => !within(cue, report[side].sentences[status.evidence.sentence]))
        : [],
    );
    return [
      ...wrong.map(({text: words}) => `${topic.id}, ${side}: ${words}`),
      ...loose.map(({start}) => `${topic.id}, ${side}: the cue at ${start}`),
    ];
  });
}

function within(inner: Span, outer: Span | undefined): boolean {
  return (
    outer !== undefined && outer.start <= inner.start && inner.start < inner.end && inner.end <= outer.end
  );
}

/** Edits laid end to end have to give the linked sentences, each of them whole, and nothing else. */
function notRebuilt(report: Report, {old, new: fresh, edits}: Link, side: Side): readonly string[] {
  if (edits.length === 0) return [];
  const {text, sentences} = report[side];
  const skipped: Edit['op'] = side === 'old' ? 'insert' : 'delete';
  const ranges = edits.filter(({op}) => op !== skipped).map((edit) => edit[side]);
  const told = ranges.map(([start, end]) => text.slice(start, end)).join('');
  const meant = (side === 'old' ? old : fresh).map((number) => sentences[number]?.text ?? '').join('');
  const ordered = ranges.every(([start], index) => start >= (ranges[index - 1]?.[1] ?? 0));
  const bare = (words: string) => words.replace(/\s+/gu, '');
  return ordered && bare(told) === bare(meant) ? [] : [`the edits give ${told}, not ${meant}`];
}

function twiceLinked({links}: Report): readonly string[] {
  return SIDES.flatMap((side) => {
    const numbers = links.flatMap((link) => link[side]);
    return new Set(numbers).size === numbers.length ? [] : [`${side}: a sentence stands in two links`];
  });
}

/** The same articles have to give the same report. */
function changeable({old, new: fresh, report}: Compared): readonly string[] {
  const again = buildReport(compare(old, fresh));
  return JSON.stringify(again) === JSON.stringify(report) ? [] : ['another report the second time'];
}

function notItself({old}: Compared): readonly string[] {
  const {relation, topics, links} = compare(old, old);
  const moved = topics.filter(({kind, changes}) => kind !== 'unchanged' || changes.length > 0);
  return [
    ...(relation === 'identical' ? [] : [`is ${relation} with itself`]),
    ...moved.map(({label}) => `${label} moved from an article to itself`),
    ...links
      .filter((link) => link.relation !== 'same' || link.moved)
      .map(() => 'a link to itself is not the same'),
  ];
}

/**
 * What is dropped one way round has to be new the other way round. Where two ways to group sentences are exactly as good,
 * the order of the articles decides: this is for texts in which no two sentences are alike.
 */
export function notSwapped({old, new: fresh, comparison}: Compared): readonly string[] {
  const swapped = compare(fresh, old);
  return [
    ...(swapped.relation === comparison.relation
      ? []
      : [`${comparison.relation}, and ${swapped.relation} swapped`]),
    ...SIDES.flatMap((side) => {
      const other = side === 'old' ? 'new' : 'old';
      const [was, is] = [onlyOn(comparison.topics, side), onlyOn(swapped.topics, other)];
      return was === is ? [] : [`only in ${side}: ${was}; swapped: ${is}`];
    }),
  ];
}

function onlyOn(topics: readonly ComparedTopic[], side: Side): string {
  const kind = side === 'old' ? 'dropped' : 'added';
  return topics
    .flatMap((topic) => (topic.kind === kind ? [(topic[side]?.sentences ?? []).join(' ')] : []))
    .toSorted()
    .join(', ');
}
