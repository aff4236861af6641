/** Stretches of article text made fit for one line: no control characters, one space where there was white space. */
import {EVERY_UNPRINTABLE} from '../text/unprintable.js';

/** Also trims. Articles come clean from the reader; paths, and reports that came another way, may not. */
export function oneLine(text: string): string {
  return collapse(text).trim();
}

/**
 * Makes pieces of one running text fit for a line: each white space between two words is kept once, whichever
 * piece it stood in; in a piece that is not `plain` it moves out to its edge, so that marks hug the words.
 */
export function inLine<P extends {readonly text: string}>(
  pieces: readonly P[],
  plain: (text: string) => P,
): readonly P[] {
  const spaced: P[] = [];
  let gap = false;
  for (const piece of pieces) {
    const text = collapse(piece.text);
    const core = text.trim();
    if (core === '') {
      gap ||= text !== '';
      continue;
    }
    if ((gap || text.startsWith(' ')) && spaced.length > 0) spaced.push(plain(' '));
    spaced.push({...piece, text: core});
    gap = text.endsWith(' ');
  }
  return spaced;
}

function collapse(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(EVERY_UNPRINTABLE, '').replace(/ {2,}/gu, ' ');
}
