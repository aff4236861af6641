import type {Item} from '../../../src/events/grammar/items.js';
import {splitItems} from '../../../src/events/grammar/split-items.js';
import {toWords, type Word} from '../../../src/events/grammar/words.js';
import type {Sentence} from '../../../src/model.js';
import {read} from '../read.js';

/** The words of a text's first sentence. */
export function wordsOf(text: string): readonly Word[] {
  const article = read(text);
  return toWords(article, article.sentences[0] as Sentence);
}

/** The items of a text's first sentence, and the words of an item. */
export function itemsOf(text: string): {
  readonly items: readonly Item[];
  readonly textOf: (item: Item) => string;
} {
  const words = wordsOf(text);
  const textOf = ({first, last}: Item) =>
    words
      .slice(first, last + 1)
      .map((word) => word.text)
      .join(' ');
  return {items: splitItems(words), textOf};
}
