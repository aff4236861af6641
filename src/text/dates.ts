/** Finds the points and stretches of time that a text names, and resolves them against the article's date. */
import type {DateMention, Sentence, Token} from '../model.js';
import type {LaidOutArticle} from './annotate.js';
import {parseDay} from './calendar.js';
import {DATE_RULES} from './date-rules.js';
import type {DateContext} from './date-values.js';
import {matchesIn, toPlainLetters} from './plain-letters.js';
import {firstWhere, longestSpans} from './spans.js';

/**
 * Dates and times in text order, none overlapping another. `value` is null where the words can't be tied to
 * the calendar ("a month earlier", or any relative date in an article without a date of its own).
 */
export function findDates(article: LaidOutArticle): readonly DateMention[] {
  const today = parseDay(article.date);
  return article.sentences.flatMap((sentence, index) => {
    const text = article.text.slice(sentence.start, sentence.end);
    const tokens = article.tokens.slice(...sentence.tokens);
    return longestSpans(
      candidates(text, (at, end) => contextAt(text, at, end, {today, tokens, sentence})),
    ).map(({start, end, value}) => ({
      start: sentence.start + start,
      end: sentence.start + end,
      text: text.slice(start, end),
      sentence: index,
      value,
    }));
  });
}

interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly value: string | null;
}

function candidates(text: string, contextOf: (at: number, end: number) => DateContext): readonly Candidate[] {
  const plain = toPlainLetters(text);
  return DATE_RULES.filter(({needs}) => needs.test(plain)).flatMap(({pattern, value}) =>
    matchesIn(plain, pattern, text).flatMap(({start, end, groups}) => {
      const found = value(groups, contextOf(start, end));
      return found === undefined ? [] : [{start, end, value: found}];
    }),
  );
}

interface Place {
  readonly today: DateContext['today'];
  readonly tokens: readonly Token[];
  readonly sentence: Sentence;
}

/** Tokens, and UTF-16 units, on either side of a date that are looked at. */
const REACH = 40;

function contextAt(text: string, at: number, end: number, {today, tokens, sentence}: Place): DateContext {
  const before = wordBefore(text.slice(Math.max(0, at - REACH), at));
  const first = firstWhere(tokens, (token) => token.end > sentence.start + at);
  const next = firstWhere(tokens, (token) => token.start >= sentence.start + end);
  const earlier = tokens.slice(Math.max(0, first - REACH), first);
  const later = tokens.slice(next, next + REACH);
  const deadline = /^(?:by|until|till)$/u.test(before) ? 'ahead' : null;
  // "Saturday's parade would go ahead", "In March he was charged": the verb that tells comes after.
  const possessive = /^['’]s/u.test(text.slice(end));
  const lean = (possessive ? null : leanBefore(earlier)) ?? deadline ?? leanAfter(later);
  return {today, lean: lean === 'open' ? null : lean, before, after: text.slice(end, end + 24)};
}

/** The last word, in lower case, without the apostrophe that may follow it. */
function wordBefore(text: string): string {
  const word = text.trimEnd().split(/\s/u).at(-1) ?? '';
  return word.replace(/(?<=.)['’]$/u, '').toLowerCase();
}

/** `open`: ahead of a time that may itself be past. */
type Lean = 'past' | 'ahead' | 'open';

const AHEAD =
  /^(?:will|would|shall|'ll|wo|may|might|could|can|should|due|scheduled|slated|expected|promised|booked|planned|plan|intend|intends|hope|upcoming)$/u;
const PAST = /^(?:was|were|had|did|has|have|'ve|'d|been|since|after|last|ago)$/u;
const PLANNED = /^(?:due|scheduled|slated|expected|promised|booked|planned)$/u;
const WAS = /^(?:was|were|been|originally|initially|previously)$/u;
const PUTS_OFF = /^(?:move|postpone|delay|reschedule|shift|push|defer|adjourn|extend)$/u;
const SPEECH = /^(?:say|tell|add|report|write)$/u;

/** The verb nearest before a date tells whether it lies behind or ahead ("will open on", "opened on"). */
function leanBefore(earlier: readonly Token[]): Lean | null {
  for (let at = earlier.length - 1; at >= 0; at--) {
    const found = leanOf(earlier, at);
    if (found !== null) return found;
  }
  return null;
}

function leanAfter(later: readonly Token[]): Lean | null {
  for (let at = 0; at < later.length; at++) {
    const found = leanOf(later, at);
    if (found !== null) return found;
  }
  return null;
}

function leanOf(tokens: readonly Token[], at: number): Lean | null {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  // "was due on", "originally planned for"
  if (
    PLANNED.test(token.lower) &&
    tokens.slice(Math.max(0, at - 2), at).some((before) => WAS.test(before.lower))
  )
    return 'open';
  // "was moved to", "has been adjourned until": the day is still to come, or is not.
  if (token.pos === 'VERB' && PUTS_OFF.test(token.lemma)) return 'open';
  if (AHEAD.test(token.lower)) return 'ahead';
  if (token.lower === 'set' && (next?.lower === 'for' || next?.lower === 'to')) return 'ahead';
  if (token.lower === 'to' && (next?.pos === 'VERB' || next?.lemma === 'be')) return 'ahead';
  if (PAST.test(token.lower)) return 'past';
  if (token.pos !== 'VERB' || token.lower.endsWith('ing') || isParticiple(tokens, at)) return null;
  const present = token.lower === token.lemma || (token.lower.endsWith('s') && token.lemma !== token.lower);
  return present && !SPEECH.test(token.lemma) ? 'ahead' : 'past';
}

/** "to be held", "will be shown": a participle after a form of "be" takes the time of what stands before it. */
function isParticiple(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 3), at).some((token) => token.lemma === 'be');
}
