/** Finds the words of a person's name among tokens: titles, initials, particles, double-barrelled surnames. */
import type {Token} from '../model.js';
import {PARTICLE, STYLE, TITLE} from './names.js';
import {officeHead} from './office-words.js';
import {isCountry} from './places.js';

/** Token numbers: `from` is the first that the name is cited with ("Sir" is, "Mr" is not), `end` is exclusive. */
export interface PersonRun {
  /** With the titles before the name. */
  readonly lead: number;
  readonly from: number;
  readonly end: number;
  /** Capitalised words, without titles and initials. */
  readonly words: number;
}

const LONGEST_NAME = 5;
const NO_NAME =
  /^(?:the|a|an|he|she|it|we|they|i|this|that|these|those|there|but|and|or|in|on|at|for|if|so|as|by|to|of|his|her|its|their|our|my|no|not|when|while|after|before|who|what|where|why|how|yes|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|sept|oct|nov|dec|jan|feb|christmas|easter|advent|lent|ramadan|diwali|thanksgiving|passover|halloween)\.?$/u;
const BODY =
  /^(?:act|administration|affairs|agency|agreement|airlines?|airways|alliance|assembly|association|authority|bank|board|branch|bureau|capital|center|centre|club|college|commission|committee|company|congress|corporation|corps|council|court|department|directorate|exchange|federation|force|forces|foundation|front|fund|gazette|government|group|holdings|hospital|house|inc|industries|initiative|institute|international|league|limited|ltd|ministry|movement|nations|news|office|organi[sz]ation|pact|parliament|partners|partnership|party|post|programme|program|research|school|senate|service|services|society|state|states|street|systems|times|treaty|trust|union|united|university|watch)$/u;

/** The name that begins at token `at`, titles first; null where none does. One word alone counts. */
export function personAt(tokens: readonly Token[], at: number): PersonRun | null {
  let from = at;
  while (TITLE.test(tokens[from]?.lower ?? '') && (from === at || from < at + 3))
    from += tokens[from + 1]?.text === '.' ? 2 : 1;
  let end = from;
  let words = 0;
  if (STYLE.test(tokens[end]?.lower ?? '')) end++;
  const titled = end > at;
  while (words < LONGEST_NAME) {
    const token = tokens[end];
    if (!token) break;
    if (isInitial(tokens, end)) end += tokens[end + 1]?.text === '.' ? 2 : 1;
    else if (
      (isNameWord(token) && (words > 0 || !opensSentence(tokens, end))) ||
      (words === 0 && isNamedLikeMonth(tokens, end)) ||
      (words > 0 && isSurname(token))
    ) {
      end++;
      words++;
      while (
        /^[-‐‑’']$/u.test(tokens[end]?.text ?? '') &&
        touches(tokens, end) &&
        /^\p{L}/u.test(tokens[end + 1]?.text ?? '')
      )
        end += 2;
    } else if (words > 0 && PARTICLE.test(token.text) && isNameWord(tokens[skipParticles(tokens, end)]))
      end = skipParticles(tokens, end);
    else break;
  }
  if (words === 0) return null;
  const run = {lead: at, from, end, words};
  return !titled && isBodyOrPlace(tokens.slice(from, end)) ? null : run;
}

/** The name that ends right before token `at`. */
export function personBefore(tokens: readonly Token[], at: number): PersonRun | null {
  for (let start = Math.max(0, at - LONGEST_NAME - 5); start < at; start++) {
    const run = personAt(tokens, start);
    if (
      run?.end === at &&
      !(run.lead === run.from && isNameWord(tokens[start - 1]) && !opensSentence(tokens, start - 1))
    )
      return run;
  }
  return null;
}

/** "Jan Mork", "minister April Hollis", but not "in May Ann Lee" or "on 3 June Bo Ray". */
function isNamedLikeMonth(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:Jan|April|May|June|August)$/u.test(tokens[at]?.text ?? '')) return false;
  return isNameWord(tokens[at + 1]) && !DATES.test(tokens[at - 1]?.lower ?? '');
}

const DATES =
  /^(?:in|of|by|since|until|till|on|from|to|through|for|between|and|or|before|after|during|this|last|next|late|early|mid|mid-|end|the|every|each|\d+(?:st|nd|rd|th)?|[-–/])$/u;

/** "Ask Ann Lee": the first word of a sentence has a capital anyhow. */
function opensSentence(tokens: readonly Token[], at: number): boolean {
  const first = at === 0 || /^["“‘'(—–:-]+$/u.test(tokens[at - 1]?.text ?? '');
  return first && !/^(?:PROPN|NOUN|X)$/u.test(tokens[at]?.pos ?? '');
}

function isInitial(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (!/^\p{Lu}\.?$/u.test(token.text) || token.lower === 'i') return false;
  const after = tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
  const next = tokens[after];
  return next !== undefined && (isNameWord(next) || /^\p{Lu}\.?$/u.test(next.text));
}

function isNameWord(token: Token | undefined): boolean {
  if (
    !token ||
    !/^(?:(?:al|el|ul|ibn|bin)-)?\p{Lu}[\p{L}’'-]+$/u.test(token.text) ||
    NO_NAME.test(token.lower)
  )
    return false;
  return officeHead(token.lower) === null && !TITLE.test(token.lower);
}

/** Offices that are surnames as well: "Ann King", "Bo Pope". */
function isSurname(token: Token): boolean {
  return (
    token.pos === 'PROPN' &&
    /^(?:King|Bishop|Dean|Pope|Sheriff|Judge|Prince|Warden|Chancellor|Speaker|Provost|Justice|Major|Constable)$/u.test(
      token.text,
    )
  );
}

function touches(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.end === tokens[at]?.start && tokens[at]?.end === tokens[at + 1]?.start;
}

function skipParticles(tokens: readonly Token[], at: number): number {
  let next = at;
  while (PARTICLE.test(tokens[next]?.text ?? '') && next < at + 3) next++;
  // "al-Masri" in three tokens.
  return tokens[next]?.text === '-' && touches(tokens, next) ? next + 1 : next;
}

function isBodyOrPlace(words: readonly Token[]): boolean {
  if (words.some((word) => BODY.test(word.lower))) return true;
  const name = words.map((word) => word.lower).join(' ');
  return isCountry(name) || words.every((word) => /^\p{Lu}{2,}$/u.test(word.text) && word.text.length < 6);
}
