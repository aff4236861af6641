/** The adjective of certainty inside a noun phrase: "a *possible* visit". */
import {PREMODIFIERS, type PremodifierRow} from '../cues/premodifiers.js';
import type {NounChunk} from '../grammar/items.js';
import type {Word} from '../grammar/words.js';

export function premodifierOf(
  chunk: NounChunk,
  words: readonly Word[],
): {readonly row: PremodifierRow; readonly at: readonly [number, number]} | null {
  for (let at = chunk.first; at < chunk.head; at++) {
    const row = PREMODIFIERS.get((words[at] as Word).lower);
    if (row) return {row, at: [at, at]};
  }
  return null;
}
