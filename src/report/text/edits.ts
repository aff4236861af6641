/** A revision's edits as text: `[-deleted-]` and `{+inserted+}` inside the sentence, as `git diff --word-diff` has them. */

import type {Report} from '../../model.js';
import {type EditPiece, editRows} from '../edits.js';
import {labelled, type Page} from './page.js';

/** A row for each sentence that was edited, moved, inserted or deleted. */
export function edits(page: Page, report: Report): readonly string[] {
  const rows = editRows(report);
  const column = 4 + Math.max(0, ...rows.map((row) => row.words.length));
  return rows.flatMap(({words, pieces}) => {
    const text = pieces.map((piece) => marked(page, piece)).join('');
    return labelled(page, {text: page.paint('quiet', words), indent: 2, column}, text);
  });
}

function marked({paint}: Page, {op, text}: EditPiece): string {
  if (op === 'delete') return paint('old', `[-${text}-]`);
  return op === 'insert' ? paint('new', `{+${text}+}`) : text;
}
