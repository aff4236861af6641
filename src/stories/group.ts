/** Groups articles into stories: the likeliest pairs first, and two groups only where they are alike as a whole. */

/** Two articles, by their numbers, that seem to be on one story. */
export interface Tie {
  readonly a: number;
  readonly b: number;
  /** One story from 1 up. */
  readonly likeness: number;
}

/**
 * Average likeness at which two groups are one story; their ends may be far apart in time and wording. One article
 * on two stories must not make them one.
 */
const ALIKE = 0.7;
/** Of large groups so many pairs, spread evenly, stand for all. */
const MOST_PAIRS = 64;

/** Groups of two articles or more, each in ascending order (average linkage over the ties). */
export function groupArticles(
  ties: readonly Tie[],
  likenessOf: (a: number, b: number) => number,
): readonly (readonly number[])[] {
  const groups = new Map<number, number[]>();
  const groupOf = (article: number) => {
    const known = groups.get(article) ?? [article];
    groups.set(article, known);
    return known;
  };
  for (const {a, b} of ties.toSorted(
    (one, other) => other.likeness - one.likeness || one.a - other.a || one.b - other.b,
  )) {
    const [left, right] = [groupOf(a), groupOf(b)];
    if (left === right || averageOf(left, right, likenessOf) < ALIKE) continue;
    const [large, small] = left.length >= right.length ? [left, right] : [right, left];
    large.push(...small);
    for (const article of small) groups.set(article, large);
  }
  return [...new Set(groups.values())]
    .filter(({length}) => length > 1)
    .map((group) => group.toSorted((a, b) => a - b));
}

function averageOf(
  left: readonly number[],
  right: readonly number[],
  likenessOf: (a: number, b: number) => number,
): number {
  const all = left.length * right.length;
  const step = Math.max(1, Math.floor(all / MOST_PAIRS));
  let [sum, number] = [0, 0];
  for (let pair = 0; pair < all; pair += step) {
    sum += likenessOf(left[pair % left.length] ?? 0, right[Math.floor(pair / left.length)] ?? 0);
    number += 1;
  }
  return sum / number;
}
