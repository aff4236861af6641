// The grid of a storyline as flat text: where the reader is, told when it changes.
import {textOf} from '../lines.js';
import {detailParts} from './cell-detail.js';
import {type Grid, gridRows} from './grid-state.js';

/** Told once, when the storyline is opened. */
export function gridOpening({report}: Grid): readonly string[] {
  return [
    `storyline of ${report.articles.length} articles`,
    `${report.summary}.`,
    ...report.warnings.map((warning) => `! ${warning}`),
    'j and k go to another topic, h and l to another article, Enter compares, ? lists the keys, q quits.',
  ];
}

/** The chosen cell, unless it was told before; again where the storyline was woven anew. */
export function cellSpoken(before: Grid | undefined, after: Grid): readonly string[] {
  const same = before?.row === after.row && before.column === after.column;
  if (same && before.report === after.report) return [];
  const rows = gridRows(after.report).length;
  const words = detailParts(after).map((line) => textOf(line).replace(/ {3,}/gu, '. '));
  return words.length === 0
    ? ['no topic was found']
    : [`${after.row + 1} of ${rows}, ${words[0]}`, ...words.slice(1)];
}
