/** The words that sentences are compared by: lower case, without accents, whatever the script. */

const RUN = /[\p{L}\p{M}\p{N}]+(?:[.,'’][\p{L}\p{M}\p{N}]+)*/gu;
/** Scripts that put no space between words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const segmenter = new Intl.Segmenter('en', {granularity: 'word'});

/** Words of `text` in order. Numbers stay whole ("1,200", "5.1"), hyphens part words, possessive endings go. */
export function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  for (const [run] of text.matchAll(RUN)) {
    if (!UNSPACED.test(run)) words.push(fold(run));
    else for (const part of segmenter.segment(run)) if (part.isWordLike) words.push(fold(part.segment));
  }
  return words;
}

function fold(word: string): string {
  const lower = word.toLowerCase();
  // Nothing to fold in plain letters: most words of English, and this is the innermost step.
  if (/^[a-z0-9]+$/u.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/(?<=\p{sc=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .replace(/’/gu, "'")
    .replace(/'s$/u, '');
}

/** What is longer is no word, and the expressions below cost the square of its length. */
const STEMMED = /^[a-z]{4,30}$/u;
const INFLECTION = /(?<=^.{3,})(?:ations?|ments?|ings?|ions?|ed|es|e|s|y)$/u;
const DOUBLED = /(?<=^.{2,})([bdfgklmnprstz])\1$/u;

/** A crude stem, so that "vote", "voted" and "voting" count as one word; figures and other scripts stay. */
export function stemOf(word: string): string {
  if (!STEMMED.test(word)) return word;
  return word
    .replace(/ies$/u, 'y')
    .replace(INFLECTION, '')
    .replace(DOUBLED, '$1')
    .replace(/(?<=^.{3,})e$/u, '');
}
