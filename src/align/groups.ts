/** Sentence groups, one a side, while the links are being made. */
import type {Pair} from './increasing.js';
import type {SentenceViews} from './sentence-views.js';

/** What will be one link; at least one of the two groups is a single sentence. */
export interface Group {
  /** The pair that the group grew from. */
  readonly core: Pair;
  /** Ascending. */
  readonly old: readonly number[];
  readonly new: readonly number[];
}

/** Sentences that stand in no group yet, ascending. */
export interface Ungrouped {
  readonly old: readonly number[];
  readonly new: readonly number[];
}

export function toGroups(pairs: readonly Pair[]): readonly Group[] {
  return pairs.map((core) => ({core, old: [core[0]], new: [core[1]]}));
}

export function ungrouped(views: SentenceViews, groups: readonly Group[]): Ungrouped {
  const old = new Set(groups.flatMap((group) => group.old));
  const fresh = new Set(groups.flatMap((group) => group.new));
  return {
    old: [...views.old.keys()].filter((sentence) => !old.has(sentence)),
    new: [...views.new.keys()].filter((sentence) => !fresh.has(sentence)),
  };
}
