/** Who holds which office in an article. */
import type {Role} from '../../model.js';
import {comparePersons} from '../../text/names.js';
import {isOneOfAStory, officeHead} from '../../text/office-words.js';
import {sameOffice, titleOf, titlesLike} from '../../text/offices.js';
import {type Lookup, lookUpBy, lookUpByName} from './lookups.js';
import type {Person} from './persons.js';

export interface Holding {
  readonly person: Person;
  readonly role: Role;
}

/** Who holds what now in one article: one entry a person and office, without offices that many hold at once. */
export interface Holdings {
  readonly all: readonly Holding[];
  /** Offices that many hold at once too: one judge can be told to have come after another. */
  readonly told: readonly Holding[];
  /** Those whose office can be the same. */
  readonly ofOffice: Lookup<Holding, Holding>;
  /** Names the person as the holder of the office. */
  readonly names: (holding: Holding) => boolean;
  /** Knows the person in another entry, whatever the office. */
  readonly knows: (holding: Holding) => boolean;
}

export function toHoldings(persons: readonly Person[]): Holdings {
  const told = persons.flatMap((person) => {
    const current = person.roles.filter(({former}) => !former);
    return [...new Map(current.toReversed().map((role) => [role.key, role])).values()].map((role) => ({
      person,
      role,
    }));
  });
  const all = told.filter(({person, role}) => isSingle(role.key) || isOnlyOne(role, person, persons));
  const namedAlike = lookUpByName(all, ({person}) => nameOf(person));
  const ofPerson = ({person}: Holding): readonly Holding[] =>
    namedAlike(nameOf(person)).filter((other) => areOne(person, other.person));
  return {
    all,
    told,
    ofOffice: lookUpBy(
      all,
      ({role}) => [titleOf(role.key)],
      ({role}) => titlesLike(role.key),
    ),
    names: once((holding) =>
      ofPerson(holding).some((other) => sameOffice(holding.role.key, other.role.key) > 0),
    ),
    knows: once((holding) => ofPerson(holding).some((other) => other.person !== holding.person)),
  };
}

/** Asked for pair after pair, but worked out once a holding. */
function once(work: (holding: Holding) => boolean): (holding: Holding) => boolean {
  const known = new Map<Holding, boolean>();
  return (holding) => {
    const answer = known.get(holding) ?? work(holding);
    known.set(holding, answer);
    return answer;
  };
}

export function nameOf({fullest}: Person): string {
  return fullest.text;
}

/** The names can be those of one person. */
export function areOne(a: Person, b: Person): boolean {
  return comparePersons(nameOf(a), nameOf(b)) !== 'different';
}

function isSingle(key: string): boolean {
  const title = key.split(':')[0] ?? '';
  return (
    title === 'top' || officeHead(title)?.single === true || /^(?:chief |(?:deputy|vice|vice-)-)/u.test(title)
  );
}

/** The article knows no other such judge, or speaker of the same ministry. */
function isOnlyOne({key}: Role, person: Person, persons: readonly Person[]): boolean {
  const title = titleOf(key);
  if (!isOneOfAStory(title) || key.endsWith(':@')) return false;
  return persons.every(
    (other) => other === person || other.roles.every((role) => titleOf(role.key) !== title),
  );
}
