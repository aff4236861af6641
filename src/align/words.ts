/** The words that sentences are compared by: lower case, without accents, whatever the script. */
import {remember} from '../text/remember.js';

const RUN = /[\p{L}\p{M}\p{N}]+(?:[.,'’][\p{L}\p{M}\p{N}]+)*/gu;
/** The same in a text of plain letters, which needs no Unicode class and no look at its script. */
const PLAIN_RUN = /[A-Za-z0-9]+(?:[.,'’][A-Za-z0-9]+)*/g;
const FOREIGN = /[^\t\n -~’‘“”–—…£€]/;
/** Scripts that put no space between words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
let segmenter: Intl.Segmenter | undefined;

/** Whether a text is of plain letters, so that patterns need no Unicode class for it. */
export function isPlain(text: string): boolean {
  return !FOREIGN.test(text);
}

/** Words of `text` in order. Numbers stay whole ("1,200", "5.1"), hyphens part words, possessive endings go. */
export function wordsOf(text: string): readonly string[] {
  if (isPlain(text)) return (text.match(PLAIN_RUN) ?? []).map(fold);
  const words: string[] = [];
  for (const [run] of text.matchAll(RUN)) {
    if (!UNSPACED.test(run)) words.push(fold(run));
    else words.push(...partsOf(run));
  }
  return words;
}

function partsOf(run: string): readonly string[] {
  // Made when it is first needed: the first one in a process takes 15 ms.
  segmenter ??= new Intl.Segmenter('en', {granularity: 'word'});
  return [...segmenter.segment(run)].flatMap(({segment, isWordLike}) => (isWordLike ? [fold(segment)] : []));
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
const SHORTEST = 3;
/** Inflections by their last letter, longer ones first: hundreds of words are stemmed at each start. */
const INFLECTIONS: Readonly<Record<string, readonly string[]>> = {
  s: ['ations', 'ments', 'ings', 'ions', 'es', 's'],
  n: ['ation', 'ion'],
  t: ['ment'],
  g: ['ing'],
  d: ['ed'],
  e: ['e'],
  y: ['y'],
};
const DOUBLED = 'bdfgklmnprstz';

/** A crude stem, so that "vote", "voted" and "voting" count as one word; figures and other scripts stay. */
export const stemOf: (word: string) => string = remember((word) => {
  if (!STEMMED.test(word)) return word;
  const bare = single(withoutInflection(word.endsWith('ies') ? `${word.slice(0, -3)}y` : word));
  return bare.length > SHORTEST && bare.endsWith('e') ? bare.slice(0, -1) : bare;
});

function withoutInflection(word: string): string {
  for (const ending of INFLECTIONS[word.at(-1) as string] ?? [])
    if (word.length - ending.length >= SHORTEST && word.endsWith(ending))
      return word.slice(0, -ending.length);
  return word;
}

/** "Runn" of "running" gives "run". */
function single(word: string): string {
  const last = word.at(-1) as string;
  return word.length > SHORTEST && last === word.at(-2) && DOUBLED.includes(last) ? word.slice(0, -1) : word;
}
