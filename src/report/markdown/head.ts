/** The top of the Markdown report: both articles, the sentence that sums up, and a table of all topics. */
import type {PhrasingContent, RootContent} from 'mdast';
import type {ComparedTopic, Report, ReportArticle, TopicSide} from '../../model.js';
import {type GistSide, gist} from '../gist.js';
import {KIND_WORDS, reportTitle, sideNames} from '../words.js';
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
} from './nodes.js';
import {topicAnchor} from './topic.js';

const NONE = '—';

export function head(report: Report): readonly RootContent[] {
  return [
    heading(1, text(reportTitle(report))),
    table([
      ['', 'Date', 'Title', 'Source', 'Words', 'Read from'].map((name) => [text(name)]),
      articleRow('old', report.old),
      articleRow('new', report.new),
    ]),
    paragraph(strong(`${report.summary}.`)),
    ...report.warnings.map((warning) => blockquote(strong('Warning:'), stretch(' '), text(warning))),
  ];
}

function articleRow(side: string, {date, title, source, words, path}: ReportArticle): readonly Phrasing[] {
  return [
    [strong(side)],
    [text(date ?? NONE)],
    [text(title ?? NONE)],
    [text(source ?? NONE)],
    [text(String(words))],
    [path === null ? text(NONE) : code(path)],
  ];
}

/** A row a topic, in the order of the report; its name leads to its section. */
export function overview(report: Report): readonly RootContent[] {
  if (report.topics.length === 0) return [];
  const names = sideNames(report);
  const header = ['Kind', 'Topic', names.old, names.new].map((name) => [text(name)]);
  return [heading(2, text('Topics')), table([header, ...report.topics.map(topicRow)])];
}

function topicRow(topic: ComparedTopic): readonly Phrasing[] {
  const {glyph, word} = KIND_WORDS[topic.kind];
  const {slot, old, new: later} = gist(topic);
  const about = slot === null ? '' : `${slot}: `;
  return [
    [code(glyph), stretch(' '), text(word)],
    [linkTo(topicAnchor(topic), topic.label)],
    [side(topic.old, old, about)],
    [side(topic.new, later, about)],
  ];
}

/** A dash where the article is silent. */
function side(told: TopicSide | null, gist: GistSide | null, about: string): PhrasingContent {
  if (gist === null) return text(told === null ? NONE : 'mentioned');
  return text(gist.certainty === null ? about + gist.words : `${gist.words} (${gist.certainty})`);
}
