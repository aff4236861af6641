/** A storyline as plain text for a terminal: a grid of topics by dates, facts over time, then each topic with its proof. */
import type {StorylineReport} from '../../model.js';
import {oneLine} from '../pieces.js';
import {hang, labelled, type Page} from '../text/page.js';
import {painter} from '../text/paint.js';
import {pageWidth, type TextOptions} from '../text.js';
import {count} from '../words.js';
import {topicGrid, trackGrid} from './text/grids.js';
import {topicLines} from './text/topic.js';
import {ALONE_GLOSS, articleNames, storylineTitle, TRACKS_HEADING} from './words.js';

/** Ends in a line feed. Nothing is truncated: what doesn't fit the width is wrapped. */
export function storylineToText(report: StorylineReport, {width, color}: TextOptions): string {
  const page: Page = {width: pageWidth(width), paint: painter(color)};
  const names = articleNames(report.articles).map(oneLine);
  const {topics, tracks} = report;
  const sections: readonly (readonly string[])[] = [
    head(page, report, names),
    section(page, 'Topics', [...topicGrid(page, names, topics), ...legend(page, report)]),
    section(page, TRACKS_HEADING, trackGrid(page, names, tracks)),
    section(
      page,
      'Topic by topic',
      topics.flatMap((topic, index) => [
        ...(index === 0 ? [] : ['']),
        ...topicLines({page, articles: report.articles, names}, topic),
      ]),
    ),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function head(page: Page, report: StorylineReport, names: readonly string[]): readonly string[] {
  const {paint} = page;
  const column = 2 + Math.max(...names.map((name) => name.length)) + 2;
  return [
    ...hang(page, '', paint('strong', oneLine(storylineTitle(report)))),
    '',
    ...report.articles.flatMap(({title, source, path, words}, index) => {
      const name = title ?? source ?? path;
      const facts = [title === null ? null : source, count(words, 'word'), name === path ? null : path];
      const rest = facts
        .filter((fact) => fact !== null)
        .map(oneLine)
        .join(' · ');
      const text = name === null ? rest : `${oneLine(name)}\n${paint('quiet', rest)}`;
      return labelled(page, {text: names[index] ?? '', indent: 2, column}, text);
    }),
    '',
    ...hang(page, '', paint('strong', `${oneLine(report.summary)}.`)),
    ...report.warnings.flatMap((warning) => hang(page, paint('warning', '! '), oneLine(warning))),
  ];
}

function legend(page: Page, {topics}: StorylineReport): readonly string[] {
  const bracketed = topics.some(({cells}) => cells.some((cell) => cell?.status && !cell.compared));
  return bracketed ? ['', ...hang(page, '  ', page.paint('quiet', `${ALONE_GLOSS}.`))] : [];
}

function section(page: Page, heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [...hang(page, '', page.paint('heading', heading)), '', ...lines];
}
