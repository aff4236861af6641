/** Reads the phrase of an office around its head: "Norland's Housing Minister", "dean of the law school". */
import type {Token} from '../model.js';
import {nounClass} from './lexicon/nouns.js';
import {officeKey} from './office-key.js';
import {FORMER, LONGEST_HEAD, mayBeginOffice, type OfficeHead, officeHead, RANK} from './office-words.js';
import {personAt} from './person-runs.js';
import {portfolioOf} from './portfolios.js';

/** Token numbers; `end` exclusive. */
export interface OfficePhrase {
  readonly from: number;
  readonly end: number;
  readonly head: OfficeHead;
  readonly former: boolean;
  readonly key: string;
}

/** Office phrases in the order of `tokens`, none overlapping another. */
export function officePhrases(tokens: readonly Token[]): readonly OfficePhrase[] {
  const found: OfficePhrase[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const head = headAt(tokens, at);
    if (!head || at < (found.at(-1)?.end ?? 0)) continue;
    // "deputy mayor": the rank is no office of its own before another.
    if (!head.head.single && headAt(tokens, head.end)) continue;
    const phrase = phraseAround(tokens, at, head.end, head.head);
    if (phrase.from < (found.at(-1)?.end ?? 0)) continue;
    found.push(phrase);
    at = phrase.end - 1;
  }
  return found;
}

function headAt(
  tokens: readonly Token[],
  at: number,
): {readonly head: OfficeHead; readonly end: number} | null {
  // "chief", "head" and "lead" begin heads of their own, beside those that no list has.
  if (!mayBeginOffice(tokens[at]?.lower ?? '') && !FIRST_OF_SEVERAL.test(tokens[at]?.lower ?? ''))
    return null;
  for (let length = LONGEST_HEAD; length > 0; length--) {
    // "chief" by itself is less than "chief veterinarian".
    const first = length === 1 ? chiefAt(tokens, at) : null;
    if (first) return first;
    const words = tokens.slice(at, at + length);
    if (words.length < length) continue;
    const head = officeHead(
      words
        .map((token) => token.lower)
        .join(' ')
        .replace(/ - /gu, '-')
        .replace(/ \.$/u, '.'),
    );
    // "managing director": only the last word must be a noun.
    const last = words.at(-1);
    if (head && (last?.pos !== 'VERB' || /^\p{Lu}/u.test(last.text))) return {head, end: at + length};
  }
  return null;
}

const FIRST_OF_SEVERAL = /^(?:chief|head|lead)$/u;
/** Persons of whom none holds an office by being the first. */
const NO_OFFICER =
  /^(?:suspect|rival|opponent|ally|critic|witness|culprit|beneficiary|defendant|accused|guest|victim|character)$/u;

/** "chief veterinarian", "head gardener", "chief fire officer": the first of several who do one work. */
function chiefAt(
  tokens: readonly Token[],
  at: number,
): {readonly head: OfficeHead; readonly end: number} | null {
  if (!FIRST_OF_SEVERAL.test(tokens[at]?.lower ?? '')) return null;
  for (const end of [at + 2, at + 3]) {
    const worker = tokens[end - 1];
    if (worker?.pos === 'NOUN' && nounClass(worker.lemma) === 'person' && tokens[end]?.pos !== 'NOUN') {
      if (NO_OFFICER.test(worker.lemma)) return null;
      const work = tokens.slice(at + 1, end).map((token) => token.lemma);
      return {head: {title: ['chief', ...work].join(' '), single: true}, end};
    }
    if (!/^(?:ADJ|NOUN)$/u.test(worker?.pos ?? '')) return null;
  }
  return null;
}

/** Tokens that may stand before the head; names of bodies are long, but no longer. */
const LONGEST_MODIFIER = 12;

function phraseAround(tokens: readonly Token[], at: number, headEnd: number, head: OfficeHead): OfficePhrase {
  let from = at;
  while (from > Math.max(0, at - LONGEST_MODIFIER) && isModifier(tokens, from - 1)) from--;
  while (from < at && !startsPhrase(tokens[from] as Token)) from++;
  const end = complementEnd(tokens, headEnd);
  const before = tokens.slice(from, at);
  const former =
    before.some((token) => FORMER.test(token.lower)) ||
    /^(?:former|ex|once|formerly|then)$/u.test(tokens[from - 1]?.lower ?? '');
  while (from < at && (FORMER.test(tokens[from]?.lower ?? '') || isEpithet(tokens[from] as Token))) from++;
  const owner = /^its$/u.test(tokens[from - 1]?.lower ?? '') ? ownerBefore(tokens, from - 1) : [];
  return {
    from,
    end,
    head,
    former,
    key: officeKey(head, [...owner, ...tokens.slice(from, at)], tokens.slice(headEnd, end)),
  };
}

/** "Northwind said … its chief executive": the name that opens the sentence is whose office it is. */
function ownerBefore(tokens: readonly Token[], its: number): readonly Token[] {
  const first = tokens.findIndex((token) => token.pos === 'PROPN');
  if (
    first < 0 ||
    first >= its ||
    tokens.slice(0, first).some((token) => token.pos === 'VERB' || token.pos === 'AUX')
  )
    return [];
  let end = first;
  while (end < its && tokens[end]?.pos === 'PROPN') end++;
  return personAt(tokens, first)?.words === 2 && end - first === 2 ? [] : tokens.slice(first, end);
}

/** Nouns, names, adjectives, possessives and hyphens before the head belong to it. */
function isModifier(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (/^(?:counterparts?|colleagues?|predecessors?|successors?|mr|mrs|ms|dr)$/u.test(token.lower))
    return false;
  if (/^['’]s?$/u.test(token.text)) return at > 0 && /^(?:NOUN|PROPN)$/u.test(tokens[at - 1]?.pos ?? '');
  if (/^[-‐‑]$/u.test(token.text)) return tokens[at - 1]?.end === token.start;
  // "Health and Social Care Secretary": "and" between portfolios.
  if (token.lower === 'and' || token.lower === '&')
    return (
      portfolioOf(tokens[at - 1]?.lower ?? '') !== null && portfolioOf(tokens[at + 1]?.lower ?? '') !== null
    );
  if (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'ADJ') return true;
  return portfolioOf(token.lower) !== null || RANK.test(token.lower);
}

function startsPhrase(token: Token): boolean {
  return !/^['’-]/u.test(token.text) && token.lower !== 'and';
}

/** "burly boss", "new chief executive": adjectives that are no part of the office. */
function isEpithet(token: Token): boolean {
  if (token.pos !== 'ADJ' || /^\p{Lu}/u.test(token.text)) return false;
  return portfolioOf(token.lower) === null && !RANK.test(token.lower);
}

/** Where "of State", "for safety", "of the Harbour Board" after the head ends; `at` where there is none. */
function complementEnd(tokens: readonly Token[], at: number): number {
  if (!/^(?:of|for|at|to)$/u.test(tokens[at]?.lower ?? '')) return at;
  let end = at + 1;
  if (tokens[end]?.pos === 'DET' || tokens[end]?.pos === 'PRON') end++;
  const first = end;
  while (end < tokens.length && isComplementWord(tokens, end)) end++;
  if (end === first) return at;
  if (
    tokens[end]?.lower === 'of' &&
    portfolioOf(tokens[end - 1]?.lower ?? '') === null &&
    isComplementWord(tokens, end + 1)
  )
    end++;
  while (end < tokens.length && end > first && isComplementWord(tokens, end)) end++;
  if (tokens[at]?.lower === 'to' && /^(?:NOUN|VERB)$/u.test(tokens[first]?.pos ?? '')) return at;
  return beforeName(tokens, first, end);
}

function isComplementWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (/^['’]s?$/u.test(token.text)) return true;
  if (token.lower === 'and')
    return (
      portfolioOf(tokens[at - 1]?.lower ?? '') !== null && portfolioOf(tokens[at + 1]?.lower ?? '') !== null
    );
  if (/^[-‐‑&]$/u.test(token.text)) return tokens[at + 1] !== undefined;
  return (
    token.pos === 'NOUN' ||
    token.pos === 'PROPN' ||
    (token.pos === 'ADJ' && /^(?:NOUN|PROPN|ADJ)$/u.test(tokens[at + 1]?.pos ?? ''))
  );
}

/** "Secretary of State Ann Lee", "president of Norland Ann Lee": the name after the complement is none of it. */
function beforeName(tokens: readonly Token[], first: number, end: number): number {
  let at = first;
  while (
    at < end &&
    (portfolioOf(tokens[at]?.lower ?? '') !== null || /^(?:and|affairs)$/u.test(tokens[at]?.lower ?? ''))
  )
    at++;
  if (at > first && personAt(tokens, at) !== null) return at;
  const capitals = tokens.slice(first, end);
  if (
    capitals.length >= 3 &&
    capitals.every((token) => /^\p{Lu}/u.test(token.text)) &&
    personAt(tokens, end - 2)?.words === 2
  )
    return end - 2;
  return end;
}
