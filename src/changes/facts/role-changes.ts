/** Offices held by another person in the new article. */
import type {Role} from '../../model.js';
import {comparePersons} from '../../text/names.js';
import {officeHead} from '../../text/office-words.js';
import {sameOffice} from '../../text/offices.js';
import {type FactContext, type FoundFact, factAt, sharedTopics, topicFor} from './context.js';
import type {Person} from './persons.js';

interface Holding {
  readonly person: Person;
  readonly role: Role;
}

interface Candidate {
  readonly old: Holding;
  readonly new: Holding;
  readonly score: number;
  /** The new article tells of the succession. */
  readonly told: boolean;
}

/** Least certainty that two phrases mean one office where the new article tells of no succession. */
const SAME_OFFICE = 0.7;

/**
 * Old holder and new, office by office, the surest first and none twice. An office whose bearer is the same
 * person has not changed; where a phrase doesn't say of what, it must be the only such office on either side.
 */
export function roleChanges(
  context: FactContext,
  old: readonly Person[],
  fresh: readonly Person[],
): readonly FoundFact[] {
  const before = holdings(old);
  const after = holdings(fresh);
  const candidates = before
    .flatMap((left) =>
      after.flatMap((right) => candidate(context, {left, right, before, after, fresh}) ?? []),
    )
    .toSorted((a, b) => b.score - a.score);
  const taken = new Set<Person>();
  return candidates.flatMap((found) => {
    const {old: left, new: right} = found;
    if (taken.has(left.person) || taken.has(right.person)) return [];
    const settled = (holding: Holding): boolean =>
      taken.has(holding.person) || staysInOffice(holding, after) || staysInOffice(holding, before);
    if (!found.told && (hasRival(left, right, after, settled) || hasRival(right, left, before, settled)))
      return [];
    taken.add(left.person).add(right.person);
    const [from, to] = [left.person.fullest, right.person.fullest];
    return [
      {
        topic: topicFor(context, left.role.sentence, right.role.sentence),
        change: {
          type: 'role',
          slot: slotOf(left.role, right.role),
          old: factAt(context.old, from, from.sentence, null),
          new: factAt(context.new, to, to.sentence, null),
        },
      },
    ];
  });
}

/** Who holds what now: one entry a person and office, without offices that many hold at once. */
function holdings(persons: readonly Person[]): readonly Holding[] {
  return persons.flatMap((person) => {
    const current = person.roles.filter((role) => !role.former && isSingle(role.key));
    return [...new Map(current.toReversed().map((role) => [role.key, role])).values()].map((role) => ({
      person,
      role,
    }));
  });
}

function isSingle(key: string): boolean {
  const title = key.split(':')[0] ?? '';
  return title === 'top' || officeHead(title)?.single === true || /^(?:deputy|vice|vice-)-/u.test(title);
}

interface Sides {
  readonly left: Holding;
  readonly right: Holding;
  readonly before: readonly Holding[];
  readonly after: readonly Holding[];
  readonly fresh: readonly Person[];
}

function candidate(context: FactContext, {left, right, before, after, fresh}: Sides): Candidate | null {
  const same = sameOffice(left.role.key, right.role.key);
  if (same === 0 || comparePersons(left.person.fullest.text, right.person.fullest.text) !== 'different')
    return null;
  const told = isToldSuccession(left.person, right, fresh);
  if (!told && (same < SAME_OFFICE || stillHeld(left, after) || stillHeld(right, before))) return null;
  const near = sharedTopics(context, left.role.sentence, right.role.sentence).length > 0 ? 0.1 : 0;
  return {old: left, new: right, score: same + near + (told ? 1 : 0), told};
}

/** The new article says that the old holder had this office before the new one. */
function isToldSuccession(old: Person, right: Holding, fresh: readonly Person[]): boolean {
  return fresh.some(
    (person) =>
      comparePersons(person.fullest.text, old.fullest.text) !== 'different' &&
      person.roles.some((role) => role.former && sameOffice(role.key, right.role.key) > 0),
  );
}

/** The other article, too, names this person as the holder. */
function stillHeld(holding: Holding, others: readonly Holding[]): boolean {
  return others.some(
    (other) =>
      sameOffice(holding.role.key, other.role.key) > 0 &&
      comparePersons(holding.person.fullest.text, other.person.fullest.text) !== 'different',
  );
}

/** Another person beside `partner`, not settled elsewhere, may as well hold the office. */
function hasRival(
  holding: Holding,
  partner: Holding,
  others: readonly Holding[],
  settled: (other: Holding) => boolean,
): boolean {
  const score = sameOffice(holding.role.key, partner.role.key);
  return others.some(
    (other) =>
      other.person !== partner.person &&
      sameOffice(holding.role.key, other.role.key) >= score &&
      !settled(other),
  );
}

/** The other article knows this person in an office, too. */
function staysInOffice(holding: Holding, others: readonly Holding[]): boolean {
  return others.some(
    (other) =>
      other.person !== holding.person &&
      comparePersons(other.person.fullest.text, holding.person.fullest.text) !== 'different',
  );
}

/** The office in the words that say most. */
function slotOf(old: Role, fresh: Role): string {
  if (fresh.key.startsWith('top:') || fresh.office.endsWith('counterpart')) return old.office;
  const fuller = fresh.office.length > old.office.length ? fresh.office : old.office;
  return fuller.replace(/^Gov\.?$/u, 'Governor').replace(/^Lt\.? Gov\.?$/u, 'Lieutenant Governor');
}
