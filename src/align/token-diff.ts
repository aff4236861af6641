/** The shortest way from one list of token keys to another; the only file that imports `diff`. */
import {diffArrays} from 'diff/lib/diff/array.js';
import {heaviestChain, type Pair} from './increasing.js';

/** Consecutive tokens: kept, or `old` ones replaced by `new` ones (one of the counts may be 0). */
export interface Run {
  readonly kept: boolean;
  readonly old: number;
  readonly new: number;
}

/** Above this many insertions and deletions the shortest way is not looked for: it would cost their square. */
const MOST_EDITS = 1_000;

/**
 * Runs that consume both lists, kept and changed ones in turn. Myers' shortest edit script (1986) as the `diff`
 * package has it; lists that differ too much are first cut at the keys that occur once in each.
 */
export function diffTokens(old: readonly string[], fresh: readonly string[]): readonly Run[] {
  const direct = shortest(old, fresh);
  if (direct) return joinRuns(direct);
  const anchors = heaviestChain(uniquePairs(old, fresh), () => 1);
  const runs: Run[] = [];
  let from: Pair = [0, 0];
  for (const [oldEnd, newEnd] of [...anchors, [old.length, fresh.length] as Pair]) {
    const gap = [old.slice(from[0], oldEnd), fresh.slice(from[1], newEnd)] as const;
    runs.push(...(shortest(...gap) ?? [{kept: false, old: gap[0].length, new: gap[1].length}]));
    if (oldEnd < old.length && newEnd < fresh.length) runs.push({kept: true, old: 1, new: 1});
    from = [oldEnd + 1, newEnd + 1];
  }
  return joinRuns(runs);
}

function shortest(old: readonly string[], fresh: readonly string[]): readonly Run[] | undefined {
  const changes = diffArrays([...old], [...fresh], {maxEditLength: MOST_EDITS});
  return changes?.map(({added, removed, count}) => ({
    kept: !added && !removed,
    old: added ? 0 : count,
    new: removed ? 0 : count,
  }));
}

function uniquePairs(old: readonly string[], fresh: readonly string[]): readonly Pair[] {
  const newPlaces = uniquePlaces(fresh);
  return [...uniquePlaces(old)].flatMap(([key, place]): readonly Pair[] => {
    const other = newPlaces.get(key);
    return other === undefined ? [] : [[place, other]];
  });
}

function uniquePlaces(keys: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const repeated = new Set<string>();
  for (const [place, key] of keys.entries()) {
    if (places.has(key)) repeated.add(key);
    else places.set(key, place);
  }
  for (const key of repeated) places.delete(key);
  return places;
}

/** Neighbouring runs of one kind as one; empty ones go. */
export function joinRuns(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    if (run.old === 0 && run.new === 0) continue;
    const last = joined.at(-1);
    if (last?.kept !== run.kept) joined.push(run);
    else joined[joined.length - 1] = {kept: run.kept, old: last.old + run.old, new: last.new + run.new};
  }
  return joined;
}
