// What to say where a key leads nowhere, so that nobody takes an end for a key that is broken.
import type {Command, Group} from './bindings.js';
import {keyFor} from './keys.js';
import type {ReviewInput} from './review-view.js';
import {cursorOf, rowsOf} from './rows.js';
import type {ReviewState} from './state.js';

/** Words for a command that left the review where it was; null where it led somewhere, or where that says itself. */
export function stuckWords(
  input: ReviewInput,
  after: ReviewState,
  {command, keys}: {readonly command: Command | null; readonly keys: readonly Group[]},
): string | null {
  const words = wordsFor(command, after, keys);
  return words !== null && isSame(input, after) ? words : null;
}

function wordsFor(
  command: Command | null,
  {article, folding}: ReviewState,
  keys: readonly Group[],
): string | null {
  switch (command) {
    case 'next-change':
      return 'no change after this one';
    case 'previous-change':
      return 'no change before this one';
    case 'next-topic':
      return 'the list of topics ends here';
    case 'previous-topic':
      return 'the list of topics begins here';
    case 'topic-sentence-next':
    case 'topic-sentence-previous':
      return article?.topic == null ? 'this sentence is in no topic' : 'no other sentence is on this topic';
    case 'match-next':
    case 'match-previous':
      return article === null ? null : searchWords(article.filter, keys);
    case 'shift-left':
    case 'shift-right':
      return folding.wrapped
        ? `sentences are wrapped: ${keyFor('wrap', 'article', keys)} puts each on one line`
        : null;
    case 'kinds':
      return 'all topics are of one kind';
    default:
      return null;
  }
}

function searchWords(filter: string, keys: readonly Group[]): string {
  return filter === ''
    ? `nothing is searched for: ${keyFor('filter', 'article', keys)} searches both articles`
    : `no other sentence holds “${filter}”`;
}

function isSame(input: ReviewInput, after: ReviewState): boolean {
  return placeIn(input) === placeIn({...input, review: after});
}

function placeIn(input: ReviewInput): string {
  const {selected, change, kinds, folding, article} = input.review;
  const rows = rowsOf(input);
  const at = article === null ? null : [article.side, article.sentence, article.topic];
  return JSON.stringify([cursorOf(rows, article?.topic ?? selected), change, kinds, folding, at]);
}
