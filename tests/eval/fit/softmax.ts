/** Choosing one of a list: the chance of each is the softmax of its score (ListNet, Cao et al. 2007). */
import {descend} from './descend.js';
import {dot} from './features.js';

export interface Choice {
  readonly values: Float64Array;
  /** What its score is before any weight. */
  readonly prior: number;
  /** How right it is, 0 or more; the shares of a list's merits are the chances that it ought to have. */
  readonly merit: number;
}

export interface SoftmaxOptions {
  readonly penalty: number;
  readonly rate: number;
  readonly steps: number;
}

/** Lists without anything right teach nothing. */
export function fitSoftmax(
  lists: readonly (readonly Choice[])[],
  {penalty, rate, steps}: SoftmaxOptions,
): Float64Array {
  const telling = lists.filter((list) => list.some(({merit}) => merit > 0));
  return descend({
    size: telling[0]?.[0]?.values.length ?? 0,
    penalty: () => penalty,
    rate,
    steps,
    addGradient: (weights, gradient) => {
      for (const list of telling) addErrors(list, weights, gradient);
    },
  });
}

function addErrors(list: readonly Choice[], weights: Float64Array, gradient: Float64Array): void {
  const scores = list.map(({values, prior}) => prior + dot(weights, values));
  const highest = scores.reduce((so, score) => Math.max(so, score), Number.NEGATIVE_INFINITY);
  const powers = scores.map((score) => Math.exp(score - highest));
  const power = powers.reduce((sum, each) => sum + each, 0);
  const merit = list.reduce((sum, choice) => sum + choice.merit, 0);
  list.forEach((choice, index) => {
    const error = (powers[index] as number) / power - choice.merit / merit;
    for (let k = 0; k < choice.values.length; k++)
      gradient[k] = (gradient[k] as number) + error * (choice.values[k] as number);
  });
}
