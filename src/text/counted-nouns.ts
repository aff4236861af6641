/** Finds what a figure counts: "700 toll booths", "nine of the drivers", "more than 50 hurt", "a 12-page letter". */
import type {Token} from '../model.js';
import type {Figure, Place} from './figures.js';
import {firstWhere} from './spans.js';

export interface Counted {
  /** Lemma of the counted noun, participle or adjective. */
  readonly lemma: string;
  /** Where its words end, in the sentence. */
  readonly end: number;
}

/** Words between a figure and its noun that say nothing of it. */
const FILLER = /^(?:more|other|further|additional|extra|such|so-called)$/u;
const DETERMINER = /^(?:the|its|his|her|their|our|those|these|this|that|all|my|your|what)$/u;

/** "50 hurt", "nine dead": what news says of people without the noun. */
const STANDS_FOR_PEOPLE =
  /^(?:dead|killed|injured|wounded|hurt|missing|arrested|detained|held|charged|accused|convicted|jailed|displaced|homeless|evacuated|trapped|stranded|rescued|saved|infected|sick|ill|hospitalised|hospitalized|unaccounted|unemployed|jobless|registered|employed|vaccinated|feared|confirmed)$/u;

/** The noun after `figure`, or the participle or adjective that stands for one; null where nothing is said. */
export function countedAfter(figure: Figure, {tokens, sentence, dates}: Place): Counted | null {
  if (figure.of !== undefined)
    return {lemma: tokens.find((token) => token.lower === figure.of)?.lemma ?? figure.of, end: figure.end};
  if (figure.scale !== undefined) return {lemma: figure.scale, end: figure.end};
  const position = (token: Token): number => token.start - sentence.start;
  let at = firstWhere(tokens, (token) => position(token) >= figure.end);
  const inDate = (token: Token | undefined): boolean =>
    token !== undefined && dates.some((date) => position(token) >= date.start && position(token) < date.end);
  const end = (token: Token): number => token.end - sentence.start;
  const joined = tokens[at + 1];
  // "12-page letter", "five-star hotel": the word after the hyphen is what is counted.
  if (/^[-‐‑]$/u.test(tokens[at]?.text ?? '') && figure.end === position(tokens[at] as Token))
    return joined && figure.kind === null ? {lemma: lemmaOf(joined), end: end(joined)} : null;
  while (FILLER.test(tokens[at]?.lower ?? '')) at++;
  const of = tokens[at]?.lower === 'of' || endsInOf(figure, tokens, at);
  if (tokens[at]?.lower === 'of') at++;
  if (of)
    while (DETERMINER.test(tokens[at]?.lower ?? '') || /^(?:NUM|SYM)$/u.test(tokens[at]?.pos ?? '')) at++;
  if (of && tokens[at]?.pos === 'PRON') return null;
  const head = headOf(tokens, at, inDate);
  if (head !== null)
    return {
      lemma: lemmaOf(
        isSingularCompound(tokens, at, head, figure) ? (tokens[at] as Token) : (tokens[head] as Token),
      ),
      end: end(tokens[head] as Token),
    };
  const next = tokens[at];
  if (!next || inDate(next) || figure.kind !== null) return null;
  return STANDS_FOR_PEOPLE.test(next.lower) && !governs(tokens, at)
    ? {lemma: next.lemma, end: end(next)}
    : null;
}

/** "an 800 bed hospital": a compound that lacks its hyphen counts its first noun, not the thing it is part of. */
function isSingularCompound(tokens: readonly Token[], first: number, head: number, figure: Figure): boolean {
  const [noun, last] = [tokens[first], tokens[head]];
  if (!noun || !last || head === first || figure.kind !== null || figure.value === 1) return false;
  return noun.pos === 'NOUN' && noun.lower === noun.lemma && last.pos === 'NOUN' && last.lower === last.lemma;
}

function lemmaOf(token: Token): string {
  return token.lower === 'people' || token.lower === 'persons' ? 'person' : token.lemma;
}

/** "most of", "two out of": the figure's own words hold the "of". */
function endsInOf(figure: Figure, tokens: readonly Token[], at: number): boolean {
  return figure.share && tokens[at - 1]?.lower === 'of';
}

/** "20 held the bridge": a verb with what it governs, no participle that stands for people. */
function governs(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1];
  return after?.pos === 'DET' || after?.pos === 'PRON' || after?.lower === 'that';
}

/** Number of the last noun of the noun phrase that begins at `from`; null where none begins there. */
function headOf(
  tokens: readonly Token[],
  from: number,
  inDate: (token: Token | undefined) => boolean,
): number | null {
  let head: number | null = null;
  let owned = false;
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const next = tokens[at + 1];
    // "900 boats last season": a time, not what is counted.
    if (inDate(token) || /^(?:last|next|this|each|every|per)$/u.test(token.lower)) break;
    if (token.pos === 'NOUN' || token.pos === 'PROPN') head = at;
    else if (/^['’]s?$/u.test(token.text) && head !== null && leadsToNoun(tokens, at + 1)) owned = true;
    else if (/^[-‐‑]$/u.test(token.text) && head !== null && next?.start === token.end) continue;
    else if (token.pos === 'NUM' && /^['’]s?$/u.test(tokens[at - 1]?.text ?? '')) continue;
    else if (token.pos === 'ADJ' || (token.pos === 'VERB' && /(?:ed|en|ing)$/u.test(token.lower))) {
      // "50 hurt when…" has no noun to follow; "12 painted boats" has; a noun already found ends the phrase.
      if ((head !== null && !owned) || !leadsToNoun(tokens, at + 1)) break;
    } else break;
    if (head === at) owned = false;
  }
  return head;
}

function leadsToNoun(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + 3); at++) {
    const token = tokens[at] as Token;
    if (token.pos === 'NOUN' || token.pos === 'PROPN') return true;
    if (!/^(?:ADJ|VERB|NUM)$/u.test(token.pos) && token.text !== '-') return false;
  }
  return false;
}
