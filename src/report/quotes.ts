/** Which sentences a topic is shown with, and the telling words in them. */
import type {
  Change,
  ComparedTopic,
  Fact,
  Report,
  ReportArticle,
  ReportSentence,
  Span,
  Status,
  TopicSide,
} from '../model.js';
import {inLine} from './pieces.js';

export interface QuotePiece {
  readonly text: string;
  readonly telling: boolean;
}

/** One sentence of an article. */
export interface Quote {
  readonly sentence: number;
  readonly pieces: readonly QuotePiece[];
}

/** What to read side by side; null where that article has nothing to set against it. */
export interface Passage {
  readonly old: Quote | null;
  readonly new: Quote | null;
}

type Side = 'old' | 'new';

interface Proof {
  readonly sentence: number;
  readonly telling: readonly Span[];
}

/**
 * A row for each change, in the order of the changes, each sentence once. A topic without changes is shown
 * by the sentences of its statuses, or else by its first sentence that is no heading.
 */
export function passages(report: Report, topic: ComparedTopic): readonly Passage[] {
  const rows =
    topic.changes.length > 0
      ? topic.changes.map((change) => proofs(report, change))
      : [standingProofs(report, topic)];
  const shown = {old: new Set<number>(), new: new Set<number>()};
  const quote = (side: Side, proof: Proof | null): Quote | null => {
    if (proof === null || shown[side].has(proof.sentence)) return null;
    shown[side].add(proof.sentence);
    const telling = rows.flatMap((row) => (row[side]?.sentence === proof.sentence ? row[side].telling : []));
    return quoteOf(report[side], proof.sentence, telling);
  };
  return rows
    .map((row): Passage => ({old: quote('old', row.old), new: quote('new', row.new)}))
    .filter((passage) => passage.old !== null || passage.new !== null);
}

/** The sentence as one line, cut where telling words begin and end. Spans are offsets into the article's text. */
export function quoteOf(article: ReportArticle, sentence: number, telling: readonly Span[]): Quote | null {
  const whole = article.sentences[sentence];
  if (whole === undefined) return null;
  const pieces: QuotePiece[] = [];
  let at = whole.start;
  for (const {start, end} of merged(telling, whole)) {
    pieces.push({text: article.text.slice(at, start), telling: false});
    pieces.push({text: article.text.slice(start, end), telling: true});
    at = end;
  }
  pieces.push({text: article.text.slice(at, whole.end), telling: false});
  return {sentence, pieces: inLine(pieces, (text) => ({text, telling: false}))};
}

type ProofPair = Readonly<Record<Side, Proof | null>>;

function proofs(report: Report, change: Change): ProofPair {
  if (change.type === 'status') return {old: statusProof(change.old), new: statusProof(change.new)};
  return {old: factProof(report.old, change.old), new: factProof(report.new, change.new)};
}

function standingProofs(report: Report, topic: ComparedTopic): ProofPair {
  return {old: standingProof(report.old, topic.old), new: standingProof(report.new, topic.new)};
}

/** The sentence of the status, or else the first one that is no heading. */
function standingProof({sentences}: ReportArticle, told: TopicSide | null): Proof | null {
  if (told === null) return null;
  if (told.status !== null) return statusProof(told.status);
  const first = told.sentences.find((number) => sentences[number]?.heading === false) ?? told.sentences[0];
  return first === undefined ? null : {sentence: first, telling: []};
}

/** The sentence that a topic is shown with where one article alone is read; null where it is silent. */
export function standingQuote(article: ReportArticle, told: TopicSide | null): Quote | null {
  const proof = standingProof(article, told);
  return proof && quoteOf(article, proof.sentence, proof.telling);
}

function statusProof({evidence, cues}: Status): Proof {
  return {sentence: evidence.sentence, telling: cues.length > 0 ? cues : [evidence]};
}

/** A fact's evidence can be a whole clause; what tells is the fact's own words in it. */
function factProof({text: article}: ReportArticle, {text, evidence}: Fact): Proof {
  const within = article.slice(evidence.start, evidence.end).indexOf(text);
  const start = evidence.start + within;
  const telling = within < 0 ? evidence : {start, end: start + text.length};
  return {sentence: evidence.sentence, telling: [telling]};
}

/** Spans inside the sentence in order, those that touch made one; a span over nearly all of it marks nothing. */
function merged(spans: readonly Span[], whole: ReportSentence): readonly Span[] {
  const most = 0.8 * (whole.end - whole.start);
  const inside = spans
    .map(({start, end}) => ({start: Math.max(start, whole.start), end: Math.min(end, whole.end)}))
    .filter(({start, end}) => start < end && end - start < most)
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const joined: Span[] = [];
  for (const span of inside) {
    const last = joined.at(-1);
    if (last !== undefined && span.start <= last.end) {
      joined[joined.length - 1] = {start: last.start, end: Math.max(last.end, span.end)};
    } else joined.push(span);
  }
  return joined;
}
