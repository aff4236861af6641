/** Offices held by another person in the new article. */
import type {Role} from '../../model.js';
import {sameOffice} from '../../text/offices.js';
import {type FactContext, type FoundFact, factAt, sharedTopics, topicFor} from './context.js';
import {areOne, type Holding, type Holdings, nameOf, toHoldings} from './holdings.js';
import {type Lookup, lookUpByName} from './lookups.js';
import type {Person} from './persons.js';
import {type Succession, successionsIn} from './successions.js';

interface Candidate {
  readonly old: Holding;
  readonly new: Holding;
  readonly score: number;
  /** The new article tells of the succession. */
  readonly told: boolean;
}

/** Of an office that the new article leaves unnamed: less sure than any that both name. */
const SUCCESSION = 0.5;
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
  const before = toHoldings(old);
  const after = toHoldings(fresh);
  const predecessors = lookUpByName(
    fresh.filter(({roles}) => roles.some(({former}) => former)),
    nameOf,
  );
  const byOffice = before.all.flatMap((left) =>
    after
      .ofOffice(left)
      .flatMap((right) => candidate(context, {left, right, before, after, predecessors}) ?? []),
  );
  const bySuccession = successionsIn(context.new, fresh).flatMap((told) => succession(told, before, after));
  const candidates = [...byOffice, ...bySuccession].toSorted((a, b) => b.score - a.score);
  const taken = new Set<Person>();
  return candidates.flatMap((found) => {
    const {old: left, new: right} = found;
    if (taken.has(left.person) || taken.has(right.person)) return [];
    const settled = (holding: Holding): boolean =>
      taken.has(holding.person) || after.knows(holding) || before.knows(holding);
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

interface Sides {
  readonly left: Holding;
  readonly right: Holding;
  readonly before: Holdings;
  readonly after: Holdings;
  /** Persons of whom the new article says that they held an office, by name. */
  readonly predecessors: Lookup<string, Person>;
}

function candidate(
  context: FactContext,
  {left, right, before, after, predecessors}: Sides,
): Candidate | null {
  const same = sameOffice(left.role.key, right.role.key);
  if (same === 0 || areOne(left.person, right.person)) return null;
  const told = isToldSuccession(left.person, right, predecessors);
  if (!told && (same < SAME_OFFICE || after.names(left) || before.names(right))) return null;
  const near = sharedTopics(context, left.role.sentence, right.role.sentence).length > 0 ? 0.1 : 0;
  return {old: left, new: right, score: same + near + (told ? 1 : 0), told};
}

/** "Ann Lee, his successor": the office is the one that the old article ties to whom she came after. */
function succession(
  {comes, goes, named, sentence}: Succession,
  before: Holdings,
  after: Holdings,
): readonly Candidate[] {
  return goes
    .flatMap((person) => [...before.all, ...before.told].filter((left) => areOne(left.person, person)))
    .filter((left) => !areOne(left.person, comes) && (named || !after.names(left)))
    .slice(0, 1)
    .map((left) => ({
      old: left,
      new: {person: comes, role: {...left.role, sentence}},
      score: SUCCESSION,
      told: true,
    }));
}

/** The new article says that the old holder had this office before the new one. */
function isToldSuccession(old: Person, right: Holding, predecessors: Lookup<string, Person>): boolean {
  return predecessors(nameOf(old)).some(
    (person) =>
      areOne(person, old) &&
      person.roles.some((role) => role.former && sameOffice(role.key, right.role.key) > 0),
  );
}

/** Another person beside `partner`, not settled elsewhere, may as well hold the office. */
function hasRival(
  holding: Holding,
  partner: Holding,
  others: Holdings,
  settled: (other: Holding) => boolean,
): boolean {
  const score = sameOffice(holding.role.key, partner.role.key);
  return others
    .ofOffice(holding)
    .some(
      (other) =>
        other.person !== partner.person &&
        sameOffice(holding.role.key, other.role.key) >= score &&
        !settled(other),
    );
}

/** The office in the words that say most. */
function slotOf(old: Role, fresh: Role): string {
  if (fresh.key.startsWith('top:') || fresh.office.endsWith('counterpart')) return old.office;
  const fuller = fresh.office.length > old.office.length ? fresh.office : old.office;
  return fuller.replace(/^Gov\.?$/u, 'Governor').replace(/^Lt\.? Gov\.?$/u, 'Lieutenant Governor');
}
