/** A sentence with two kinds of marks at once: the words that tell, and those that were deleted or inserted. */
import type {Link, Report} from '../../model.js';
import type {Side} from '../anchors.js';
import {inLine} from '../pieces.js';
import type {QuotePiece} from '../quotes.js';
import {linkWords} from '../words.js';

interface EditedPiece {
  readonly text: string;
  readonly edited: boolean;
}

export interface MarkedPiece extends EditedPiece {
  readonly telling: boolean;
}

/** What became of a sentence in a revision. */
export interface Fate {
  /** "same", "edited", "moved", "moved and edited", "reworded", "inserted", "deleted". */
  readonly words: string;
  /** The sentences of the other article that it is linked to. */
  readonly others: readonly number[];
  readonly pieces: readonly EditedPiece[];
}

/** Null for all but revisions, whose articles have sentences in common. */
export function fateOf(report: Report, side: Side, sentence: number): Fate | null {
  const told = report[side].sentences[sentence];
  if (report.relation !== 'revision' || told === undefined) return null;
  const link = report.links.find((each) => each[side].includes(sentence));
  if (link === undefined) {
    const words = side === 'old' ? 'deleted' : 'inserted';
    return {words, others: [], pieces: lined([{text: told.text, edited: true}])};
  }
  const others = link[side === 'old' ? 'new' : 'old'];
  const pieces = lined(stretches(link, report[side].text, {side, ...told}));
  return {
    words: linkWords(link),
    others,
    pieces: pieces.length > 0 ? pieces : lined([{...told, edited: false}]),
  };
}

interface Within {
  readonly side: Side;
  readonly start: number;
  readonly end: number;
}

// A link can hold several sentences; of its edits only those count that touch this one.
function stretches(link: Link, article: string, {side, start, end}: Within): readonly EditedPiece[] {
  return link.edits.flatMap((edit) => {
    const from = Math.max(start, edit[side][0]);
    const to = Math.min(end, edit[side][1]);
    return from < to ? [{text: article.slice(from, to), edited: edit.op !== 'keep'}] : [];
  });
}

function lined(pieces: readonly EditedPiece[]): readonly EditedPiece[] {
  return inLine(
    pieces.map(({text, edited}) => ({text, edited})),
    (text) => ({text, edited: false}),
  );
}

/**
 * Lays the two cuts of one sentence over each other. Where they are not of the same text, the telling words alone
 * are marked.
 */
export function overlay(quote: readonly QuotePiece[], edits: readonly EditedPiece[]): readonly MarkedPiece[] {
  const text = whole(quote);
  if (text !== whole(edits)) return quote.map((piece) => ({...piece, edited: false}));
  const cuts = [...new Set([...ends(quote), ...ends(edits)])].sort((a, b) => a - b);
  let start = 0;
  return cuts.map((end) => {
    const piece = {
      text: text.slice(start, end),
      telling: at(quote, start)?.telling ?? false,
      edited: at(edits, start)?.edited ?? false,
    };
    start = end;
    return piece;
  });
}

type Texts = readonly {readonly text: string}[];

function whole(pieces: Texts): string {
  return pieces.map(({text}) => text).join('');
}

function ends(pieces: Texts): readonly number[] {
  let end = 0;
  return pieces.map(({text}) => {
    end += text.length;
    return end;
  });
}

function at<P extends {readonly text: string}>(pieces: readonly P[], offset: number): P | undefined {
  let end = 0;
  return pieces.find(({text}) => {
    end += text.length;
    return offset < end;
  });
}
