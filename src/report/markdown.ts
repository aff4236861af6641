/** The report as Markdown for a code host, a wiki or a mail: built as a syntax tree, serialised by its library. */
import type {RootContent} from 'mdast';
import type {ComparedTopic, TopicKind} from '../model.js';
import {edits} from './markdown/edits.js';
import {head, overview} from './markdown/head.js';
import {heading, list, text} from './markdown/nodes.js';
import {stale} from './markdown/remarks.js';
import {sentences} from './markdown/sentences.js';
import {serialise} from './markdown/serialise.js';
import {briefTopic, changedTopic, topicItem} from './markdown/topic.js';
import type {ReviewedReport} from './remarks.js';
import {KIND_WORDS} from './words.js';

/** GitHub-flavoured; ends in a line feed. Nothing in an article can become markup, a link, a mention or a picture. */
export function toMarkdown(report: ReviewedReport): string {
  return serialise([
    ...head(report),
    ...overview(report),
    ...section(report, 'changed', changedTopic),
    ...section(report, 'added', briefTopic),
    ...section(report, 'dropped', briefTopic),
    ...unchanged(report),
    ...edits(report),
    ...stale(report),
    ...sentences(report),
  ]);
}

type Draw = (report: ReviewedReport, topic: ComparedTopic) => readonly RootContent[];

function section(report: ReviewedReport, kind: TopicKind, draw: Draw): readonly RootContent[] {
  const topics = report.topics.filter((topic) => topic.kind === kind);
  if (topics.length === 0) return [];
  return [heading(2, text(KIND_WORDS[kind].heading)), ...topics.flatMap((topic) => draw(report, topic))];
}

function unchanged(report: ReviewedReport): readonly RootContent[] {
  const topics = report.topics.filter((topic) => topic.kind === 'unchanged');
  if (topics.length === 0) return [];
  const items = list(
    false,
    topics.map((topic) => topicItem(report, topic)),
  );
  return [heading(2, text(KIND_WORDS.unchanged.heading)), items];
}
