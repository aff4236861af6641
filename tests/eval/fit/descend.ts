/** Minimises a convex loss: AdaGrad over all the data at each step (Duchi, Hazan & Singer 2011). */

export interface Descent {
  /** Adds the gradient of the loss at `weights` to `gradient`, which is 0 at first. */
  readonly addGradient: (weights: Float64Array, gradient: Float64Array) => void;
  readonly size: number;
  /** Of the L2 penalty, by index, on the sum of the losses. */
  readonly penalty: (index: number) => number;
  readonly rate: number;
  readonly steps: number;
}

/** Starts at 0 and takes the same way every time. */
export function descend({addGradient, size, penalty, rate, steps}: Descent): Float64Array {
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-6);
  for (let step = 0; step < steps; step++) {
    const gradient = new Float64Array(size);
    addGradient(weights, gradient);
    for (let k = 0; k < size; k++) {
      const slope = (gradient[k] as number) + penalty(k) * (weights[k] as number);
      squares[k] = (squares[k] as number) + slope * slope;
      weights[k] = (weights[k] as number) - (rate * slope) / Math.sqrt(squares[k] as number);
    }
  }
  return weights;
}
