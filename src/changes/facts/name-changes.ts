/** One person or thing, spelt otherwise or named more fully in the new article. */
import {
  comparePersons,
  compareWords,
  foldPerson,
  soundFold,
  soundsLike,
  squashName,
  unaccented,
} from '../../text/names.js';
import {sameOffice} from '../../text/offices.js';
import {type FactContext, type FoundFact, factAt, sharedTopics, tokensOf, topicFor} from './context.js';
import {lookUpBy} from './lookups.js';
import type {NameUse, Person} from './persons.js';

/** Each name of the old article at most once, against the name of the new one that it is a variant of. */
export function nameChanges(
  context: FactContext,
  old: readonly Person[],
  fresh: readonly Person[],
): readonly FoundFact[] {
  const near = lookUpBy(fresh, nameKeys, nameKeys);
  return old.flatMap((before) => {
    const after = near(before).find((person) => isVariant(context, before, person));
    if (!after || isNamedSo(context, before, after)) return [];
    const [from, to] = [before.fullest, after.fullest];
    return [
      {
        topic: topicFor(context, from.sentence, to.sentence),
        change: {
          type: 'name',
          slot: slotOf(before, after),
          old: factAt(context.old, from, from.sentence, null),
          new: factAt(context.new, to, to.sentence, null),
        },
      },
    ];
  });
}

/**
 * What variants of one name share one of: the first or the last word, the last word's sound, or all letters.
 */
function nameKeys({fullest: {text}}: Person): readonly string[] {
  const words = foldPerson(text);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  return [`first ${first}`, `last ${last}`, `sound ${soundFold(last)}`, `letters ${squashName(text)}`];
}

/** The other article also has this very spelling: both are in use, and nothing changed. */
function isNamedSo({old, new: fresh}: FactContext, before: Person, after: Person): boolean {
  return hasWords(fresh.text, before.fullest.text) || hasWords(old.text, after.fullest.text);
}

/** Contains the words as whole words: "Ann Lund" is not in "Ann Lundt". */
function hasWords(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (!/[\p{L}\p{N}]/u.test(text[at + words.length] ?? '') && !/[\p{L}\p{N}]/u.test(text[at - 1] ?? ''))
      return true;
  return false;
}

function isVariant(context: FactContext, before: Person, after: Person): boolean {
  const [from, to] = [before.fullest, after.fullest];
  const [left, right] = [foldPerson(from.text), foldPerson(to.text)];
  if (left.length < 2 && right.length < 2) return false;
  if (isRespaced(from.text, to.text)) return true;
  if (left.length === 1 || right.length === 1) return isLoneSurname(before, after, left, right);
  if (comparePersons(from.text, to.text) !== 'variant') return false;
  // "Civic Front" and "Civic Fronts", "North Bay" and "Northern Bay" are no misspelt persons.
  if (!before.certain && !after.certain)
    return left.length === right.length && left.every((word, at) => isMisspelt(word, right[at] ?? ''));
  return isCloseSpelling(left, right) || shareSurroundings(context, before, after);
}

/** "Fjord Line", "Fjordline", "Fjord-Line" */
function isRespaced(a: string, b: string): boolean {
  return (
    squashName(a) === squashName(b) &&
    unaccented(a).replace(/\s|-/gu, ' ') !== unaccented(b).replace(/\s|-/gu, ' ') &&
    squashName(a).length >= 7
  );
}

/** Letters from which on a surname by itself says who is meant. */
const LONG_SURNAME = 7;

/** "Ann Holm-Bech" and, by surname alone, "Holm-Beck": long, and sounding the same. */
function isLoneSurname(
  before: Person,
  after: Person,
  left: readonly string[],
  right: readonly string[],
): boolean {
  const [lone, whole, full] = left.length === 1 ? [left, right, after] : [right, left, before];
  const [surname, other] = [lone[0] ?? '', whole.at(-1) ?? ''];
  return full.certain && surname.length >= LONG_SURNAME && surname !== other && soundsLike(surname, other);
}

function isMisspelt(a: string, b: string): boolean {
  return (
    a === b ||
    (a.length >= 6 &&
      compareWords(a, b) === 'variant' &&
      !/^(?:s|n|an|ern)$/u.test(a.length < b.length ? b.slice(a.length) : a.slice(b.length)))
  );
}

/** A letter put in or left out, accents, letters written for one another: no other person is so near. */
function isCloseSpelling(left: readonly string[], right: readonly string[]): boolean {
  const [a, b] = [left.join(' '), right.join(' ')];
  return a === b || Math.abs(a.length - b.length) === 1 || left[0] !== right[0];
}

/** The same office, the same topic, or a noun in common beside the names. */
function shareSurroundings(context: FactContext, before: Person, after: Person): boolean {
  if (before.roles.some((a) => after.roles.some((b) => sameOffice(a.key, b.key) > 0))) return true;
  return before.uses.some((from) =>
    after.uses.some(
      (to) => sharedTopics(context, from.sentence, to.sentence).length > 0 || shareNoun(context, from, to),
    ),
  );
}

function shareNoun(context: FactContext, from: NameUse, to: NameUse): boolean {
  const nouns = (side: 'old' | 'new', use: NameUse): readonly string[] =>
    tokensOf(context[side], use.sentence)
      .filter(
        (token) =>
          (token.pos === 'NOUN' || token.pos === 'PROPN') &&
          (token.end <= use.start || token.start >= use.end),
      )
      .map((token) => token.lemma);
  const there = new Set(nouns('new', to));
  return nouns('old', from).some((noun) => there.has(noun));
}

function slotOf(before: Person, after: Person): string {
  const role = after.roles[0] ?? before.roles[0];
  if (!role) return 'name';
  return role.former ? `former ${role.office}` : role.office;
}
