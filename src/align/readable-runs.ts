/** Folds words that two changes keep by coincidence into one change, so that an editor can read it. */
import {FUNCTION_WORDS} from './function-words.js';
import {joinRuns, type Run} from './token-diff.js';
import type {WordToken} from './word-tokens.js';

/** What a kept content word weighs beside a kept function word or mark. */
const CONTENT_WORD = 4;
/** Heavier runs, of more than one content word, tell the reader something: they stay. */
const HEAVIEST_FOLDED = 4;

/**
 * Kept runs that weigh less than the smaller of the changes beside them become part of those: not "[a rise→the
 * fall] of [half a→nearly one] point" but one change (semantic clean-up, Fraser, diff-match-patch, over words).
 * The same tokens are consumed.
 */
export function readableRuns(runs: readonly Run[], old: readonly WordToken[]): readonly Run[] {
  for (let left = runs; ; ) {
    const folded = fold(left, old);
    if (folded.length === left.length) return left;
    left = folded;
  }
}

function fold(runs: readonly Run[], old: readonly WordToken[]): readonly Run[] {
  let at = 0;
  return joinRuns(
    runs.map((run, index) => {
      const tokens = old.slice(at, at + run.old);
      at += run.old;
      const [before, after] = [runs[index - 1], runs[index + 1]];
      if (!run.kept || !before || !after) return run;
      const smaller = Math.min(size(before), size(after));
      return weigh(tokens) < Math.min(smaller, HEAVIEST_FOLDED + 1) ? {...run, kept: false} : run;
    }),
  );
}

function size(run: Run): number {
  return Math.max(run.old, run.new);
}

function weigh(tokens: readonly WordToken[]): number {
  return tokens.reduce((sum, {key, wordLike}) => {
    const content = wordLike && !FUNCTION_WORDS.has(key.toLowerCase());
    return sum + (content ? CONTENT_WORD : 1);
  }, 0);
}
