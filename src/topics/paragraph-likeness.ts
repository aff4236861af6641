/** How alike the paragraphs of two sentences are, worked out once for each pair of paragraphs met in a row. */
import {cosine} from '../text/lexicon/vectors.js';
import type {Paragraph, Story} from './story.js';
import {emptySpread, spread, spreadCosine} from './term-vectors.js';

/** Both from 0 to 1, of the paragraphs of units `i` and `j`. Quick where `i` stays in one paragraph from call to call. */
export interface ParagraphLikeness {
  readonly cosine: (i: number, j: number) => number;
  readonly meaning: (i: number, j: number) => number;
}

export function paragraphLikeness({paragraphs, paragraphOf, termCount}: Story): ParagraphLikeness {
  const terms = emptySpread(termCount);
  const cosines = remembered(paragraphs.length, (one, other) => {
    spread(terms, at(paragraphs, one).terms);
    return spreadCosine(terms, at(paragraphs, other).terms);
  });
  const meanings = remembered(paragraphs.length, (one, other) =>
    cosine(at(paragraphs, one).centre, at(paragraphs, other).centre),
  );
  const paragraph = (unit: number): number => paragraphOf[unit] as number;
  return {
    cosine: (i, j) => cosines(paragraph(i), paragraph(j)),
    meaning: (i, j) => meanings(paragraph(i), paragraph(j)),
  };
}

/** Remembers what `measure` gives for the `one` that was asked last. */
function remembered(
  size: number,
  measure: (one: number, other: number) => number,
): (one: number, other: number) => number {
  const values = new Float64Array(size);
  const askedFor = new Int32Array(size).fill(-1);
  return (one, other) => {
    if (askedFor[other] !== one) {
      askedFor[other] = one;
      values[other] = measure(one, other);
    }
    return values[other] as number;
  };
}

function at(paragraphs: readonly Paragraph[], index: number): Paragraph {
  return paragraphs[index] as Paragraph;
}
