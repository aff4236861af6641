/** The top of the Markdown report: both articles, the sentence that sums up, and a table of all topics. */
import type {PhrasingContent, RootContent} from 'mdast';
import type {ComparedTopic, ReportArticle, TopicSide} from '../../model.js';
import {topicAnchor} from '../anchors.js';
import {type GistSide, gist, mainChange} from '../gist.js';
import {
  isWrong,
  REVIEWED_WORDS,
  type ReviewedReport,
  reviewWords,
  type TopicRemark,
  topicRemark,
  VERDICT_WORDS,
} from '../remarks.js';
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
import {struck} from './remarks.js';
import {timeline} from './timeline.js';

const NONE = '—';

export function head(report: ReviewedReport): readonly RootContent[] {
  const review = reviewWords(report);
  return [
    heading(1, text(reportTitle(report))),
    table([
      ['', 'Date', 'Title', 'Source', 'Words', 'Read from'].map((name) => [text(name)]),
      articleRow('old', report.old),
      articleRow('new', report.new),
    ]),
    paragraph(strong(`${report.summary}.`)),
    ...(review === null ? [] : [paragraph(text(`${review}.`))]),
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

/** A row a topic, in the order of the report; its name leads to its section. Beneath, a timeline of what moved. */
export function overview(report: ReviewedReport): readonly RootContent[] {
  if (report.topics.length === 0) return [];
  const names = sideNames(report);
  const review = report.review === undefined ? [] : ['Review'];
  const header = ['Kind', 'Topic', names.old, names.new, ...review].map((name) => [text(name)]);
  const rows = report.topics.map((topic) => topicRow(report, topic));
  const drawn = timeline(report);
  return [heading(2, text('Topics')), table([header, ...rows]), ...(drawn === null ? [] : [drawn])];
}

function topicRow(report: ReviewedReport, topic: ComparedTopic): readonly Phrasing[] {
  const said = topicRemark(report, topic);
  const wrong = isWrong(topic, said, mainChange(topic.changes));
  const {glyph, word} = KIND_WORDS[topic.kind];
  const {slot, old, new: later} = gist(topic);
  const about = slot === null ? '' : `${slot}: `;
  return [
    [code(glyph), stretch(' '), text(word)],
    struck(said?.verdict === 'wrong', [linkTo(topicAnchor(topic), topic.label)]),
    struck(wrong && old !== null, [side(topic.old, old, about)]),
    struck(wrong && later !== null, [side(topic.new, later, about)]),
    ...(report.review === undefined ? [] : [review(said)]),
  ];
}

// All that was said of the topic and of its changes, in a word or two.
function review(said: TopicRemark | null): Phrasing {
  if (said === null) return [];
  const all = [said, ...said.changes];
  const wrong = all.some(({verdict}) => verdict === 'wrong');
  const right = !wrong && all.some(({verdict}) => verdict === 'right');
  const words = [
    ...(said.reviewed ? [REVIEWED_WORDS] : []),
    ...(wrong ? [VERDICT_WORDS.wrong] : []),
    ...(right ? [VERDICT_WORDS.right] : []),
  ];
  return words.length === 0 ? [] : [text(words.join(', '))];
}

/** A dash where the article is silent. */
function side(told: TopicSide | null, gist: GistSide | null, about: string): PhrasingContent {
  if (gist === null) return text(told === null ? NONE : 'mentioned');
  return text(gist.certainty === null ? about + gist.words : `${gist.words} (${gist.certainty})`);
}
