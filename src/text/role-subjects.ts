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

/** The person that a verb is said of: right before it, or over "who", a comma and an apposition without a verb. */
export function subjectBefore(tokens: readonly Token[], verb: number): PersonRun | null {
  let at = verb;
  while (
    /^(?:AUX|ADV)$/u.test(tokens[at - 1]?.pos ?? '') ||
    /^n['’]t$|^not$/u.test(tokens[at - 1]?.lower ?? '')
  )
    at--;
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
