/** Finds the words that name a thing: names, acronyms, designators and noun phrases. */
import type {Mention, MentionKind, Token} from '../model.js';
import type {LaidOutArticle} from './annotate.js';
import {vectorOf} from './lexicon/vectors.js';
import {remember} from './remember.js';
import {plain} from './tokens.js';

/** Mentions in text order; a name inside a longer phrase is a mention of its own, as the phrase is. */
export function findMentions(article: LaidOutArticle): readonly Mention[] {
  const words = wordsByCase(article);
  return article.sentences.flatMap((sentence, index) => {
    const tokens = article.tokens.slice(...sentence.tokens);
    const heading = article.blocks[sentence.block]?.kind !== 'paragraph';
    const named = tokens.map((token, at) => isNameWord(token, at, tokens, words, heading));
    const names = nameRuns(tokens, named).map((run) => toMention(article.text, tokens, run, index, true));
    const phrases = phraseRuns(tokens, named).map((run) =>
      toMention(article.text, tokens, run, index, false),
    );
    return [...names, ...phrases].sort((a, b) => a.start - b.start || b.end - a.end);
  });
}

interface WordsByCase {
  /** Seen in lower case: common words, however they are written elsewhere. */
  readonly common: ReadonlySet<string>;
  /** Seen with a capital where nothing but a name asks for one. */
  readonly proper: ReadonlySet<string>;
}

function wordsByCase(article: LaidOutArticle): WordsByCase {
  const common = new Set<string>();
  const proper = new Set<string>();
  article.tokens.forEach((token, index) => {
    if (/^\p{Ll}/u.test(token.text)) {
      if (token.pos !== 'PROPN') common.add(token.lower);
    } else if (token.pos === 'PROPN' && !opensClause(article.tokens, index)) proper.add(token.lower);
  });
  return {common, proper};
}

/** First of a sentence, a quotation or a clause after a colon: a capital says nothing there. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return !before || before.sentence !== tokens[at]?.sentence || /^[.:!?"'“‘—–-]+$/u.test(before.text);
}

type Run = readonly [from: number, to: number];

const DESIGNATOR = /^(?=.*\d)(?=.*\p{L})[\p{L}\d]+(?:[-+/.][\p{L}\d]+)*$|^\d+\+\d+$/u;
const ACRONYM =
  /^(?:\p{Lu}[\p{Ll}]?){2,6}s?$|^\p{Lu}{2,8}s?$|^\p{Ll}?\p{Lu}{2,8}\p{Ll}?$|^(?:\p{Lu}\.){2,6}$/u;
const MEASURE =
  /^\d+(?:st|nd|rd|th|am|pm|p|bn|m|k|km|kg|mw|gw|s)$|-(?:year|month|week|day|hour|minute|point|member|story|storey|old)$/iu;
const NEVER_NAMES = new Set(
  (
    'i the a an he she it we they this that these those there but and or in on at for if so as by to of his her its ' +
    'their our your my what who when where why how no not yes all some any most many both each every nobody nothing ' +
    'everyone mr mrs ms miss dr sir monday tuesday wednesday thursday friday saturday sunday january february march ' +
    'april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'
  ).split(' '),
);
/** Small words that stand inside names between capitalised ones. */
const INSIDE = /^(?:of|and|for|the|de|la|du|von|van|der|den|al|el|bin|ibn|through|to|on|in|&)$/u;

/** An all-capitals word for emphasis ("ELEVEN people") is no acronym; one that elsewhere stands in lower case is common. */
function isNameWord(
  token: Token,
  at: number,
  tokens: readonly Token[],
  {common, proper}: WordsByCase,
  heading: boolean,
): boolean {
  if (isDesignator(token.text)) return !MEASURE.test(token.text) && !/^\d+-\p{Ll}/u.test(token.text);
  if (!/^\p{Lu}|^\p{Ll}\p{Lu}/u.test(token.text) || NEVER_NAMES.has(token.lower)) return false;
  const shouted = token.text.length > 1 && token.text === token.text.toUpperCase();
  if (shouted && common.has(token.lower)) return false;
  if (shouted && heading && tokens.every((other) => other.text === other.text.toUpperCase())) return false;
  if (!opensClause(tokens, at)) return /^(?:PROPN|NOUN|ADJ|X|VERB)$/u.test(token.pos);
  if (token.pos !== 'PROPN' || common.has(token.lower)) return false;
  const next = tokens[at + 1];
  const aloneInDictionary = vectorOf(token.lower) !== null && !(next && /^\p{Lu}/u.test(next.text));
  return !aloneInDictionary || proper.has(token.lower);
}

function nameRuns(tokens: readonly Token[], named: readonly boolean[]): readonly Run[] {
  const runs: Run[] = [];
  let at = 0;
  while (at < tokens.length) {
    if (!named[at]) {
      at++;
      continue;
    }
    let end = at + 1;
    for (;;) {
      const next = tokens[end];
      if (named[end]) end++;
      else if (next?.text === '&' && named[end + 1]) end += 2;
      else if (next && INSIDE.test(next.text) && joins(tokens, named, end)) end += named[end + 1] ? 2 : 3;
      else if (next && /^['’]s?$/u.test(next.text) && titleGoesOn(tokens, named, at, end)) end += 2;
      else break;
    }
    runs.push([at, end]);
    at = end;
  }
  return runs;
}

/** "Bank of Kenya", "Fisheries and Oceans Board", but not "India and Japan": "and" needs a head noun after it. */
function joins(tokens: readonly Token[], named: readonly boolean[], at: number): boolean {
  const word = tokens[at]?.lower;
  const after = named[at + 1]
    ? at + 1
    : word === 'of' && tokens[at + 1]?.lower === 'the' && named[at + 2]
      ? at + 2
      : -1;
  if (after < 0) return false;
  if (word === 'of') return true;
  if (word !== 'and' && word !== 'for' && word !== '&')
    return /^(?:de|la|du|von|van|der|den|al|el|bin|ibn)$/u.test(word ?? '');
  let end = after;
  while (named[end]) end++;
  const last = tokens[end - 1]?.lower ?? '';
  return ORGANISATION.test(last);
}

/** Last words of institutions' and treaties' names. */
const ORGANISATION =
  /^(?:act|administration|affairs|agency|agreement|alliance|association|authority|bank|board|branch|bureau|center|centre|commission|committee|company|convention|corporation|council|court|department|directorate|executive|force|foundation|fund|group|initiative|institute|league|ministry|office|organi[sz]ation|pact|partnership|party|programme|program|relief|remedies|service|society|treaty|trust|union|university)$/u;

/** "Countering Rivals' Influence Act": a possessive inside a name that ends as an institution's does. */
function titleGoesOn(tokens: readonly Token[], named: readonly boolean[], from: number, at: number): boolean {
  if (!named[at + 1] || at - from < 2) return false;
  let end = at + 1;
  while (named[end] || INSIDE.test(tokens[end]?.text ?? '-')) end++;
  return /^(?:act|agreement|treaty|convention|law|bill)$/u.test(tokens[end - 1]?.lower ?? '');
}

/** Noun phrases: adjectives, participles and nouns up to a head noun, with the determiner before them. */
function phraseRuns(tokens: readonly Token[], named: readonly boolean[]): readonly Run[] {
  const runs: Run[] = [];
  let at = 0;
  while (at < tokens.length) {
    let end = at;
    let head = -1;
    while (end < tokens.length && (isInside(tokens, named, end, at) || isHyphenated(tokens, end))) {
      if (isHead(tokens[end] as Token, named[end] ?? false)) head = end;
      end++;
    }
    const allNames =
      head >= 0 && named.slice(at, head + 1).every((name, k) => name || tokens[at + k]?.pos === 'DET');
    if (head >= 0 && !allNames) runs.push([at, head + 1]);
    at = Math.max(end, at + 1);
  }
  return runs;
}

/** "three-storey", "anti-dumping": a hyphen between two words, or the word before or after one. */
function isHyphenated(tokens: readonly Token[], at: number): boolean {
  const [before, token, next, after] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!token || !next) return false;
  if (/^[-‐‑]$/u.test(token.text)) return before?.end === token.start && next.start === token.end;
  return (
    /^[-‐‑]$/u.test(next.text) &&
    next.start === token.end &&
    after?.start === next.end &&
    /^\p{L}/u.test(token.text)
  );
}

function isHead(token: Token, name: boolean): boolean {
  return name || token.pos === 'NOUN' || token.pos === 'PROPN';
}

function isInside(tokens: readonly Token[], named: readonly boolean[], at: number, from: number): boolean {
  const token = tokens[at] as Token;
  if (isHead(token, named[at] ?? false)) return true;
  if (token.pos === 'DET') return at === from;
  if (token.pos === 'PRON') return at === from && /^(?:its|his|her|their|our|my|your)$/u.test(token.lower);
  if (/^['’]s?$/u.test(token.text)) return at > from && tokens[at + 1]?.pos !== 'PUNCT';
  if (token.pos === 'ADJ' || token.pos === 'NUM' || token.pos === 'SYM') return true;
  // A participle between determiner and noun: "a jammed valve", "the proposed cut".
  if (token.pos === 'VERB')
    return at > from && /(?:ed|en|ing)$/u.test(token.lower) && isHead(tokens[at + 1] ?? token, false);
  return false;
}

function toMention(
  text: string,
  tokens: readonly Token[],
  [from, to]: Run,
  sentence: number,
  name: boolean,
): Mention {
  const first = tokens[from] as Token;
  const last = tokens[to - 1] as Token;
  const words = text.slice(first.start, last.end);
  const kind: MentionKind = !name ? 'phrase' : to - from > 1 ? 'name' : kindOfWord(words);
  return {
    kind,
    text: words,
    sentence,
    start: first.start,
    end: last.end,
    key: foldName(words),
    head: last.lemma,
    definite:
      /^(?:the|this|that|these|those|its|his|her|their|such|both)$/u.test(first.lower) ||
      before(tokens, from),
  };
}

function before(tokens: readonly Token[], from: number): boolean {
  return /^(?:the|this|that|these|those|its|his|her|their)$/u.test(tokens[from - 1]?.lower ?? '');
}

function kindOfWord(word: string): MentionKind {
  if (isDesignator(word)) return 'designator';
  // Few words have two capitals, or letters beyond A to Z.
  return /[A-Z\u0080-\uffff].*[A-Z\u0080-\uffff]/s.test(word) && hasCapitals(word) && ACRONYM.test(word)
    ? 'acronym'
    : 'name';
}

function hasCapitals(word: string): boolean {
  return (word.match(/\p{Lu}/gu)?.length ?? 0) > 1;
}

function isDesignator(word: string): boolean {
  return /\d/.test(word) && DESIGNATOR.test(word);
}

/** Lower case, no accents, no leading article or title, no possessive ending: what mentions are compared by. */
export const foldName: (words: string) => string = remember((words) =>
  plain(words)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/^(?:the|a|an|this|that|these|those|its|his|her|their|our|such|mr|mrs|ms|dr|sir)\.? /u, '')
    .replace(/'s?$/u, '')
    .replace(/\s+/gu, ' ')
    .trim(),
);
