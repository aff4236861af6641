/** Finds splits and merges: a sentence left over that is a part of a sentence already paired beside it. */
import type {Candidate} from './alike.js';
import type {Group} from './groups.js';
import {BOUNDS, LINKING} from './parameters.js';
import type {SentenceView, SentenceViews} from './sentence-views.js';

/**
 * `groups`, grown by the candidates' left-over sentences that are found in what the paired sentences leave
 * of each other: best partners that are not mutual (Spangher et al., NewsEdits, NAACL 2022).
 */
export function growGroups(
  views: SentenceViews,
  groups: readonly Group[],
  candidates: readonly Candidate[],
): readonly Group[] {
  const grown = [...groups];
  const oldGroup = new Map(groups.flatMap(({old}, index) => old.map((sentence) => [sentence, index])));
  const newGroup = new Map(
    groups.flatMap(({new: fresh}, index) => fresh.map((sentence) => [sentence, index])),
  );
  const byLikeness = [...candidates].sort((a, b) => b.similarity.containment - a.similarity.containment);
  for (const {pair} of byLikeness) {
    const [inOld, inNew] = [oldGroup.get(pair[0]), newGroup.get(pair[1])];
    const index = inOld ?? inNew;
    if (index === undefined || (inOld !== undefined && inNew !== undefined)) continue;
    const side = inOld === undefined ? 'old' : 'new';
    const part = side === 'old' ? pair[0] : pair[1];
    const group = grow(views, grown[index] as Group, side, part);
    if (!group) continue;
    grown[index] = group;
    (side === 'old' ? oldGroup : newGroup).set(part, index);
  }
  return grown;
}

/** The group with `part` added on `side`; undefined where it does not belong there. */
function grow(views: SentenceViews, group: Group, side: 'old' | 'new', part: number): Group | undefined {
  const other = side === 'old' ? 'new' : 'old';
  const members = group[side];
  if (group[other].length > 1) return undefined;
  if (members.every((member) => Math.abs(member - part) > LINKING.partDistance)) return undefined;
  const whole = views[other][group[other][0] as number] as SentenceView;
  const view = views[side][part] as SentenceView;
  const siblings = members.map((member) => views[side][member] as SentenceView);
  if (whole.key === siblings[0]?.key || !isPartOf(view, whole, siblings)) return undefined;
  return {...group, [side]: [...members, part].sort((a, b) => a - b)};
}

/** Words in a row that a part must have in common with the whole. */
const LEAST_RUN = 3;

function isPartOf(part: SentenceView, whole: SentenceView, siblings: readonly SentenceView[]): boolean {
  const left = new Map<string, number>();
  for (const term of whole.terms) left.set(term, (left.get(term) ?? 0) + 1);
  for (const term of siblings.flatMap((sibling) => sibling.terms)) left.set(term, (left.get(term) ?? 0) - 1);
  let found = 0;
  for (const [term, weight] of part.stems) if ((left.get(term) ?? 0) > 0) found += weight;
  if (found < LINKING.partOf * part.weight) return false;
  return longestRun(part.words, whole.words) >= Math.min(LEAST_RUN, part.words.length);
}

function longestRun(a: readonly string[], b: readonly string[]): number {
  const rows = Math.min(a.length, BOUNDS.orderedWords);
  const columns = Math.min(b.length, BOUNDS.orderedWords);
  let longest = 0;
  const row = new Uint16Array(columns + 1);
  for (let i = 0; i < rows; i++) {
    // From the right, so that the entry to the left is still that of the word before.
    for (let j = columns; j > 0; j--) {
      row[j] = a[i] === b[j - 1] ? (row[j - 1] as number) + 1 : 0;
      longest = Math.max(longest, row[j] as number);
    }
  }
  return longest;
}
