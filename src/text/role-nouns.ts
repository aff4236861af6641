/** Ties of office and holder without a verb: titles before names, appositions after them, counterparts. */
import type {Token} from '../model.js';
import {officeKey} from './office-key.js';
import type {OfficePhrase} from './office-phrases.js';
import {officeHead} from './office-words.js';
import {type PersonRun, personAt, personBefore} from './person-runs.js';
import {foldPlace} from './places.js';
import type {Tie} from './roles.js';

/** `lastKey` is the key of the role told last before this sentence: what "his Norlandic counterpart" mirrors. */
export function nounTies(
  tokens: readonly Token[],
  offices: readonly OfficePhrase[],
  lastKey: string | undefined,
): readonly Tie[] {
  const titles = offices.flatMap((office) => beforeName(tokens, office) ?? []);
  const named = new Set(titles.map((tie) => tie.office.from));
  const appositions = offices
    .filter((office) => !named.has(office.from))
    .flatMap((office) => afterName(tokens, office) ?? []);
  return [
    ...titles,
    ...appositions,
    ...counterparts(tokens, titles.at(-1)?.office.key ?? lastKey),
    ...heads(tokens, offices),
    ...withHolder(tokens, offices),
  ];
}

/** "defence secretary Tom Hale", "Home Affairs Minister, Asha Rao, said" */
function beforeName(tokens: readonly Token[], office: OfficePhrase): Tie | null {
  const next = tokens[office.end];
  const direct = personAt(tokens, office.end);
  if (direct) return {office: ofBody(tokens, office, direct.end), person: direct, former: office.former};
  if (next?.text !== ',') return null;
  const person = personAt(tokens, office.end + 1);
  if (!person || person.words < 2 || isApposition(tokens, office)) return null;
  return closesName(tokens, person.end)
    ? {office: ofBody(tokens, office, person.end), person, former: office.former}
    : null;
}

/** "President Ann Lee of Norland": the body is named after the holder. */
function ofBody(tokens: readonly Token[], office: OfficePhrase, at: number): Tie['office'] {
  if (tokens[at]?.lower !== 'of' || !office.key.endsWith('@')) return office;
  let end = at + 1;
  while (tokens[end]?.lower === 'the' || /^\p{Lu}/u.test(tokens[end]?.text ?? '')) end++;
  const bodies = tokens.slice(at + 1, end).filter((token) => token.lower !== 'the');
  return bodies.length === 0
    ? office
    : {
        from: office.from,
        end: office.end,
        key:
          office.key +
          bodies
            .map((token) => foldPlace(token.lower))
            .sort()
            .join('+'),
      };
}

/** What may follow a name that stands after an office and a comma. */
function closesName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token === undefined || token.pos === 'PUNCT' || /^(?:VERB|AUX|CCONJ|PRON|ADP|ADV)$/u.test(token.pos);
}

/** "Ann Lee, the club captain, Bo Ray and…": the office belongs to the name before it. */
function isApposition(tokens: readonly Token[], office: OfficePhrase): boolean {
  const start = openingOf(tokens, office);
  return tokens[start - 1]?.text === ',' && nameBefore(tokens, start - 1) !== null;
}

/** "Ann Lee, the club captain", "Ann Lee, 44, once the union's treasurer", "Bo Ray, dean of the school" */
function afterName(tokens: readonly Token[], office: OfficePhrase): Tie | null {
  const opening = openingOf(tokens, office);
  const start = tokens[opening - 1]?.lower === 'and' ? firstOfTwo(tokens, opening - 1) : opening;
  if (!/^[,(–—-]$/u.test(tokens[start - 1]?.text ?? '')) return null;
  const person = nameBefore(tokens, start - 1);
  if (!person || !closesApposition(tokens[office.end])) return null;
  const once = tokens
    .slice(start, office.from)
    .some((token) => /^(?:once|formerly|then)$/u.test(token.lower));
  return {office, person, former: office.former || once};
}

/** Tokens that what is joined to an office by "and" may have, at most. */
const LONGEST_JOINED = 10;

/** "Ann Lee, [a nurse from Oslo] and chair of the board": the first token of the apposition that goes on at "and". */
function firstOfTwo(tokens: readonly Token[], and: number): number {
  let at = and;
  while (at > Math.max(0, and - LONGEST_JOINED) && isOfNounPhrase(tokens[at - 1] as Token)) at--;
  return at;
}

function isOfNounPhrase({pos, text}: Token): boolean {
  return /^(?:DET|PRON|ADJ|NOUN|PROPN|ADP|PART)$/u.test(pos) || text === '-';
}

/** First token of the phrase with its article and adverbs: "once the", "now", "its", "a former". */
function openingOf(tokens: readonly Token[], office: OfficePhrase): number {
  let at = office.from;
  while (at > 0 && isOpening(tokens[at - 1] as Token)) at--;
  return at;
}

function isOpening(token: Token): boolean {
  if (token.pos === 'DET' || /^(?:its|his|her|their|our)$/u.test(token.lower)) return true;
  return (
    /^(?:once|now|currently|formerly|then|also|new|former|ex|long-time|longtime|acting|interim|-)$/u.test(
      token.lower,
    ) || token.pos === 'ADJ'
  );
}

/** The name that ends before token `at`, over an age between commas: "Ann Lee, 61," */
export function nameBefore(tokens: readonly Token[], at: number): PersonRun | null {
  const aged = tokens[at - 1]?.pos === 'NUM' && tokens[at - 2]?.text === ',';
  return personBefore(tokens, aged ? at - 2 : at);
}

/** "…to Oslo, a union official said" is no apposition: that would close with a comma before the verb. */
function closesApposition(token: Token | undefined): boolean {
  return token === undefined || /^(?:PUNCT|ADP|CCONJ|SCONJ|PRON)$/u.test(token.pos);
}

/** "His Norlandic counterpart, Asha Rao": the office told last, seen from the other country. */
function counterparts(tokens: readonly Token[], mirrored: string | undefined): readonly Tie[] {
  if (mirrored === undefined) return [];
  return tokens.flatMap((token, at) => {
    if (token.lower !== 'counterpart') return [];
    const person = personAt(tokens, tokens[at + 1]?.text === ',' ? at + 2 : at + 1);
    if (!person) return [];
    let from = at;
    while (from > 0 && /^(?:ADJ|PROPN|NOUN)$/u.test(tokens[from - 1]?.pos ?? '')) from--;
    const bodies = tokens.slice(from, at).map((word) => foldPlace(word.lower));
    return [
      {
        office: {from, end: at + 1, key: `${mirrored.split('@')[0]}@${bodies.join('+')}`},
        person,
        former: false,
      },
    ];
  });
}

/** "With Ann Lee as its new director, the museum…" */
function withHolder(tokens: readonly Token[], offices: readonly OfficePhrase[]): readonly Tie[] {
  return tokens.flatMap((token, at) => {
    const person = token.lower === 'with' ? personAt(tokens, at + 1) : null;
    if (!person || tokens[person.end]?.lower !== 'as') return [];
    const office = offices.find(
      (phrase) => phrase.from > person.end && openingOf(tokens, phrase) === person.end + 1,
    );
    return office ? [{office, person, former: false}] : [];
  });
}

const LED = /^(?:led|headed|chaired)$/u;

/** "The Civic Front, led by the poet Ann Lee", "the post of harbour master went to Ann Lee" */
function heads(tokens: readonly Token[], offices: readonly OfficePhrase[]): readonly Tie[] {
  return tokens.flatMap((token, at) => {
    if (LED.test(token.lower) && tokens[at + 1]?.lower === 'by') {
      const person = firstPerson(tokens, at + 2, 4);
      const end = tokens[at - 1]?.text === ',' ? at - 1 : at;
      let from = end;
      while (
        (from > 0 && /^(?:NOUN|PROPN|ADJ|PART)$/u.test(tokens[from - 1]?.pos ?? '')) ||
        isJoint(tokens, from, end)
      )
        from--;
      if (person && from < end && !wasBetween(tokens, end, at))
        return [{office: headOffice(tokens, from, end), person, former: false}];
    }
    if (/^(?:place|post|job|role|seat|position)$/u.test(token.lower)) {
      const office = offices.find((phrase) => phrase.from >= at && phrase.from <= at + 4);
      const went = tokens.findIndex(
        (word, index) =>
          index > at &&
          index < at + 14 &&
          /^(?:went|passed|fell|goes|passes)$/u.test(word.lower) &&
          tokens[index + 1]?.lower === 'to',
      );
      const person = went < 0 ? null : firstPerson(tokens, went + 2, 3);
      if (office && person && office.end <= went) return [{office, person, former: false}];
    }
    return [];
  });
}

/** "of the" between parts of a name. */
function isJoint(tokens: readonly Token[], from: number, end: number): boolean {
  return (
    from < end &&
    (tokens[from - 1]?.lower === 'of' ||
      (tokens[from - 1]?.lower === 'the' && tokens[from - 2]?.lower === 'of'))
  );
}

function wasBetween(tokens: readonly Token[], end: number, at: number): boolean {
  return tokens.slice(end, at).some((token) => token.pos === 'VERB');
}

/** The office of whoever heads what tokens `from` to `end` name. */
export function headOffice(tokens: readonly Token[], from: number, end: number): Tie['office'] {
  const head = officeHead('leader');
  return {from, end, heads: true, key: head ? officeKey(head, [], tokens.slice(from, end)) : 'leader:@'};
}

/** The first name that begins within `reach` tokens from `at`: "the poet Ann Lee". */
export function firstPerson(tokens: readonly Token[], at: number, reach: number): PersonRun | null {
  for (let start = at; start < at + reach; start++) {
    const person = personAt(tokens, start);
    if (person) return person;
    if (!/^(?:DET|ADJ|NOUN|PRON|PROPN)$/u.test(tokens[start]?.pos ?? '')) return null;
  }
  return null;
}
