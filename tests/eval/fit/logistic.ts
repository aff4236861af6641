/** Logistic regression: the log-odds of a yes as a weighted sum. */
import {descend} from './descend.js';
import {dot} from './features.js';

export interface Answer {
  /** The first value is 1, for the bias. */
  readonly values: Float64Array;
  readonly yes: boolean;
}

/** The bias, which comes first, is not penalised. */
export function fitLogistic(answers: readonly Answer[], penalty: number): Float64Array {
  return descend({
    size: answers[0]?.values.length ?? 0,
    penalty: (index) => (index === 0 ? 0 : penalty),
    rate: 0.8,
    steps: 300,
    addGradient: (weights, gradient) => {
      for (const {values, yes} of answers) {
        const error = 1 / (1 + Math.exp(-dot(weights, values))) - (yes ? 1 : 0);
        for (let k = 0; k < values.length; k++)
          gradient[k] = (gradient[k] as number) + error * (values[k] as number);
      }
    },
  });
}
