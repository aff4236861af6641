// The page of help: made from the key table, with what glyphs and marks mean.
import type {Binding, Group, Mode} from './bindings.js';
import {keyLabel} from './key-names.js';
import {blank, hang, type Line, line, padEnd, segment, textOf} from './lines.js';
import {REMAPPABLE} from './remap.js';
import {SCALE, SIGNS, type Sign} from './signs.js';
import {wrap} from './wrap.js';

export interface HelpOptions {
  readonly keys: readonly Group[];
  /** Where help is asked for: its keys stand before all others. */
  readonly here: Mode;
  /** Where other keys can be written down; null where that is not known. */
  readonly configFile: string | null;
  readonly filter: string;
  /** Whether what is drawn needs to be explained. */
  readonly signs: boolean;
  readonly width: number;
}

/**
 * The keys of where the reader is by group, then all others, then what glyphs and marks mean, in at most `width`
 * columns; with a filter only what holds it in its name or its words.
 */
export function helpLines(options: HelpOptions): readonly Line[] {
  const {keys: table, here, configFile, filter, signs, width} = options;
  const found = table.map(({title, bindings}) => ({
    title,
    bindings: bindings.filter((binding) => holds([...binding.keys.map(keyLabel), binding.help], filter)),
  }));
  const own = found.flatMap(({title, bindings}) =>
    section(
      title,
      bindings.filter(({modes}) => modes.includes(here)).flatMap((binding) => bindingLines(binding, width)),
    ),
  );
  const others = found
    .flatMap(({bindings}) => bindings)
    .filter(({modes}) => !modes.includes(here))
    .flatMap((binding) => bindingLines(binding, width, placesOf(binding)));
  const entries = (of: readonly Sign[]) =>
    of
      .filter(([sign, meaning]) => holds([textOf(sign), meaning], filter))
      .flatMap((each) => entry(each, width));
  const lines = [
    ...own,
    ...section('Elsewhere', others),
    ...(filter === '' ? ownKeys(configFile, width) : []),
    ...(signs ? section('Signs', entries(SIGNS)) : []),
    ...section('How sure an article is', entries(SCALE)),
  ];
  return lines.length === 0 ? wrap(line('Nothing here says that.', 'quiet'), width) : lines.slice(0, -1);
}

function section(title: string, lines: readonly Line[]): readonly Line[] {
  return lines.length === 0 ? [] : [line(title, 'heading'), ...lines, blank];
}

function holds(texts: readonly string[], filter: string): boolean {
  const wanted = filter.trim().toLowerCase();
  return texts.some((text) => text.toLowerCase().includes(wanted));
}

const KEY_COLUMNS = 16;

const PLACES: Readonly<Record<Mode, string>> = {
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

function placesOf({modes}: Binding): string {
  return modes.map((mode) => PLACES[mode]).join(', ');
}

function bindingLines({keys, help}: Binding, width: number, places = ''): readonly Line[] {
  const names = line(`  ${keys.map(keyLabel).join(' ')}`, 'key');
  const where = places === '' ? [] : [segment(`  (${places})`, 'quiet')];
  return hang(
    [...padEnd(names, KEY_COLUMNS), segment('  ')],
    wrap([segment(help), ...where], width - KEY_COLUMNS - 2),
  );
}

// How to have other keys, with the names of what they can be for.
function ownKeys(configFile: string | null, width: number): readonly Line[] {
  if (configFile === null) return [];
  const how = line(`in ${configFile}, such as {"keys": {"next": ["n", "down"]}}, for:`);
  return section('Other keys', [
    ...hang(line('  '), wrap(how, width - 2)),
    ...hang(line('  '), wrap(line(REMAPPABLE.join(', '), 'quiet'), width - 2)),
  ]);
}

function entry([sign, meaning]: Sign, width: number): readonly Line[] {
  return hang(
    [...padEnd([segment('  '), ...sign], KEY_COLUMNS), segment('  ')],
    wrap(line(meaning), width - KEY_COLUMNS - 2),
  );
}
