/**
 * Turns certainty, as the grammar composes it, into a score, as readers give it.
 *
 * Asked whether a thing happened, readers go along with "did not" less than with "did", and take "may" for less than
 * the middle between open and fact. The anchors were fitted, rising and with their sign kept, to two corpora of such
 * judgements (news and web text) on one half of the sentences and checked on the other.
 */

const ANCHORS: readonly (readonly [certainty: number, score: number])[] = [
  [-3, -3],
  [-2.25, -1.4],
  [-1.25, -0.9],
  [-0.4, -0.6],
  [0, 0],
  [0.4, 0.1],
  [1.25, 1.2],
  [2.25, 2.4],
  [3, 3],
];

/** A score from -3 to 3; straight lines between the anchors. */
export function calibrated(certainty: number): number {
  const at = Math.max(
    1,
    ANCHORS.findIndex(([right]) => certainty <= right),
  );
  const [left, low] = ANCHORS[at - 1] as (typeof ANCHORS)[number];
  const [right, high] = ANCHORS[at] as (typeof ANCHORS)[number];
  return low + ((certainty - left) / (right - left)) * (high - low);
}
