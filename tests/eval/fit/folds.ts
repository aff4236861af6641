/** Cross-validation by whole stories. */

/**
 * For each item what was fitted without it: the items are dealt out to `count` folds in turn, and each fold is left
 * out once.
 */
export function leaveOut<Item, Fitted>(
  items: readonly Item[],
  count: number,
  train: (rest: readonly Item[]) => Fitted,
): readonly Fitted[] {
  const folds = Array.from({length: Math.min(count, items.length)}, (_, fold) =>
    train(items.filter((_item, index) => index % count !== fold)),
  );
  return items.map((_, index) => folds[index % count] as Fitted);
}
