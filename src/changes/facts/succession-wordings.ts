/** The wordings by which news says who came after whom. */
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
type Ends = readonly [comes: PersonUse | undefined, goes: readonly PersonUse[] | PersonUse | undefined];

export interface Wording {
  readonly example: string;
  readonly tells: (place: Place, at: number) => Ends | null;
}

const POSSESSIVE = /^(?:his|her|their)$/u;
const PRONOUN = /^(?:he|she|him|her|them)$/u;
const OPEN = /^(?:will|would|shall|may|might|could|should|'ll|to|not|n't|never|if|whether|until)$/u;
const DESK = /^(?:place|job|seat|desk|post|chair|shoes|office)$/u;

export const WORDINGS: readonly Wording[] = [
  {
    example:
      'Ann Lee, his successor, agreed. / Her replacement is Bo Ray. / Mr Ray, the successor to Ann Lee,',
    tells: (place, at) => {
      const {tokens} = place;
      if (!/^(?:successor|replacement)$/u.test(word(tokens, at))) return null;
      const owner = backTo(tokens, at, (token) => POSSESSIVE.test(token.lower));
      const to = /^(?:to|of|for)$/u.test(word(tokens, at + 1)) ? nextPerson(place, at + 2, 3) : undefined;
      const owned = /^['’]s?$/u.test(word(tokens, at - 1)) ? lastPerson(place, at - 1, 1) : undefined;
      const from = owner ?? at;
      const before = word(tokens, from - 1) === ',' || /^(?:is|was|as|the|a)$/u.test(word(tokens, from - 1));
      const comes =
        (before ? lastPerson(place, from, 5) : undefined) ??
        (isUndecided(tokens, at + 1) ? undefined : nextPerson(place, at + 1, 5));
      const goes = owner === null ? (to ?? owned) : meant(place, owner, comes);
      return [comes, goes];
    },
  },
  {
    example: 'In her place the club has Bo Ray.',
    tells: (place, at) => {
      const {tokens} = place;
      const told = word(tokens, at) === 'in' && POSSESSIVE.test(word(tokens, at + 1));
      if (!told || !/^(?:place|stead)$/u.test(word(tokens, at + 2)) || isUndecided(tokens, at + 3))
        return null;
      const comes = nextPerson(place, at + 3, 10) ?? lastPerson(place, at, 6);
      return [comes, meant(place, at + 1, comes)];
    },
  },
  {
    example:
      'Ann Lee, who replaced him, spoke. / She has been succeeded by Bo Ray. / Ann Lee took over from Mr Ray.',
    tells: (place, at) => {
      const {tokens} = place;
      const takes = tokens[at]?.lemma === 'take' && word(tokens, at + 1) === 'over';
      if (!takes && !/^(?:succeed|replace|supplant|follow)$/u.test(tokens[at]?.lemma ?? '')) return null;
      if (tokens[at]?.pos !== 'VERB' || isOpen(tokens, at)) return null;
      const passive = tokens.slice(Math.max(0, at - 4), at).some(({lemma}) => lemma === 'be');
      if (passive) {
        const by = tokens.findIndex((token, index) => index > at && index < at + 8 && token.lower === 'by');
        const comes = by < 0 ? undefined : nextPerson(place, by + 1, 4);
        return [comes, subject(place, at, comes)];
      }
      if (tokens[at]?.lemma === 'follow') return null;
      const object = takes ? at + 3 : at + 1;
      if (takes && word(tokens, at + 2) !== 'from') return null;
      const [comes] = subject(place, at);
      const goes = PRONOUN.test(word(tokens, object))
        ? meant(place, object, comes)
        : nextPerson(place, object, 3);
      return [comes, goes];
    },
  },
  {
    example: 'Ann Lee took his job. / The man who has her desk now, Bo Ray, / Bo Ray stepped into her shoes.',
    tells: (place, at) => {
      const {tokens} = place;
      const desk = /^(?:old|former)$/u.test(word(tokens, at + 1)) ? at + 2 : at + 1;
      if (!POSSESSIVE.test(word(tokens, at)) || !DESK.test(word(tokens, desk))) return null;
      const verb = word(tokens, at - 1) === 'into' ? at - 2 : at - 1;
      if (!/^(?:take|have|hold|get|fill|step|inherit|do)$/u.test(tokens[verb]?.lemma ?? '')) return null;
      if (isOpen(tokens, verb)) return null;
      // "Ann Lee has her job back", "he took his seat": whose desk it is by right is no news.
      const lasting = /^(?:have|hold|do|get|take)$/u.test(tokens[verb]?.lemma ?? '');
      const relative = backTo(tokens, verb, (token) => token.lower === 'who') !== null;
      const [sitter] = subject(place, verb);
      const comes =
        (word(tokens, desk + 1) === 'now' && word(tokens, desk + 2) === ','
          ? nextPerson(place, desk + 3, 1)
          : undefined) ?? sitter;
      return lasting && !relative && word(tokens, desk + 1) !== 'now'
        ? null
        : [comes, meant(place, at, comes)];
    },
  },
  {
    example: 'Bo Ray made way for Ann Lee. / She has handed over to Bo Ray.',
    tells: (place, at) => {
      const {tokens} = place;
      const next = `${word(tokens, at)} ${word(tokens, at + 1)} ${word(tokens, at + 2)}`;
      const match = /^(?:made|makes) way for|^(?:gave|gives|given) way to|^handed over to$/u.test(next);
      if (!match || isOpen(tokens, at)) return null;
      const comes = nextPerson(place, at + 3, 4);
      return [comes, subject(place, at, comes)];
    },
  },
];

function word(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? '';
}

function isOpen(tokens: readonly Token[], verb: number): boolean {
  return tokens.slice(Math.max(0, verb - 4), verb).some(({lower}) => OPEN.test(lower));
}

/** "his successor will be", "a replacement has not been named" */
function isUndecided(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at, at + 3).some(({lower}) => OPEN.test(lower) && lower !== 'to');
}

/** Number of the nearest token before `at`, four back at most, for which `holds`; null where there is none. */
function backTo(tokens: readonly Token[], at: number, holds: (token: Token) => boolean): number | null {
  for (let index = at - 1; index >= Math.max(0, at - 4); index--) {
    if (holds(tokens[index] as Token)) return index;
    if (/^[,.;]$/u.test(word(tokens, index))) return null;
  }
  return null;
}

/** The first person named from token `at` on, beginning `reach` tokens further at most. */
function nextPerson({tokens, uses}: Place, at: number, reach: number): PersonUse | undefined {
  const [from, to] = [tokens[at]?.start, tokens[Math.min(at + reach, tokens.length - 1)]?.start];
  if (from === undefined || to === undefined) return undefined;
  return uses.find(({start}) => start >= from && start <= to);
}

/** The last person named before token `at`, ending `reach` tokens before it at most. */
function lastPerson({tokens, uses}: Place, at: number, reach: number): PersonUse | undefined {
  const [from, to] = [tokens[Math.max(0, at - reach - 1)]?.start, tokens[at]?.start];
  if (from === undefined || to === undefined) return undefined;
  return uses.findLast(({start, end}) => end <= to && end > from && start < to);
}

/** Whom the pronoun at token `at` may mean: those named before, up to the first who is a person for sure; `other` is not. */
function meant({tokens, uses, earlier}: Place, at: number, other?: PersonUse): readonly PersonUse[] {
  const from = tokens[at]?.start ?? 0;
  const named = [...uses.filter(({end}) => end <= from).toReversed(), ...earlier].filter(
    ({person}) => person !== other?.person,
  );
  const sure = named.findIndex(({person, text}) => person.certain || text.includes(' '));
  return sure < 0 ? named : named.slice(0, sure + 1);
}

/** Whom a verb is said of: the pronoun right before it, else the nearest person named before in the sentence. */
function subject(place: Place, verb: number, other?: PersonUse): readonly PersonUse[] {
  const pronoun = backTo(place.tokens, verb, ({lower}) => /^(?:he|she)$/u.test(lower));
  if (pronoun !== null) return meant(place, pronoun, other);
  const named = lastPerson(place, verb, 8);
  return named ? [named] : [];
}
