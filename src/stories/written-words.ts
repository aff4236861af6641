/** The words of a text as they are written: with a capital where none has to be, joined to the word before or not. */
import {TITLE} from '../text/names.js';
import {officeHead} from '../text/office-words.js';

export interface WrittenWord {
  readonly text: string;
  readonly capital: boolean;
  /** The capital tells a name: it stands inside a sentence, or at its opening before another capital. */
  readonly telling: boolean;
  /** Nothing but a space, a hyphen or the stop of a title ("Gov. Okoro") lies between it and the word before. */
  readonly joined: boolean;
}

/** "T-72", "5+1", "O’Hara", "Sh7.4"; a hyphen between letters parts two words. */
const WORD = /\p{Lu}\p{L}{0,7}-\d[\p{L}\p{N}]*|\d+\+\d+|[\p{L}\p{M}\p{N}]+(?:[.'’][\p{L}\p{M}\p{N}]+)*/gu;
const CAPITAL = /^\p{Lu}|^\d+\+\d+$/u;
/** Signs before a word that make its capital tell nothing. */
const OPENS = /[.!?:…“"‘(•—–]/u;
const LONGEST_HEADING = 160;
const SENTENCE_END = /[.!?…]["'”’)\]]*$/u;
/** In a heading that is written with capitals throughout, none tells anything. */
const MOST_CAPITALS = 0.6;
const SHORTEST_COUNTED = 4;

/** All words of `text`, in order. */
export function writtenWords(text: string): readonly WrittenWord[] {
  return text.split('\n').flatMap(wordsOfLine);
}

function wordsOfLine(line: string): readonly WrittenWord[] {
  const matches = [...line.matchAll(WORD)];
  const capitals = matches.map(([word]) => CAPITAL.test(word));
  const plain = isHeading(line) && capitalsIn(matches, capitals) > MOST_CAPITALS;
  let end = 0;
  let before = '';
  return matches.map(({0: text, index}, number) => {
    const gap = line.slice(end, index);
    const joined = number > 0 && (gap === ' ' || gap === '-' || (gap === '. ' && isTitle(before)));
    const opens = number === 0 || (!joined && OPENS.test(gap));
    const capital = capitals[number] === true;
    end = index + text.length;
    before = text;
    return {text, capital, telling: capital && !plain && (!opens || capitals[number + 1] === true), joined};
  });
}

/** Is a stop behind it that of an abbreviation: "Gov", "Dr"? */
function isTitle(word: string): boolean {
  const lower = word.toLowerCase();
  return TITLE.test(lower) || officeHead(`${lower}.`) !== null;
}

function isHeading(line: string): boolean {
  return line.length <= LONGEST_HEADING && !SENTENCE_END.test(line.trimEnd());
}

/** Share of the longer words that begin with a capital. */
function capitalsIn(matches: readonly RegExpExecArray[], capitals: readonly boolean[]): number {
  const counted = matches.flatMap(([word], number) =>
    word.length >= SHORTEST_COUNTED ? [capitals[number] === true] : [],
  );
  return counted.filter(Boolean).length / Math.max(1, counted.length);
}
