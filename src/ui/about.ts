// The page about the articles of a pair or of a storyline.
import type {Report, ReportArticle, StorylineReport} from '../model.js';
import {articleNames} from '../report/storyline/words.js';
import {count, RELATION_WORDS} from '../report/words.js';
import {blank, hang, type Line, line} from './lines.js';
import type {PairName} from './state.js';
import {wrap} from './wrap.js';

/** Both articles' titles, dates and sources in full, and all warnings. */
export function aboutLines(report: Report, pair: PairName, width: number): readonly Line[] {
  return [
    ...wrap(line(report.summary, 'heading'), width),
    ...wrap(line(RELATION_WORDS[report.relation], 'quiet'), width),
    blank,
    ...warnings(report, width),
    line('Old article', 'heading', 'old'),
    ...articleLines(report.old, pair.old, width),
    blank,
    line('New article', 'heading', 'new'),
    ...articleLines(report.new, pair.new, width),
  ];
}

/** The same of a storyline's articles, the oldest first. */
export function storylineAbout(report: StorylineReport, width: number): readonly Line[] {
  const names = articleNames(report.articles);
  return [
    ...wrap(line(report.summary, 'heading'), width),
    blank,
    ...warnings(report, width),
    ...report.articles.flatMap((article, index) => [
      ...(index === 0 ? [] : [blank]),
      line(names[index] ?? '', 'heading'),
      ...articleLines(article, '', width),
    ]),
  ];
}

function warnings({warnings}: Pick<Report, 'warnings'>, width: number): readonly Line[] {
  return warnings.flatMap((warning) => [...wrap(line(`! ${warning}`, 'warning'), width), blank]);
}

function articleLines(article: ReportArticle, name: string, width: number): readonly Line[] {
  const size = `${count(article.words, 'word')}, ${count(article.sentences.length, 'sentence')}`;
  const facts: readonly (readonly [string, string | null])[] = [
    ['title', article.title],
    ['date', article.date],
    ['source', article.source],
    ['read from', article.path ?? name],
    ['length', size],
  ];
  return facts.flatMap(([label, value]) =>
    hang(
      line(`  ${label.padEnd(10)} `, 'quiet'),
      wrap(value === null ? line('not stated', 'quiet') : line(value), width - 13),
    ),
  );
}
