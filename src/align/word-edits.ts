/** The word edits that turn a passage of the old article into a passage of the new one. */
import type {Edit} from '../model.js';
import {readableRuns} from './readable-runs.js';
import {diffTokens} from './token-diff.js';
import {type Passage, type WordToken, wordTokens} from './word-tokens.js';

type Range = Edit['old'];

/**
 * Edits at offsets of the two texts; laid end to end they cover the spans of both passages exactly, a deletion
 * before the insertion that takes its place. Figures stay whole ("$1.5", "1,200", "5.1%", "10-year"). What differs
 * in white space, quotation marks or dashes alone is kept. No edit reaches from one span into another that does not
 * touch it.
 */
export function wordEdits(old: Passage, fresh: Passage): readonly Edit[] {
  const oldTokens = wordTokens(old);
  const newTokens = wordTokens(fresh);
  const runs = diffTokens(
    oldTokens.map(({key}) => key),
    newTokens.map(({key}) => key),
  );
  const at = {old: old.spans[0]?.start ?? 0, new: fresh.spans[0]?.start ?? 0};
  const from = {old: 0, new: 0};
  return readableRuns(runs, oldTokens).flatMap((run): readonly Edit[] => {
    const [oldRun, newRun] = [
      oldTokens.slice(from.old, from.old + run.old),
      newTokens.slice(from.new, from.new + run.new),
    ];
    from.old += run.old;
    from.new += run.new;
    const edits = run.kept ? keeps(oldRun, newRun) : changes(oldRun, newRun, at);
    at.old = edits.at(-1)?.old[1] ?? at.old;
    at.new = edits.at(-1)?.new[1] ?? at.new;
    return edits;
  });
}

/** Tokens in pairs, as long as neither side jumps. */
function keeps(old: readonly WordToken[], fresh: readonly WordToken[]): readonly Edit[] {
  const edits: {op: 'keep'; old: Range; new: Range}[] = [];
  old.forEach((token, index) => {
    const other = fresh[index] as WordToken;
    const last = edits.at(-1);
    if (last && last.old[1] === token.start && last.new[1] === other.start) {
      last.old = [last.old[0], token.end];
      last.new = [last.new[0], other.end];
    } else edits.push({op: 'keep', old: [token.start, token.end], new: [other.start, other.end]});
  });
  return edits;
}

/** Deletions, then insertions; the side that has nothing stands where it is. */
function changes(
  old: readonly WordToken[],
  fresh: readonly WordToken[],
  at: {readonly old: number; readonly new: number},
): readonly Edit[] {
  const deletions = stretches(old).map((range): Edit => ({op: 'delete', old: range, new: [at.new, at.new]}));
  const oldEnd = deletions.at(-1)?.old[1] ?? at.old;
  return [
    ...deletions,
    ...stretches(fresh).map((range): Edit => ({op: 'insert', old: [oldEnd, oldEnd], new: range})),
  ];
}

function stretches(tokens: readonly WordToken[]): readonly Range[] {
  const found: Range[] = [];
  for (const {start, end} of tokens) {
    const last = found.at(-1);
    if (last && last[1] === start) found[found.length - 1] = [last[0], end];
    else found.push([start, end]);
  }
  return found;
}
