// The page about the two articles.
import type {Report, ReportArticle} from '../model.js';
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
    ...report.warnings.flatMap((warning) => [...wrap(line(`! ${warning}`, 'warning'), width), blank]),
    line('Old article', 'heading', 'old'),
    ...articleLines(report.old, pair.old, width),
    blank,
    line('New article', 'heading', 'new'),
    ...articleLines(report.new, pair.new, width),
  ];
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
