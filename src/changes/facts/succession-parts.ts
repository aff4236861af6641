/** Where the wordings of a succession find their persons: who is named next or last, whom a pronoun means, whom a verb is said of. */
import type {Token} from '../../model.js';
import type {NameUse, Person} from './persons.js';

export interface PersonUse extends NameUse {
  readonly person: Person;
}

export interface Place {
  readonly tokens: readonly Token[];
  /** Those named in the sentence, in its order. */
  readonly uses: readonly PersonUse[];
  /** Whom "he" or "her" may mean: those named before the sentence, the nearest first. */
  readonly earlier: readonly PersonUse[];
}

/** Both ends of a succession that is told at a token, where they are found. */
export type Ends = readonly [
  comes: PersonUse | undefined,
  goes: readonly PersonUse[] | PersonUse | undefined,
];

export interface Wording {
  readonly example: string;
  readonly tells: (place: Place, at: number) => Ends | null;
}

const PRONOUN = /^(?:he|she|him|her|them)$/u;
const OPEN = /^(?:will|would|shall|may|might|could|should|'ll|to|not|n't|never|if|whether|until)$/u;
/** Tokens between a verb and whom it is said of, at most: "Ann Lee, the owner, stepped down in spring and was replaced". */
const SUBJECT_REACH = 14;

export function word(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? '';
}

export function isOpen(tokens: readonly Token[], verb: number): boolean {
  return tokens.slice(Math.max(0, verb - 4), verb).some(({lower}) => OPEN.test(lower));
}

/** "his successor will be", "a replacement has not been named" */
export function isUndecided(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at, at + 3).some(({lower}) => OPEN.test(lower) && lower !== 'to');
}

/** Number of the nearest token before `at`, four back at most, for which `holds`; null where there is none. */
export function backTo(
  tokens: readonly Token[],
  at: number,
  holds: (token: Token) => boolean,
): number | null {
  for (let index = at - 1; index >= Math.max(0, at - 4); index--) {
    if (holds(tokens[index] as Token)) return index;
    if (/^[,.;]$/u.test(word(tokens, index))) return null;
  }
  return null;
}

/** The first person named from token `at` on, beginning `reach` tokens further at most. */
export function nextPerson({tokens, uses}: Place, at: number, reach: number): PersonUse | undefined {
  const [from, to] = [tokens[at]?.start, tokens[Math.min(at + reach, tokens.length - 1)]?.start];
  if (from === undefined || to === undefined) return undefined;
  return uses.find(({start}) => start >= from && start <= to);
}

/** The last person named before token `at`, ending `reach` tokens before it at most. */
export function lastPerson({tokens, uses}: Place, at: number, reach: number): PersonUse | undefined {
  const [from, to] = [tokens[Math.max(0, at - reach - 1)]?.start, tokens[at]?.start];
  if (from === undefined || to === undefined) return undefined;
  return uses.findLast(({start, end}) => end <= to && end > from && start < to);
}

/** Whom the pronoun at token `at` may mean: those named before, up to the first who is a person for sure; `other` is not. */
export function meant({tokens, uses, earlier}: Place, at: number, other?: PersonUse): readonly PersonUse[] {
  const from = tokens[at]?.start ?? 0;
  const named = [...uses.filter(({end}) => end <= from).toReversed(), ...earlier].filter(
    ({person}) => person !== other?.person,
  );
  const sure = named.findIndex(({person, text}) => person.certain || text.includes(' '));
  return sure < 0 ? named : named.slice(0, sure + 1);
}

/** Whom a verb is said of: the pronoun right before it, else the nearest person named before in the sentence. */
export function subject(place: Place, verb: number, other?: PersonUse): readonly PersonUse[] {
  const pronoun = backTo(place.tokens, verb, ({lower}) => /^(?:he|she)$/u.test(lower));
  if (pronoun !== null) return meant(place, pronoun, other);
  const named = lastPerson(place, verb, SUBJECT_REACH);
  return named ? [named] : [];
}

/** Whom the words from token `at` on name, or mean by a pronoun; `other` is not. */
export function objectAt(
  place: Place,
  at: number,
  other: PersonUse | undefined,
): readonly PersonUse[] | PersonUse | undefined {
  return PRONOUN.test(word(place.tokens, at)) ? meant(place, at, other) : nextPerson(place, at, 3);
}

/** Is the participle at token `at` said of whom it happens to: "has been replaced", "was sacked and replaced by"? */
export function isPassive(tokens: readonly Token[], at: number): boolean {
  return (
    tokens.slice(Math.max(0, at - 4), at).some(({lemma}) => lemma === 'be') || word(tokens, at + 1) === 'by'
  );
}

/** The person named after "by" behind the verb. */
export function agent(place: Place, verb: number): PersonUse | undefined {
  const by = place.tokens.findIndex((token, at) => at > verb && at < verb + 8 && token.lower === 'by');
  return by < 0 ? undefined : nextPerson(place, by + 1, 4);
}
