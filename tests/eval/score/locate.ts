/** Finds the sentences that a quote stands in, whatever the white space and wherever the engine cut. */

/** Numbers of the sentences that a quote covers by more than half, or that cover more than half of it. */
export type Locate = (quote: string) => readonly number[];

/** `raw` is the file's text; `sentences` are those of the report, in order. The answer throws on words not in `raw`. */
export function locator(raw: string, sentences: readonly {readonly text: string}[]): Locate {
  const text = squash(raw);
  const spans = placesOf(text, sentences);
  return (quote) => {
    const needle = squash(quote);
    const start = text.indexOf(needle);
    if (start < 0) throw new Error(`not in the text: ${quote}`);
    const end = start + needle.length;
    return spans.flatMap((span, index) => {
      if (span === null) return [];
      const overlap = Math.min(span.end, end) - Math.max(span.start, start);
      return overlap > 0.5 * Math.min(span.end - span.start, needle.length) ? [index] : [];
    });
  };
}

/** Runs of white space become one space; none at the ends. */
export function squash(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Each sentence after the one before it, or else anywhere; null where the text was changed in cleaning. */
function placesOf(text: string, sentences: readonly {readonly text: string}[]): readonly (Place | null)[] {
  let from = 0;
  return sentences.map((sentence) => {
    const words = squash(sentence.text);
    const next = text.indexOf(words, from);
    const start = next < 0 ? text.indexOf(words) : next;
    if (start < 0) return null;
    from = start + words.length;
    return {start, end: from};
  });
}
