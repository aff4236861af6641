// The grid of a storyline as flat text: where the reader is, told when it changes.
import type {Command, Group} from '../bindings.js';
import {keyFor} from '../keys.js';
import {textOf} from '../lines.js';
import {detailParts} from './cell-detail.js';
import {type Grid, gridRows} from './grid-state.js';

/** Told once, when the storyline is opened. */
export function gridOpening({report}: Grid, keys: readonly Group[]): readonly string[] {
  const key = (command: Command) => keyFor(command, 'grid', keys);
  return [
    `storyline of ${report.articles.length} articles`,
    `${report.summary}.`,
    ...report.warnings.map((warning) => `! ${warning}`),
    `${key('next')} and ${key('previous')} go to another topic, ${key('earlier')} and ${key('later')} to another article, ${key('open')} compares, ${key('help')} lists the keys, ${key('quit')} quits.`,
  ];
}

/** The chosen cell, unless it was told before; again where the storyline was woven anew. */
export function cellSpoken(before: Grid | undefined, after: Grid, keys: readonly Group[]): readonly string[] {
  const same = before?.row === after.row && before.column === after.column;
  if (same && before.report === after.report) return [];
  const rows = gridRows(after.report).length;
  const words = detailParts(after, keys).map((line) => textOf(line).replace(/ {3,}/gu, '. '));
  return words.length === 0
    ? ['no topic was found']
    : [`${after.row + 1} of ${rows}, ${words[0]}`, ...words.slice(1)];
}
