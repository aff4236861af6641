/** A revision's edits in the order of the new article: deleted and inserted words in their sentence. */
import type {Side} from '../anchors.js';
import {type EditPiece, type EditRow, editRows} from '../edits.js';
import type {ReviewedReport} from '../remarks.js';
import {type Content, type Contents, el, joined, sentenceLink, words} from './nodes.js';

/** Empty for all but revisions. */
export function edits(report: ReviewedReport): Contents {
  const rows = editRows(report);
  if (rows.length === 0) return [];
  return [
    el('section#edits', [el('h2', 'Edits', {id: 'edits-heading'}), el('ul.edits', rows.map(item))], {
      ariaLabelledBy: ['edits-heading'],
    }),
  ];
}

function item(row: EditRow): Content {
  const between = row.old.length > 0 && row.new.length > 0 ? [words(' → ')] : [];
  return el('li', [
    el('p.fate', [
      words(`${row.words} · sentence `),
      ...links('old', row.old),
      ...between,
      ...links('new', row.new),
    ]),
    el('p', row.pieces.flatMap(marked), {dir: 'auto'}),
  ]);
}

function links(side: Side, numbers: readonly number[]): Contents {
  return joined(
    numbers.map((number) => [sentenceLink(side, number)]),
    ', ',
  );
}

/** A space keeps a word apart from what took its place. */
function marked({op, text}: EditPiece, index: number, all: readonly EditPiece[]): Contents {
  if (op === 'keep') return [words(text)];
  if (op === 'delete') return [el('del', text)];
  return all[index - 1]?.op === 'delete' ? [words(' '), el('ins', text)] : [el('ins', text)];
}
