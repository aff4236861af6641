// The chosen cell in full: where the topic stood, what else changed, and the sentence that proves it.
import type {Evidence, ReportArticle} from '../../model.js';
import {type Quote, quoteOf, standingQuote} from '../../report/quotes.js';
import {
  articleNames,
  cellStanding,
  cellWords,
  factMove,
  factsInto,
  trackWords,
} from '../../report/storyline/words.js';
import {sentenceNumber} from '../../report/words.js';
import type {Group} from '../bindings.js';
import {keyFor} from '../keys.js';
import {type Line, line, segment} from '../lines.js';
import {wrap} from '../wrap.js';
import {rowName} from './cells.js';
import {articlesAt, type Grid, gridRows} from './grid-state.js';

/** In at most `width` columns, as many lines as it takes. */
export function cellDetail(grid: Grid, width: number, keys: readonly Group[]): readonly Line[] {
  return detailParts(grid, keys).flatMap((part) => wrap(part, width));
}

/** Line by line, unwrapped. */
export function detailParts(grid: Grid, keys: readonly Group[]): readonly Line[] {
  const {report, row, column} = grid;
  const chosen = gridRows(report)[row];
  const article = report.articles[column];
  if (chosen === undefined || article === undefined) return [];
  const names = articleNames(report.articles);
  const opens = articlesAt(grid)?.map((number) => names[number] ?? '');
  const title: Line = [
    segment(`${rowName(chosen)}, ${names[column]}`, 'strong'),
    ...(opens === undefined
      ? []
      : [segment(`   ${keyFor('open', 'grid', keys)} compares ${opens.join(' → ')}`, 'quiet')]),
  ];
  if (chosen.kind === 'track') {
    const fact = chosen.track.facts[column];
    if (fact == null) return [title, line('not stated', 'quiet')];
    return [
      title,
      line(trackWords(chosen.track)[column] ?? ''),
      ...quoteLines(factQuote(article, fact.evidence)),
    ];
  }
  const cell = chosen.topic.cells[column] ?? null;
  if (cell === null) return [title, line('silent', 'quiet')];
  const standing = cell.status === null ? cellWords(cell) : cellStanding(cell);
  return [
    title,
    line(standing),
    ...factsInto(chosen.topic, column).map((change) => line(factMove(change))),
    ...quoteLines(standingQuote(article, cell)),
  ];
}

function factQuote(article: ReportArticle, evidence: Evidence): Quote | null {
  return quoteOf(article, evidence.sentence, [evidence]);
}

function quoteLines(quote: Quote | null): readonly Line[] {
  if (quote === null) return [];
  const number = segment(`${sentenceNumber(quote.sentence)}  `, 'quiet');
  return [
    [number, ...quote.pieces.map(({text, telling}) => (telling ? segment(text, 'telling') : segment(text)))],
  ];
}
