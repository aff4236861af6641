/** The report as Markdown for a code host, a wiki or a mail: built as a syntax tree, serialised by its library. */
import type {RootContent} from 'mdast';
import {gfmToMarkdown} from 'mdast-util-gfm';
import {toMarkdown as serialise} from 'mdast-util-to-markdown';
import type {ComparedTopic, Report, TopicKind} from '../model.js';
import {edits} from './markdown/edits.js';
import {head, overview} from './markdown/head.js';
import {noFormulas} from './markdown/neutral.js';
import {heading, list, text} from './markdown/nodes.js';
import {sentences} from './markdown/sentences.js';
import {briefTopic, changedTopic, topicItem} from './markdown/topic.js';
import {KIND_WORDS} from './words.js';

/** GitHub-flavoured; ends in a line feed. Nothing in an article can become markup, a link, a mention or a picture. */
export function toMarkdown(report: Report): string {
  const children = [
    ...head(report),
    ...overview(report),
    ...section(report, 'changed', changedTopic),
    ...section(report, 'added', briefTopic),
    ...section(report, 'dropped', briefTopic),
    ...unchanged(report),
    ...edits(report),
    ...sentences(report),
  ];
  return serialise(
    {type: 'root', children},
    {
      bullet: '-',
      listItemIndent: 'one',
      // Padding to the longest cell would make lines of quotes longer still.
      extensions: [gfmToMarkdown({tablePipeAlign: false}), noFormulas],
    },
  );
}

type Draw = (report: Report, topic: ComparedTopic) => readonly RootContent[];

function section(report: Report, kind: TopicKind, draw: Draw): readonly RootContent[] {
  const topics = report.topics.filter((topic) => topic.kind === kind);
  if (topics.length === 0) return [];
  return [heading(2, text(KIND_WORDS[kind].heading)), ...topics.flatMap((topic) => draw(report, topic))];
}

function unchanged(report: Report): readonly RootContent[] {
  const topics = report.topics.filter((topic) => topic.kind === 'unchanged');
  if (topics.length === 0) return [];
  const items = list(
    false,
    topics.map((topic) => topicItem(report, topic)),
  );
  return [heading(2, text(KIND_WORDS.unchanged.heading)), items];
}
