/** The top of the text report: what was compared, what came of it, and every topic in a line. */
import stringWidth from 'string-width';
import type {ComparedTopic, ReportArticle, TopicKind} from '../../model.js';
import {gist, mainChange} from '../gist.js';
import {oneLine} from '../pieces.js';
import {isWrong, type ReviewedReport, reviewWords, topicRemark} from '../remarks.js';
import {count, KIND_ORDER, KIND_WORDS, reportTitle} from '../words.js';
import {hang, labelled, type Page} from './page.js';
import {KIND_ROLES} from './paint.js';
import {struck} from './remarks.js';

export function head(page: Page, report: ReviewedReport): readonly string[] {
  const {paint} = page;
  const review = reviewWords(report);
  return [
    ...hang(page, '', paint('strong', oneLine(reportTitle(report)))),
    '',
    ...article(page, 'old', report.old),
    ...article(page, 'new', report.new),
    '',
    ...hang(page, '', paint('strong', `${oneLine(report.summary)}.`)),
    ...(review === null ? [] : hang(page, '', `${review}.`)),
    ...report.warnings.flatMap((warning) => hang(page, paint('warning', '! '), oneLine(warning))),
  ];
}

/** Indent, side, two spaces, a date, two spaces. */
const ARTICLE_COLUMN = 2 + 3 + 2 + 10 + 2;

function article(page: Page, side: 'old' | 'new', {date, title, source, words, path}: ReportArticle) {
  const label = {
    text: page.paint(side, `${side}  ${oneLine(date ?? 'undated')}`),
    indent: 2,
    column: ARTICLE_COLUMN,
  };
  const name = title ?? source ?? path;
  const rest = [title === null ? null : source, count(words, 'word'), name === path ? null : path];
  const facts = rest
    .filter((part) => part !== null)
    .map(oneLine)
    .join(' · ');
  const text = name === null ? facts : `${oneLine(name)}\n${page.paint('quiet', facts)}`;
  return labelled(page, label, text);
}

/** Changed topics a line each; the others, kind by kind, by name. */
export function glance(page: Page, report: ReviewedReport): readonly string[] {
  return KIND_ORDER.flatMap((kind) => {
    const ofKind = report.topics.filter((topic) => topic.kind === kind);
    if (ofKind.length === 0) return [];
    const texts =
      kind === 'changed' ? ofKind.map((topic) => moved(page, report, topic)) : [names(report, ofKind)];
    return labelled(page, {text: kindLabel(page, kind), indent: 2, column: GLANCE_COLUMN}, ...texts);
  });
}

const widestWord = Math.max(...KIND_ORDER.map((kind) => stringWidth(KIND_WORDS[kind].word)));
/** Indent, glyph, space, word, two spaces. */
const GLANCE_COLUMN = 2 + 2 + widestWord + 2;

function kindLabel({paint}: Page, kind: TopicKind): string {
  const {glyph, word} = KIND_WORDS[kind];
  return paint(KIND_ROLES[kind], `${glyph} ${word}`);
}

function moved({paint}: Page, report: ReviewedReport, topic: ComparedTopic): string {
  const {slot, old, new: later, also} = gist(topic);
  const label = paint('strong', oneLine(topic.label));
  if (old === null || later === null) return label;
  const about = slot === null ? '' : `${oneLine(slot)}: `;
  const rest = also.length === 0 ? '' : paint('quiet', `; also ${oneLine(also.join(', '))}`);
  const wrong = isWrong(topic, topicRemark(report, topic), mainChange(topic.changes));
  return `${label}: ${struck(wrong, `${about}${oneLine(old.words)} → ${oneLine(later.words)}`)}${rest}`;
}

function names(report: ReviewedReport, topics: readonly ComparedTopic[]): string {
  const isOut = (topic: ComparedTopic) => topicRemark(report, topic)?.verdict === 'wrong';
  return topics.map((topic) => struck(isOut(topic), oneLine(topic.label))).join(' · ');
}
