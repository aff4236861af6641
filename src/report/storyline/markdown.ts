/** A storyline as Markdown: built as a syntax tree, serialised by its library. */
import type {RootContent} from 'mdast';
import type {ReportArticle, StorylineReport} from '../../model.js';
import {topicAnchor} from '../anchors.js';
import {
  blockquote,
  code,
  heading,
  linkTo,
  type Phrasing,
  paragraph,
  stretch,
  strong,
  table,
  text,
} from '../markdown/nodes.js';
import {serialise} from '../markdown/serialise.js';
import {factLabel} from '../words.js';
import {articlesInFull} from './markdown/articles.js';
import {topicSection} from './markdown/topic.js';
import {
  ALONE_GLOSS,
  articleNames,
  cellWords,
  SILENT,
  storylineTitle,
  TRACKS_HEADING,
  trackWords,
} from './words.js';

/** GitHub-flavoured; ends in a line feed. Nothing in an article can become markup, a link, a mention or a picture. */
export function storylineToMarkdown(report: StorylineReport): string {
  const names = articleNames(report.articles);
  return serialise([
    heading(1, text(storylineTitle(report))),
    table([
      ['', 'Date', 'Title', 'Source', 'Words', 'Read from'].map((name) => [text(name)]),
      ...report.articles.map(articleRow),
    ]),
    paragraph(strong(`${report.summary}.`)),
    ...report.warnings.map((warning) => blockquote(strong('Warning:'), stretch(' '), text(warning))),
    ...topicTable(report, names),
    ...trackTable(report, names),
    ...(report.topics.length === 0 ? [] : [heading(2, text('Topic by topic'))]),
    ...report.topics.flatMap((topic) => topicSection(report, names, topic)),
    ...articlesInFull(report, names),
  ]);
}

function articleRow({date, title, source, words, path}: ReportArticle, index: number): readonly Phrasing[] {
  return [
    [strong(String(index + 1))],
    [text(date ?? SILENT)],
    [text(title ?? SILENT)],
    [text(source ?? SILENT)],
    [text(String(words))],
    [path === null ? text(SILENT) : code(path)],
  ];
}

/** Topics by dates; each name leads to the topic's section. */
function topicTable({topics}: StorylineReport, names: readonly string[]): readonly RootContent[] {
  if (topics.length === 0) return [];
  const bracketed = topics.some(({cells}) => cells.some((cell) => cell?.status && !cell.compared));
  return [
    heading(2, text('Topics')),
    table([
      ['Topic', ...names].map((name) => [text(name)]),
      ...topics.map((topic) => [
        [linkTo(topicAnchor(topic), topic.label)],
        ...topic.cells.map((cell) => [text(cellWords(cell))]),
      ]),
    ]),
    ...(bracketed ? [paragraph(text(`${ALONE_GLOSS}.`))] : []),
  ];
}

function trackTable({topics, tracks}: StorylineReport, names: readonly string[]): readonly RootContent[] {
  if (tracks.length === 0) return [];
  return [
    heading(2, text(TRACKS_HEADING)),
    table([
      ['', 'Topic', ...names].map((name) => [text(name)]),
      ...tracks.map((track) => {
        const topic = topics.find(({id}) => id === track.topic);
        return [
          [strong(factLabel(track))],
          topic ? [linkTo(topicAnchor(topic), topic.label)] : [],
          ...trackWords(track).map((words) => [text(words)]),
        ];
      }),
    ]),
  ];
}
