/** Words that two changes keep by coincidence become part of one change. */
import {describe, expect, test} from 'vitest';
import {readableRuns} from '../../src/align/readable-runs.js';
import {diffTokens, joinRuns, type Run} from '../../src/align/token-diff.js';
import {wordTokens} from '../../src/align/word-tokens.js';

const tokensOf = (text: string) => wordTokens({text, spans: [{start: 0, end: text.length}]});

/** "3 [2→1] 4": words kept, and how many gave way to how many. */
function show(runs: readonly Run[]): string {
  return runs.map((run) => (run.kept ? `${run.old}` : `[${run.old}→${run.new}]`)).join(' ');
}

function runs(old: string, fresh: string): string {
  const tokens = tokensOf(old);
  const keys = (list: typeof tokens) => list.map(({key}) => key);
  return show(readableRuns(diffTokens(keys(tokens), keys(tokensOf(fresh))), tokens));
}

describe('readable changes', () => {
  test.each([
    // A function word between changes of two words is folded in, a content word is not.
    ['a b c the d e f', 'a x y the z w f', '1 [5→5] 1'],
    ['a b c ferry d e f', 'a x y ferry z w f', '1 [2→2] 1 [2→2] 1'],
    // A content word weighs four words: five on either side swallow it.
    ['a b c d e f ferry g h i j k l', 'a m n o p q ferry r s t u v l', '1 [11→11] 1'],
    ['a b c d e f ferry g h i j l', 'a m n o p q ferry r s t u l', '1 [5→5] 1 [4→4] 1'],
    ['a b c d e f old ferry g h i j k l', 'a m n o p q old ferry r s t u v l', '1 [5→5] 2 [5→5] 1'],
    // The smaller of the two changes counts, by its larger side.
    ['a b the d e f', 'a x the z w f', '1 [1→1] 1 [2→2] 1'],
    ['a b the d e f', 'a x y the z w f', '1 [4→5] 1'],
    // What stands at an end is between no changes.
    ['the a b', 'the x y', '1 [2→2]'],
    ['a b the', 'x y the', '[2→2] 1'],
    // Folding goes on as long as it makes larger changes.
    ['a b the d e of g h i', 'a x y the z w of u v i', '1 [7→8] 1'],
    ['same', 'same', '1'],
  ])('%s | %s', (old, fresh, shown) => {
    expect(runs(old, fresh)).toBe(shown);
  });
});

test('neighbouring runs of one kind are one, empty ones go', () => {
  const run = (kept: boolean, old: number, fresh: number): Run => ({kept, old, new: fresh});
  expect(
    joinRuns([
      run(false, 1, 0),
      run(false, 0, 2),
      run(true, 0, 0),
      run(false, 1, 1),
      run(true, 2, 2),
      run(true, 1, 1),
    ]),
  ).toEqual([run(false, 2, 3), run(true, 3, 3)]);
});
