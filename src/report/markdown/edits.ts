/** A revision's edits in Markdown: deleted words struck out, inserted words strong. */
import type {RootContent} from 'mdast';
import type {Report} from '../../model.js';
import type {Side} from '../anchors.js';
import {type EditPiece, type EditRow, editRows} from '../edits.js';
import {heading, list, type Phrasing, stretch, strong, text} from './nodes.js';
import {sentenceLink} from './quote.js';

export function edits(report: Report): readonly RootContent[] {
  const rows = editRows(report);
  return rows.length === 0 ? [] : [heading(2, text('Edits')), list(false, rows.map(item))];
}

function item(row: EditRow): Phrasing {
  const arrow = row.old.length > 0 && row.new.length > 0 ? [stretch(' → ')] : [];
  return [
    strong(row.words),
    stretch(' ('),
    ...links('old', row.old),
    ...arrow,
    ...links('new', row.new),
    stretch('): '),
    ...row.pieces.flatMap(marked),
  ];
}

function links(side: Side, numbers: readonly number[]): Phrasing {
  return numbers.flatMap((number, index) => [
    ...(index === 0 ? [] : [stretch(', ')]),
    sentenceLink(side, number),
  ]);
}

/** A space keeps a word apart from what took its place. */
function marked({op, text: words}: EditPiece, index: number, all: readonly EditPiece[]): Phrasing {
  if (op === 'keep') return [stretch(words)];
  if (op === 'delete') return [{type: 'delete', children: [stretch(words)]}];
  return all[index - 1]?.op === 'delete' ? [stretch(' '), strong(words)] : [strong(words)];
}
