/** The top of the page: what was compared, and what came of it. */
import type {ReportArticle} from '../../model.js';
import type {Side} from '../anchors.js';
import {type ReviewedReport, reviewWords} from '../remarks.js';
import {count, RELATION_WORDS, reportTitle} from '../words.js';
import {type Content, type Contents, el, joined, said, words} from './nodes.js';

export function head(report: ReviewedReport): Content {
  const review = reviewWords(report);
  return el('header', [
    el('h1', [said(reportTitle(report))]),
    el('p.summary', [said(`${report.summary}`), el('span.quiet', ` (${RELATION_WORDS[report.relation]})`)]),
    ...(review === null ? [] : [el('p', `${review}.`)]),
    ...report.warnings.map((warning) => el('p.warning', [el('strong', 'Warning: '), said(warning)])),
    el('div.articles', [article('old', report.old), article('new', report.new)]),
  ]);
}

function article(side: Side, {date, title, source, words: length, path}: ReportArticle): Content {
  const name = title ?? source ?? path;
  const facts: readonly Contents[] = [
    ...(title === null || source === null ? [] : [[said(source)]]),
    [words(count(length, 'word'))],
    ...(path === null || path === name ? [] : [[said(path)]]),
  ];
  return el(`section.article.${side}`, [
    el('h2', [el('span.side', side), words(' '), said(date ?? 'undated')]),
    ...(name === null ? [] : [el('p.title', [said(name)])]),
    el('p.quiet', joined(facts, ' · ')),
  ]);
}
