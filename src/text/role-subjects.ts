/** Who a verb of office is said of, and which office stands at a place. */
import type {Token} from '../model.js';
import type {OfficePhrase} from './office-phrases.js';
import type {PersonRun} from './person-runs.js';
import {nameBefore} from './role-nouns.js';

/** The office that begins at token `at`, or after one word more. */
export function officeFrom(offices: readonly OfficePhrase[], at: number): OfficePhrase | undefined {
  return offices.find((office) => office.from === at || (office.from > at && office.from <= at + 1));
}

/** "will succeed", "may become", "is to replace", "did not resign": the office has not changed hands. */
export function isOpen(tokens: readonly Token[], verb: number): boolean {
  return tokens
    .slice(Math.max(0, verb - 4), verb)
    .some((token) =>
      /^(?:will|would|shall|may|might|could|should|'ll|to|not|n't|never|if|whether)$/u.test(token.lower),
    );
}

/** Tokens of "in October", "last year", "at the end of 2015" between a relative and its verb, at most. */
const LONGEST_ADJUNCT = 6;

/** "who in October succeeded": the place right after "who", where only a time or place stands between. */
function overAdjunct(tokens: readonly Token[], verb: number): number {
  for (let at = verb - 1; at >= Math.max(0, verb - LONGEST_ADJUNCT - 1); at--) {
    if (tokens[at]?.lower === 'who') return at + 1;
    if (!isOfAdjunct(tokens[at] as Token)) return verb;
  }
  return verb;
}

/** Words of "in early May of 2015", "last year", "at 34". */
export function isOfAdjunct(token: Token): boolean {
  return /^(?:ADP|DET|NUM|ADJ|ADV|NOUN|PROPN|AUX)$/u.test(token.pos) && token.text !== ',';
}

const TIMES =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|spring|summer|autumn|fall|winter|week|month|year|day|morning|night|weekend|yesterday|today|recently|temporarily|christmas|easter|\d{4}|\d{1,2}(?:st|nd|rd|th)?)$/u;
const BEFORE_TIMES =
  /^(?:in|on|at|from|since|last|this|earlier|early|late|mid|the|a|end|start|beginning|of|ago|later|two|three|four|five|six)$/u;

/** The token after a time that begins at `at`: "took over [in August] as director"; `at` itself where none does. */
export function overTime(tokens: readonly Token[], at: number): number {
  let end = at;
  let told = false;
  while (end < at + LONGEST_ADJUNCT) {
    const word = tokens[end]?.lower ?? '';
    if (TIMES.test(word)) told = true;
    else if (!BEFORE_TIMES.test(word)) break;
    end++;
  }
  return told ? end : at;
}

/** The person that a verb is said of: right before it, or over "who", a comma and an apposition without a verb. */
export function subjectBefore(tokens: readonly Token[], verb: number): PersonRun | null {
  let at = verb;
  while (
    /^(?:AUX|ADV)$/u.test(tokens[at - 1]?.pos ?? '') ||
    /^n['’]t$|^not$|^since$/u.test(tokens[at - 1]?.lower ?? '')
  )
    at--;
  at = overAdjunct(tokens, at);
  const relative = tokens[at - 1]?.lower === 'who';
  if (relative) at--;
  if (tokens[at - 1]?.text === ',') at--;
  const direct = nameBefore(tokens, at);
  const nationality = direct !== null && tokens[direct.lead - 1]?.pos === 'DET';
  if ((direct && !nationality) || !relative) return direct;
  // "Ann Lee, the Dane who became envoy"
  let opening = at;
  while (
    opening > at - 7 &&
    opening > 0 &&
    /^(?:DET|ADJ|NOUN|PROPN|PART|ADP)$/u.test(tokens[opening - 1]?.pos ?? '')
  )
    opening--;
  return tokens[opening - 1]?.text === ',' ? nameBefore(tokens, opening - 1) : null;
}
