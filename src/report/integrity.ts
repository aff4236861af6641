/** What a schema can't say of a report: that its numbers and offsets point at what they are said to point at. */
import type {ComparedTopic, Evidence, Link, Report, ReportArticle, Span} from '../model.js';
import type {ReviewedReport} from './remarks.js';

export interface Contradiction {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

export type Path = readonly (string | number)[];
type Side = 'old' | 'new';

const SIDES: readonly Side[] = ['old', 'new'];

/** Empty for a sound report. */
export function contradictions(report: ReviewedReport): readonly Contradiction[] {
  const ids = report.topics.map((topic) => topic.id);
  return [
    ...SIDES.flatMap((side) => inArticle(report[side], [side])),
    ...report.topics.flatMap((topic, index) => inTopic(report, topic, ['topics', index])),
    ...report.links.flatMap((link, index) => inLink(report, link, ['links', index])),
    ...ids.flatMap((id, index) =>
      unless(ids.indexOf(id) === index, ['topics', index, 'id'], 'is the id of a topic before it'),
    ),
    ...inReview(report),
  ];
}

function inReview({review, topics}: ReviewedReport): readonly Contradiction[] {
  return (review?.topics ?? []).flatMap((remark, index) => {
    const path = ['review', 'topics', index];
    const topic = topics.find(({id}) => id === remark.topic);
    return [
      ...unless(topic !== undefined, [...path, 'topic'], 'is no id of a topic'),
      ...remark.changes.flatMap(({change}, number) =>
        unless(
          topic?.changes[change] !== undefined,
          [...path, 'changes', number, 'change'],
          'is no change of the topic',
        ),
      ),
    ];
  });
}

export function inArticle(article: ReportArticle, path: Path): readonly Contradiction[] {
  return [
    ...article.sentences.flatMap(({start, end, text}, index) =>
      unless(
        article.text.slice(start, end) === text,
        [...path, 'sentences', index],
        'is not the text at its offsets',
      ),
    ),
    ...numbers(article, article.unplaced, [...path, 'unplaced']),
  ];
}

const SILENT: Readonly<Record<ComparedTopic['kind'], Side | null>> = {
  changed: null,
  unchanged: null,
  dropped: 'new',
  added: 'old',
};

function inTopic(report: Report, topic: ComparedTopic, path: Path): readonly Contradiction[] {
  const label = unless(topic.label !== '', [...path, 'label'], 'is empty');
  const sides = SIDES.flatMap((side) => {
    const told = topic[side];
    const article = report[side];
    const silent = SILENT[topic.kind] === side;
    return [
      ...unless((told === null) === silent, [...path, side], `does not agree with the kind ${topic.kind}`),
      ...numbers(article, told?.sentences ?? [], [...path, side, 'sentences']),
      ...(told?.status == null
        ? []
        : proof(article, told.status.evidence, [...path, side, 'status', 'evidence'])),
      ...topic.changes.flatMap((change, index) =>
        proof(article, change[side].evidence, [...path, 'changes', index, side, 'evidence']),
      ),
    ];
  });
  return [...label, ...sides];
}

function inLink(report: Report, link: Link, path: Path): readonly Contradiction[] {
  const score = unless(link.score >= 0 && link.score <= 1, [...path, 'score'], 'is not between 0 and 1');
  const sides = SIDES.flatMap((side) => [
    ...numbers(report[side], link[side], [...path, side]),
    ...link.edits.flatMap((edit, index) => {
      const [start, end] = edit[side];
      const sound = start >= 0 && start <= end && end <= report[side].text.length;
      return unless(sound, [...path, 'edits', index, side], 'is no range of the text');
    }),
  ]);
  return [...score, ...sides];
}

export function numbers(
  article: ReportArticle,
  told: readonly number[],
  path: Path,
): readonly Contradiction[] {
  return told.flatMap((number, index) =>
    unless(article.sentences[number] !== undefined, [...path, index], 'is no sentence of the article'),
  );
}

export function proof(article: ReportArticle, evidence: Evidence, path: Path): readonly Contradiction[] {
  const sentence = article.sentences[evidence.sentence];
  return unless(sentence !== undefined && within(evidence, sentence), path, 'does not lie in its sentence');
}

function within(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.start < inner.end && inner.end <= outer.end;
}

export function unless(sound: boolean, path: Path, message: string): readonly Contradiction[] {
  return sound ? [] : [{path, message}];
}
