/** FactBank's scale as numbers: where each label lies between -3 and 3. */
import type {Factuality} from '../../model.js';

/** Lowest absolute certainty of each degree. */
export const CERTAIN = 2.25;
const PROBABLE = 1.25;
const POSSIBLE = 0.4;

/** The label of a certainty from -3 to 3. */
export function labelOf(certainty: number): Factuality {
  const size = Math.abs(certainty);
  if (size < POSSIBLE) return 'Uu';
  if (size < PROBABLE) return certainty > 0 ? 'PS+' : 'PS-';
  if (size < CERTAIN) return certainty > 0 ? 'PR+' : 'PR-';
  return certainty > 0 ? 'CT+' : 'CT-';
}
