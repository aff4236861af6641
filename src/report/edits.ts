/** A revision's sentences that were edited, moved, inserted or deleted, in the order of the new article. */
import type {Edit, Link, Report, ReportArticle} from '../model.js';
import {inLine} from './pieces.js';
import {linkWords} from './words.js';

export interface EditPiece {
  readonly op: Edit['op'];
  readonly text: string;
}

/** One link, or one sentence that the other article lacks. Sentence numbers count from 0. */
export interface EditRow {
  /** "edited", "moved", "moved and edited", "reworded", "inserted", "deleted". */
  readonly words: string;
  readonly old: readonly number[];
  readonly new: readonly number[];
  readonly pieces: readonly EditPiece[];
}

/** Sentences that stayed as and where they were are left out. Empty for all but revisions. */
export function editRows(report: Report): readonly EditRow[] {
  if (report.relation !== 'revision') return [];
  const told = report.links.filter((link) => link.moved || link.relation !== 'same');
  const placed: readonly Placed[] = [
    ...told.map((link): Placed => ({at: link.new[0] ?? 0, row: linkRow(report, link)})),
    ...lone(report, 'new').map(
      (number): Placed => ({at: number, row: loneRow(report.new, 'inserted', number)}),
    ),
    ...deletions(report),
  ];
  return [...placed].sort((a, b) => a.at - b.at).map(({row}) => row);
}

interface Placed {
  /** A sentence of the new article; a half stands behind it. */
  readonly at: number;
  readonly row: EditRow;
}

/** A deleted sentence is told behind the sentence that stood before it, where that one stands now. */
function deletions(report: Report): readonly Placed[] {
  const now = new Map(
    report.links
      .filter((link) => !link.moved)
      .flatMap((link) => link.old.map((number) => [number, Math.max(...link.new)] as const)),
  );
  const gone = new Set(lone(report, 'old'));
  const placed: Placed[] = [];
  let at = -0.5;
  for (const [number] of report.old.sentences.entries()) {
    at = now.has(number) ? (now.get(number) ?? 0) + 0.5 : at;
    if (gone.has(number)) placed.push({at, row: loneRow(report.old, 'deleted', number)});
  }
  return placed;
}

function lone(report: Report, side: 'old' | 'new'): readonly number[] {
  const linked = new Set(report.links.flatMap((link) => link[side]));
  return [...report[side].sentences.keys()].filter((number) => !linked.has(number));
}

function loneRow(article: ReportArticle, words: 'inserted' | 'deleted', number: number): EditRow {
  const text = article.sentences[number]?.text ?? '';
  return words === 'inserted'
    ? {words, old: [], new: [number], pieces: tidy([{op: 'insert', text}])}
    : {words, old: [number], new: [], pieces: tidy([{op: 'delete', text}])};
}

function linkRow({old, new: later}: Report, link: Link): EditRow {
  const pieces = link.edits.map(({op, ...range}, index): EditPiece => {
    // What was kept can differ in the white space behind it, and a deletion has to keep its distance.
    const asItWas = op === 'delete' || (op === 'keep' && link.edits[index + 1]?.op === 'delete');
    return {op, text: asItWas ? old.text.slice(...range.old) : later.text.slice(...range.new)};
  });
  const whole = pieces.length > 0 ? pieces : unaligned(old, later, link);
  return {words: linkWords(link), old: link.old, new: link.new, pieces: tidy(whole)};
}

/** A link that comes without edits is told as it reads now, after what it replaced if its words differ. */
function unaligned(old: ReportArticle, later: ReportArticle, link: Link): readonly EditPiece[] {
  const was = link.old.map((number) => old.sentences[number]?.text ?? '').join(' ');
  const is = link.new.map((number) => later.sentences[number]?.text ?? '').join(' ');
  return was === is
    ? [{op: 'keep', text: is}]
    : [
        {op: 'delete', text: was},
        {op: 'keep', text: ' '},
        {op: 'insert', text: is},
      ];
}

function tidy(pieces: readonly EditPiece[]): readonly EditPiece[] {
  return inLine(pieces, (text) => ({op: 'keep', text}));
}
