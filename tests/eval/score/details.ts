/** Scores the typed facts that differ: roles, dates, places, numbers, names. */
import type {FactChange} from '../../../src/model.js';
import type {GoldDetail} from './gold.js';
import type {Counts} from './ratios.js';
import type {Told} from './status.js';
import {fold, sameName} from './wording.js';

export interface DetailScore {
  readonly counts: Counts;
  readonly missed: readonly GoldDetail[];
  /** One for each false fact, under the first topic that tells it. */
  readonly unwanted: readonly Told<FactChange>[];
}

/** Texts that are equal are paired before texts of which one holds the other, so that none takes another's partner. */
export function scoreDetails(wanted: readonly GoldDetail[], told: readonly Told<FactChange>[]): DetailScore {
  const taken = new Set<Told<FactChange>>();
  let missed = wanted;
  for (const same of [(a: string, b: string) => fold(a) === fold(b), sameName])
    missed = missed.filter((detail) => {
      const partner = told.find((each) => !taken.has(each) && isSame(detail, each.change, same));
      if (partner) taken.add(partner);
      return !partner;
    });
  const firsts = new Map<string, Told<FactChange>>();
  for (const each of [...taken, ...told]) if (!firsts.has(keyOf(each))) firsts.set(keyOf(each), each);
  return {
    counts: {hits: taken.size, said: Math.max(firsts.size, taken.size), wanted: wanted.length},
    missed,
    unwanted: [...firsts.values()].filter((each) => !taken.has(each)),
  };
}

/** The same fact told under two topics is one. */
function keyOf({change}: Told<FactChange>): string {
  return [change.type, fold(change.old.text), fold(change.new.text)].join('|');
}

function isSame(
  detail: GoldDetail,
  change: FactChange,
  same: (left: string, right: string) => boolean,
): boolean {
  const type = detail.type === 'person' ? 'role' : detail.type;
  return change.type === type && same(change.old.text, detail.old) && same(change.new.text, detail.new);
}
