/** Which facts of the new article are worth comparing with one of the old. */
import {type FactContext, metBy} from './context.js';
import {lookUpBy} from './lookups.js';

/** Up to so many pairs all are compared: a long read beside another one. */
const ALL = 40_000;
/** Words told of more facts than this say nothing of any. */
const MOST = 20;

interface Facts<Item> {
  readonly context: FactContext;
  readonly old: readonly Item[];
  readonly new: readonly Item[];
  readonly sentenceOf: (item: Item) => number;
  /** Words that are told of a fact. */
  readonly wordsOf: (item: Item) => Iterable<string>;
}

/**
 * The new facts that an old one is to be compared with, in their order: all of them, but in very long articles
 * those that stand in a topic or a link with it, or of which a rare word of its own is told.
 */
export function partnersIn<Item>({
  context,
  old,
  new: fresh,
  sentenceOf,
  wordsOf,
}: Facts<Item>): (item: Item) => readonly Item[] {
  if (old.length * fresh.length <= ALL) return () => fresh;
  const counts = new Map<string, number>();
  for (const item of fresh)
    for (const word of new Set(wordsOf(item))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const rareWords = (item: Item): readonly string[] =>
    [...wordsOf(item)].filter((word) => (counts.get(word) ?? 0) <= MOST).map((word) => `word ${word}`);
  return lookUpBy(
    fresh,
    (item) => [...rareWords(item), `sentence ${sentenceOf(item)}`],
    (item) => [
      ...rareWords(item),
      ...[...metBy(context, sentenceOf(item))].map((sentence) => `sentence ${sentence}`),
    ],
  );
}
