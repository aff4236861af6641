// The head of the screen: which two articles, what moved in one sentence, and warnings.
import type {Report, ReportArticle} from '../model.js';
import {count, RELATION_WORDS} from '../report/words.js';
import type {Group} from './bindings.js';
import {keyFor} from './keys.js';
import {type Line, line, lineWidth, segment} from './lines.js';
import type {PairName} from './state.js';
import {wrap} from './wrap.js';

export interface HeaderOptions {
  readonly report: Report;
  readonly pair: PairName;
  readonly width: number;
  /** Lines that it may take; titles and warnings give way, and the page about the articles has them in full. */
  readonly room: number;
  readonly keys: readonly Group[];
}

/** The richest head that fits; what had to give way is on the page about the articles. */
export function headerLines(options: HeaderOptions): readonly Line[] {
  const {report, width, room, keys} = options;
  const key = keyFor('about', 'list', keys);
  const {length} = report.warnings;
  const all = report.warnings.flatMap((warning) => wrap(line(`! ${warning}`, 'warning'), width));
  const number = length === 0 ? [] : [line(`! ${count(length, 'warning')}: press ${key}`, 'warning')];
  const summary = summaryLines(report, width);
  const [titled, dated] = [articles(options, true), articles(options, false)];
  const heads = [
    [...titled, ...summary, ...all],
    [...titled, ...summary, ...number],
    [...dated, ...summary, ...all],
    [...dated, ...summary, ...number],
    [...summary, ...number],
  ];
  const head = heads.find((lines) => lines.length <= room);
  return (
    head ??
    [...number, ...summary].toSpliced(room - 1, Infinity, line(`… press ${key} for the rest`, 'quiet'))
  );
}

/** An article in a few words: its date, its title, or else what the user called it. */
export function articleName(article: ReportArticle, name: string, withTitle: boolean): string {
  const known = [article.date, withTitle ? article.title : null].filter((part) => part !== null);
  return known.length === 0 ? (article.title ?? name) : known.join(' ');
}

function articles({report, pair, width}: HeaderOptions, withTitles: boolean): readonly Line[] {
  const names: Line = [
    segment(articleName(report.old, pair.old, withTitles), 'old', 'strong'),
    segment('  →  ', 'strong'),
    segment(articleName(report.new, pair.new, withTitles), 'new', 'strong'),
  ];
  return wrap(names, width);
}

// How the articles relate is said where it costs no line of its own.
function summaryLines(report: Report, width: number): readonly Line[] {
  const summary = [segment(report.summary, 'heading')];
  const related = [...summary, segment(` (${RELATION_WORDS[report.relation]})`, 'quiet')];
  return lineWidth(related) <= width ? [related] : wrap(summary, width);
}
