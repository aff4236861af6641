/** Sorts what is found in an article by the sentences that it stands in. */

/** Items by the number of their sentence, in their order. */
export function bySentence<Item>(
  items: readonly Item[],
  sentenceOf: (item: Item) => number,
): ReadonlyMap<number, readonly Item[]> {
  const found = new Map<number, Item[]>();
  for (const item of items) {
    const sentence = sentenceOf(item);
    const list = found.get(sentence);
    if (list) list.push(item);
    else found.set(sentence, [item]);
  }
  return found;
}
