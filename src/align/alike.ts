/** Pairs sentences that are not identical but alike: first those that are so anywhere, then those that stand alike. */
import {candidatePairs} from './candidates.js';
import {distance, type Gaps, gapsBetween} from './gaps.js';
import {type Group, ungrouped} from './groups.js';
import {chainOf} from './identical.js';
import type {Pair} from './increasing.js';
import {type Offer, takeBest} from './offers.js';
import {LINKING} from './parameters.js';
import type {SentenceView, SentenceViews} from './sentence-views.js';
import {type SentenceSimilarity, sentenceSimilarity} from './similarity.js';

/** A candidate pair with what was measured on it. */
export interface Candidate {
  readonly pair: Pair;
  readonly similarity: SentenceSimilarity;
}

/** Candidates among the sentences that `groups` leave over; those with nothing in common are left out. */
export function measureCandidates(views: SentenceViews, groups: readonly Group[]): readonly Candidate[] {
  return candidatePairs(views, ungrouped(views, groups), gapsOf(views, groups)).flatMap((pair) => {
    const similarity = sentenceSimilarity(...viewsOf(views, pair));
    return similarity.overlap > 0 ? [{pair, similarity}] : [];
  });
}

/** Of the candidates, those so alike that they belong together wherever they stand. */
export function pairAnywhere(
  views: SentenceViews,
  groups: readonly Group[],
  candidates: readonly Candidate[],
): readonly Pair[] {
  const gaps = gapsOf(views, groups);
  return takeBest(
    candidates
      .filter(({similarity}) => similarity.likeness >= LINKING.anywhere)
      .map((candidate) => toOffer(candidate, gaps)),
  );
}

/** Of the candidates that `groups` leave over, those that are somewhat alike and stand between linked neighbours. */
export function pairNearby(
  views: SentenceViews,
  groups: readonly Group[],
  candidates: readonly Candidate[],
): readonly Pair[] {
  const gaps = gapsOf(views, groups);
  const nearness = nearnessOf(groups, gaps);
  const {old, new: fresh} = ungrouped(views, groups);
  const free = {old: new Set(old), new: new Set(fresh)};
  return takeBest(
    candidates
      .filter(({pair}) => free.old.has(pair[0]) && free.new.has(pair[1]))
      .filter(
        ({pair, similarity}) => similarity.overlap >= leastOverlap(viewsOf(views, pair), nearness(pair)),
      )
      .map((candidate) => toOffer(candidate, gaps)),
  );
}

type Nearness = 'beside' | 'in order' | 'apart';

function leastOverlap([a, b]: readonly [SentenceView, SentenceView], nearness: Nearness): number {
  // A headline sums up the first paragraph, but it is no version of it.
  if (nearness === 'apart' || (a.kind === 'paragraph') !== (b.kind === 'paragraph'))
    return Number.POSITIVE_INFINITY;
  if (nearness === 'in order') return LINKING.inOrder;
  return a.opening !== '' && a.opening === b.opening ? LINKING.besideSameOpening : LINKING.beside;
}

/** Likeness decides; of two like pairs, the one whose sentences stand nearer to each other. */
function toOffer({pair, similarity}: Candidate, gaps: Gaps): Offer {
  const apart = distance(gaps.ofOld(pair[0]), gaps.ofNew(pair[1]));
  return {pair, rank: similarity.likeness - LINKING.farther * Math.min(1, apart / LINKING.farthest)};
}

/** In one small gap of the chain, or next to a pair that was moved along; in one large gap; or neither. */
function nearnessOf(groups: readonly Group[], gaps: Gaps): (pair: Pair) => Nearness {
  const partners = new Map(groups.map(({core}) => core));
  const touches = (old: number, fresh: number): boolean =>
    [-1, 1].some((step) => Math.abs((partners.get(old + step) ?? Number.POSITIVE_INFINITY) - fresh) === 1);
  return ([old, fresh]) => {
    const [a, b] = [gaps.ofOld(old), gaps.ofNew(fresh)];
    const inOrder = a.gap === b.gap;
    if (touches(old, fresh) || (inOrder && Math.max(a.length, b.length) <= LINKING.smallGap)) return 'beside';
    return inOrder ? 'in order' : 'apart';
  };
}

function gapsOf(views: SentenceViews, groups: readonly Group[]): Gaps {
  const cores = groups.map(({core}) => core);
  return gapsBetween(chainOf(cores, views), [views.old.length, views.new.length]);
}

function viewsOf(views: SentenceViews, [old, fresh]: Pair): readonly [SentenceView, SentenceView] {
  return [views.old[old] as SentenceView, views.new[fresh] as SentenceView];
}
