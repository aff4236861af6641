// The page of help: made from the key table, with what glyphs and marks mean.
import {FACTUALITY_SCALE} from '../model.js';
import {FACTUALITY_GLOSS, FACTUALITY_WORDS, KIND_ORDER, KIND_WORDS} from '../report/words.js';
import type {Binding, Group, Mode} from './bindings.js';
import {REVIEWED} from './judged.js';
import {keyLabel} from './key-names.js';
import {blank, hang, type Line, line, padEnd, segment} from './lines.js';
import {REMAPPABLE} from './remap.js';
import {wrap} from './wrap.js';

export interface HelpOptions {
  readonly keys: readonly Group[];
  /** Where other keys can be written down; null where that is not known. */
  readonly configFile: string | null;
  readonly filter: string;
  /** Whether what is drawn needs to be explained. */
  readonly signs: boolean;
  readonly width: number;
}

/**
 * All keys by group, then what glyphs and marks mean, in at most `width` columns; with a filter only the keys
 * that hold it in their name or their words.
 */
export function helpLines({keys: table, configFile, filter, signs, width}: HelpOptions): readonly Line[] {
  const keys = table.flatMap(({title, bindings}) => {
    const found = bindings.filter((binding) => holds(binding, filter));
    const lines = found.flatMap((binding) => bindingLines(binding, width));
    return found.length === 0 ? [] : [line(title, 'heading'), ...lines, blank];
  });
  if (filter === '')
    return [...keys, ...ownKeys(configFile, width), ...(signs ? legend(width) : []), ...scale(width)];
  return keys.length === 0 ? wrap(line('No key does that.', 'quiet'), width) : keys;
}

function holds({keys, help}: Binding, filter: string): boolean {
  const wanted = filter.trim().toLowerCase();
  return [...keys.map(keyLabel), help].some((text) => text.toLowerCase().includes(wanted));
}

const KEY_COLUMNS = 16;

const places: Readonly<Record<Mode, string>> = {
  picker: 'pairs',
  grid: 'storyline',
  list: 'topics',
  detail: 'detail',
  article: 'articles',
  filter: 'filter or search',
  note: 'notes',
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

// How to have other keys, with the names of what they can be for.
function ownKeys(configFile: string | null, width: number): readonly Line[] {
  if (configFile === null) return [];
  return [
    line('Other keys', 'heading'),
    ...hang(
      line('  '),
      wrap(line(`in ${configFile}, such as {"keys": {"next": ["n", "down"]}}, for:`), width - 2),
    ),
    ...hang(line('  '), wrap(line(REMAPPABLE.join(', '), 'quiet'), width - 2)),
    blank,
  ];
}

function legend(width: number): readonly Line[] {
  const explained = (sign: Line, meaning: string) => entry(sign, meaning, width);
  return [
    line('Signs', 'heading'),
    ...KIND_ORDER.flatMap((kind) =>
      explained(line(`${KIND_WORDS[kind].glyph} ${KIND_WORDS[kind].word}`, kind), KIND_MEANING[kind]),
    ),
    ...explained(line('telling', 'telling'), 'words that prove what is said of the topic'),
    ...explained(line('found', 'found'), 'what was searched for'),
    ...explained(line('deleted', 'deleted'), 'words of the old article that an edit took out'),
    ...explained(line('inserted', 'inserted'), 'words of the new article that an edit put in'),
    ...explained(
      [segment('○', 'old'), segment(' '), segment('●', 'new'), segment(' ◉')],
      'the old article, the new one, both',
    ),
    ...explained(line(`${REVIEWED} ✗ ✎`, 'strong'), 'reviewed (or right), wrong, with a note'),
    ...explained(line('▌'), 'the topic, the change or the sentences of the topic that you are at'),
    ...explained(line('~3'), 'in the margin of an article: a topic, by its place in the order of weight'),
    ...explained(
      line('- + ~ >', 'strong'),
      'behind the number of a revised sentence: deleted, inserted, edited, moved',
    ),
    blank,
  ];
}

function scale(width: number): readonly Line[] {
  return [
    line('How sure an article is', 'heading'),
    ...FACTUALITY_SCALE.flatMap((step) => entry(line(FACTUALITY_WORDS[step]), FACTUALITY_GLOSS[step], width)),
  ];
}

function entry(sign: Line, meaning: string, width: number): readonly Line[] {
  return hang(
    [...padEnd([segment('  '), ...sign], KEY_COLUMNS), segment('  ')],
    wrap(line(meaning), width - KEY_COLUMNS - 2),
  );
}

const KIND_MEANING = {
  changed: 'in both articles, and something moved',
  added: 'only in the new article',
  dropped: 'only in the old article',
  unchanged: 'in both articles, and nothing moved',
} as const;
