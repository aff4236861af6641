/** A sentence of an article on the page: telling words marked, deleted and inserted words too, its number a link. */
import {type Side, sentenceAnchor} from '../anchors.js';
import type {Quote} from '../quotes.js';
import type {ReviewedReport} from '../remarks.js';
import {sentenceNumber, sideNames} from '../words.js';
import {fateOf, type MarkedPiece, overlay} from './marked.js';
import {type Content, type Contents, el, joined, linkTo, sentenceLink, words} from './nodes.js';

/** Sentences of both articles beside one another; the place of an article that has none stays empty. */
export function sideBySide(
  report: ReviewedReport,
  old: readonly (Quote | null)[],
  later: readonly (Quote | null)[],
): Content {
  return el('div.sides', [place(report, 'old', old), place(report, 'new', later)]);
}

function place(report: ReviewedReport, side: Side, told: readonly (Quote | null)[]): Content {
  return el(
    'div',
    told.filter((each) => each !== null).map((each) => quotation(report, side, each)),
  );
}

function quotation(report: ReviewedReport, side: Side, told: Quote): Content {
  const where = `${sideNames(report)[side]}, sentence ${sentenceNumber(told.sentence)}`;
  return el(`figure.quote.${side}`, [
    el('figcaption', [
      linkTo(sentenceAnchor(side, told.sentence), where),
      ...fate(report, side, told.sentence),
    ]),
    el('blockquote', sentence(report, side, told), {dir: 'auto'}),
  ]);
}

/** The words of the sentence, marked. */
export function sentence(report: ReviewedReport, side: Side, told: Quote): Contents {
  const edits = fateOf(report, side, told.sentence)?.pieces ?? null;
  const pieces =
    edits === null ? told.pieces.map((piece) => ({...piece, edited: false})) : overlay(told.pieces, edits);
  return pieces.map((piece) => mark(side, piece));
}

/** What became of the sentence, and where its partner is: " · moved, was 5"; nothing for one that stayed. */
export function fate(report: ReviewedReport, side: Side, number: number): Contents {
  const found = fateOf(report, side, number);
  if (found === null || found.words === 'same') return [];
  const other = side === 'old' ? 'new' : 'old';
  const partners = joined(
    found.others.map((each) => [sentenceLink(other, each)]),
    ', ',
  );
  const where = partners.length === 0 ? [] : [words(side === 'old' ? ', now ' : ', was '), ...partners];
  return [words(' · '), el('span.fate', [words(found.words), ...where])];
}

function mark(side: Side, {text, telling, edited}: MarkedPiece): Content {
  const inner = telling ? el('mark', text) : words(text);
  if (!edited) return inner;
  return el(side === 'old' ? 'del' : 'ins', [inner]);
}
