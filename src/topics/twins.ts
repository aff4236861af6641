/** Sentences that stand in both articles word for word: clustering takes the two for one. */
import type {Link} from '../model.js';
import type {Unit} from './units.js';

/** For each unit of a twin pair the other one; both by their numbers. */
export interface Twins {
  readonly ofOld: ReadonlyMap<number, number>;
  readonly ofNew: ReadonlyMap<number, number>;
}

export const NO_TWINS: Twins = {ofOld: new Map(), ofNew: new Map()};

export function findTwins(units: readonly Unit[], links: readonly Link[]): Twins {
  const [ofOld, ofNew] = [new Map<number, number>(), new Map<number, number>()];
  const places = new Map(units.map((unit, place) => [`${unit.side}${unit.sentence}`, place]));
  for (const {relation, old, new: fresh} of links) {
    if (relation !== 'same' || old.length !== 1 || fresh.length !== 1) continue;
    const [one, other] = [places.get(`old${old[0]}`), places.get(`new${fresh[0]}`)];
    if (one === undefined || other === undefined) continue;
    ofOld.set(one, other);
    ofNew.set(other, one);
  }
  return {ofOld, ofNew};
}

/** The unit that stands for `unit`: of twins the older. */
export function standIn({ofNew}: Twins, unit: number): number {
  return ofNew.get(unit) ?? unit;
}

/** Clusters of stand-ins with the units that they stand for; units ascend. */
export function withTwins(
  clusters: readonly (readonly number[])[],
  {ofOld, ofNew}: Twins,
): readonly (readonly number[])[] {
  return clusters
    .map((units) => units.filter((unit) => !ofNew.has(unit)))
    .filter((units) => units.length > 0)
    .map((units) => [...units, ...units.flatMap((unit) => ofOld.get(unit) ?? [])].sort((a, b) => a - b));
}
