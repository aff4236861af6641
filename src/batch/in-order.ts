/** Works on the items of a stream side by side, and gives the results in the order of the items. */

export interface Work<Item, Result> {
  /** Items that are begun and whose result is not yet taken; no further item is read meanwhile. */
  readonly most: number;
  /** Must not reject. */
  readonly work: (item: Item) => Promise<Result>;
}

/**
 * The results of `work`, in order. Memory is bounded by `most`: an item is read only when there is room for it, and
 * a result that nobody takes holds back the reading. A result that is ready never waits for the next item, so that
 * a writer who waits for each answer gets it.
 */
export async function* mapInOrder<Item, Result>(
  items: AsyncIterable<Item>,
  {most, work}: Work<Item, Result>,
): AsyncGenerator<Result> {
  const reader = items[Symbol.asyncIterator]();
  const begun: Promise<{readonly result: Result}>[] = [];
  let reading: Promise<{readonly read: IteratorResult<Item>}> | null = null;
  let ended = false;
  while (!ended || begun.length > 0) {
    if (!ended && begun.length < most) reading ??= reader.next().then((read) => ({read}));
    const first = await Promise.race([reading, begun[0]].filter((awaited) => awaited != null));
    if ('result' in first) {
      begun.shift();
      yield first.result;
      continue;
    }
    reading = null;
    if (first.read.done) ended = true;
    else begun.push(work(first.read.value).then((result) => ({result})));
  }
}
