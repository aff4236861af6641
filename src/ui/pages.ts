// The pages that cover the review: help, made from the key table, and what is known of the two articles.
import {FACTUALITY_SCALE, type Report, type ReportArticle} from '../model.js';
import {
  count,
  FACTUALITY_GLOSS,
  FACTUALITY_WORDS,
  KIND_ORDER,
  KIND_WORDS,
  RELATION_WORDS,
} from '../report/words.js';
import {keyLabel} from './key-names.js';
import {type Binding, KEYS, type Mode} from './keys.js';
import {blank, hang, type Line, line, padEnd, segment} from './lines.js';
import type {PairName} from './state.js';
import {wrap} from './wrap.js';

/**
 * All keys by group, then what glyphs and marks mean, in at most `width` columns; with a filter only the keys
 * that hold it in their name or their words.
 */
export function helpLines(width: number, filter = ''): readonly Line[] {
  const keys = KEYS.flatMap(({title, bindings}) => {
    const found = bindings.filter((binding) => holds(binding, filter));
    const lines = found.flatMap((binding) => bindingLines(binding, width));
    return found.length === 0 ? [] : [line(title, 'heading'), ...lines, blank];
  });
  if (filter === '') return [...keys, ...legend(width)];
  return keys.length === 0 ? wrap(line('No key does that.', 'quiet'), width) : keys;
}

function holds({keys, help}: Binding, filter: string): boolean {
  const wanted = filter.trim().toLowerCase();
  return [...keys.map(keyLabel), help].some((text) => text.toLowerCase().includes(wanted));
}

const KEY_COLUMNS = 16;

const places: Readonly<Record<Mode, string>> = {
  picker: 'pairs',
  list: 'topics',
  detail: 'detail',
  filter: 'filter',
  reader: 'pages like this',
  waiting: 'while comparing',
};

function bindingLines({keys, help, modes}: Binding, width: number): readonly Line[] {
  const names = line(`  ${keys.map(keyLabel).join(' ')}`, 'key');
  const known = (modes.includes('list') && modes.includes('detail')) || modes.includes('filter');
  const where = known ? [] : [segment(`  (${modes.map((mode) => places[mode]).join(', ')})`, 'quiet')];
  return hang(
    [...padEnd(names, KEY_COLUMNS), segment('  ')],
    wrap([segment(help), ...where], width - KEY_COLUMNS - 2),
  );
}

function legend(width: number): readonly Line[] {
  const entry = (sign: Line, meaning: string) =>
    hang(
      [...padEnd([segment('  '), ...sign], KEY_COLUMNS), segment('  ')],
      wrap(line(meaning), width - KEY_COLUMNS - 2),
    );
  return [
    line('Signs', 'heading'),
    ...KIND_ORDER.flatMap((kind) =>
      entry(line(`${KIND_WORDS[kind].glyph} ${KIND_WORDS[kind].word}`, kind), KIND_MEANING[kind]),
    ),
    ...entry(line('telling', 'telling'), 'words that prove what is said of the topic'),
    ...entry(line('deleted', 'deleted'), 'words of the old article that an edit took out'),
    ...entry(line('inserted', 'inserted'), 'words of the new article that an edit put in'),
    ...entry(
      [segment('○', 'old'), segment(' '), segment('●', 'new'), segment(' ◉')],
      'the old article, the new one, both',
    ),
    blank,
    line('How sure an article is', 'heading'),
    ...FACTUALITY_SCALE.flatMap((step) => entry(line(FACTUALITY_WORDS[step]), FACTUALITY_GLOSS[step])),
  ];
}

const KIND_MEANING = {
  changed: 'in both articles, and something moved',
  added: 'only in the new article',
  dropped: 'only in the old article',
  unchanged: 'in both articles, and nothing moved',
} as const;

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
