/** Whose age a number tells: "Ann Lee, 44,", "the 44-year-old striker Bo Ray", "Bo Ray, who is 45". */
import type {AnnotatedArticle, Quantity} from '../../model.js';
import {bySentence} from '../../text/by-sentence.js';
import {comparePersons, foldPerson} from '../../text/names.js';
import {areOne} from './holdings.js';
import type {NameUse, Person} from './persons.js';

/** Whose age it is, and as whom the person is named there. */
export interface Aged {
  readonly person: Person;
  readonly name: string;
  readonly years: number;
}

/** Between a name and the age after it. */
const AFTER_NAME =
  /^(?:, |,? \(|,? aged |,? (?:who )?(?:is|was|turned|turns) (?:now |then |just )?(?:aged )?|, an? |, now )$/u;
/** Between an age and the name after it: "23-year-old [striker] Bo Ray". */
const BEFORE_NAME = /^ (?:\p{Ll}[\p{L}-]* ){0,4}$/u;
const CLOSES = /^(?:[,.;)]|$| (?:and|but|when|at|this|last|next|on|in)\b)/u;
const OLDEST = 115;

/** The ages that the article gives of its persons. */
export function agesOf(article: AnnotatedArticle, persons: readonly Person[]): ReadonlyMap<Quantity, Aged> {
  const uses = bySentence(
    persons.flatMap((person) => person.uses.map((use) => ({...use, person}))),
    ({sentence}) => sentence,
  );
  return new Map(
    article.quantities.flatMap((quantity) => {
      if (!mayBeAge(quantity)) return [];
      const owner = uses.get(quantity.sentence)?.find((use) => isAgeOf(article, quantity, use));
      return owner
        ? [[quantity, {person: owner.person, name: owner.text, years: quantity.value ?? 0}] as const]
        : [];
    }),
  );
}

function mayBeAge({unit, value, counts, text}: Quantity): boolean {
  if (value === null || value > OLDEST || !Number.isInteger(value)) return false;
  return unit === 'age' || (unit === null && counts === null && /^\d+$/u.test(text));
}

function isAgeOf({text}: AnnotatedArticle, {start, end, unit}: Quantity, use: NameUse): boolean {
  if (use.end <= start) {
    const between = text.slice(use.end, start);
    if (!AFTER_NAME.test(between)) return false;
    // "Ann Lee, a 44-year-old nurse" says how old she is; "Ann Lee, a 44" nothing.
    if (/ an? $/u.test(between)) return unit === 'age';
    return (
      unit === 'age' ||
      (/\b(?:is|was|turned|turns)\b/u.test(between) && CLOSES.test(text.slice(end, end + 8)))
    );
  }
  const figure = start + ageIn(text.slice(start, end)).length;
  return unit === 'age' && figure <= use.start && BEFORE_NAME.test(text.slice(figure, use.start));
}

/** Of "23-year-old striker" the age alone. */
export function ageIn(words: string): string {
  return /^\S+?[- ]years?[- ]old\b/u.exec(words)?.[0] ?? words;
}

/** Years by which somebody may be older when told of again by surname alone. */
const YEARS_BETWEEN = 5;

/** The same person's: by the names of both, or by a surname alone where the years fit. */
export function areOfOne(a: Aged, b: Aged): boolean {
  if (areOne(a.person, b.person)) return true;
  const lone = foldPerson(a.name).length === 1 || foldPerson(b.name).length === 1;
  return (
    lone &&
    comparePersons(a.name, b.name) === 'same' &&
    b.years >= a.years &&
    b.years - a.years <= YEARS_BETWEEN
  );
}
