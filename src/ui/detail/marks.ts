// Sentences as styled text: which words tell of a change, and which were edited.
import type {ComparedTopic, Fact, Link, Report, ReportArticle, Span, Status} from '../../model.js';
import {type Line, type Role, segment} from '../lines.js';
import type {Side} from './groups.js';

/** A stretch of an article's text, in UTF-16 code units, and what it is to the reader. */
export interface Mark extends Span {
  readonly role: Role;
}

/** With more than this share of its text changed, a sentence is shown as rewritten and not word by word. */
const REWRITTEN_FROM = 2 / 3;
/** A mark over more of its sentence than this tells nothing. */
const WHOLE_FROM = 0.8;

/**
 * The words that prove what changed: a status's cues (or its evidence), a fact's own words; where nothing
 * changed, those of the status that stands.
 */
export function tellingMarks(report: Report, topic: ComparedTopic, side: Side): readonly Mark[] {
  const article = report[side];
  const status = topic[side]?.status;
  const changes = topic.changes.flatMap((change) =>
    change.type === 'status' ? statusSpans(change[side]) : [factSpan(article, change[side])],
  );
  const spans = topic.changes.length === 0 && status ? statusSpans(status) : changes;
  return spans.filter((span) => isPart(span, article)).map(({start, end}) => ({start, end, role: 'telling'}));
}

/** What edited links delete from the old text or insert into the new one; nothing where most of it is rewritten. */
export function editMarks(links: readonly Link[], side: Side): readonly Mark[] {
  const op = side === 'old' ? 'delete' : 'insert';
  const role = side === 'old' ? 'deleted' : 'inserted';
  return links
    .filter((link) => link.relation === 'edited' && !isRewritten(link))
    .flatMap((link) => link.edits.filter((edit) => edit.op === op))
    .map((edit) => ({start: edit[side][0], end: edit[side][1], role}));
}

/** Whether more than two thirds of an edited link's text, both sides together, changed. */
export function isRewritten(link: Link): boolean {
  if (link.relation !== 'edited') return false;
  let changed = 0;
  let all = 0;
  for (const {op, old, new: now} of link.edits) {
    const length = old[1] - old[0] + now[1] - now[0];
    all += length;
    if (op !== 'keep') changed += length;
  }
  return all > 0 && changed / all > REWRITTEN_FROM;
}

/** The sentence with its marked words; marks may overlap and reach beyond it. */
export function sentenceLine(article: ReportArticle, sentence: number, marks: readonly Mark[]): Line {
  const span = article.sentences[sentence];
  if (span === undefined) return [];
  const inside = marks.filter((mark) => mark.start < span.end && mark.end > span.start);
  const cuts = new Set([span.start, span.end]);
  for (const mark of inside) {
    cuts.add(Math.max(span.start, mark.start));
    cuts.add(Math.min(span.end, mark.end));
  }
  const places = [...cuts].toSorted((a, b) => a - b);
  const base: readonly Role[] = span.heading ? ['strong'] : [];
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1] ?? span.end;
    const roles = inside.filter((mark) => mark.start <= start && mark.end >= end).map((mark) => mark.role);
    return segment(article.text.slice(start, end), ...base, ...new Set(roles));
  });
}

function statusSpans({cues, evidence}: Status): readonly Span[] {
  return cues.length > 0 ? cues : [evidence];
}

// A fact's evidence can be a whole clause: the fact's own words in it are what tells.
function factSpan({text: article}: ReportArticle, {text, evidence}: Fact): Span {
  const within = article.slice(evidence.start, evidence.end).indexOf(text);
  return within < 0 ? evidence : {start: evidence.start + within, end: evidence.start + within + text.length};
}

function isPart({start, end}: Span, {sentences}: ReportArticle): boolean {
  const sentence = sentences.find((each) => each.start <= start && each.end >= end);
  return sentence === undefined || end - start < WHOLE_FROM * (sentence.end - sentence.start);
}
