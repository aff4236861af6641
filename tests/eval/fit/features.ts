/** Named feature values as vectors, and fitted weights as the tables that stand in src/. */

export interface Features {
  readonly [name: string]: number;
}

/** Names in the order in which they first come up. */
export function namesOf(all: Iterable<Features>): readonly string[] {
  const names = new Set<string>();
  for (const features of all) for (const name of Object.keys(features)) names.add(name);
  return [...names];
}

export function toVector(names: readonly string[], features: Features): Float64Array {
  return Float64Array.from(names, (name) => features[name] ?? 0);
}

export function toFeatures(names: readonly string[], weights: Float64Array): Features {
  return Object.fromEntries(names.map((name, index) => [name, weights[index] ?? 0]));
}

export function weigh(features: Features, weights: Features): number {
  let sum = 0;
  for (const [name, value] of Object.entries(features)) sum += value * (weights[name] ?? 0);
  return sum;
}

export function dot(left: Float64Array, right: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < left.length; k++) sum += (left[k] as number) * (right[k] as number);
  return sum;
}

/** A TypeScript constant; two decimals are all that the data can tell. */
export function weightTable(name: string, weights: Features): string {
  const lines = Object.entries(weights).map(([key, value]) => {
    const rounded = Math.round(value * 100) / 100;
    return `  ${/^[a-zA-Z]\w*$/u.test(key) ? key : `'${key}'`}: ${rounded === 0 ? 0 : rounded},`;
  });
  return `export const ${name}: Features = {\n${lines.join('\n')}\n};`;
}
