/** How much two sentences look as if they were about one topic: features, and their log-odds by the weights. */
import type {Affinities} from './cluster.js';
import {nearestSynonyms, type Story, softOverlap, termCosine} from './story.js';
import type {Unit} from './units.js';
import {ABSENT, CLIP, CROSS_WEIGHTS, DOUBT, type Features, SAME_WEIGHTS} from './weights.js';

/** For each unit its nearest unit, by shared words, on the other side and on its own; -1 where there is none. */
interface Partners {
  readonly acrossInContext: readonly number[];
  readonly across: readonly number[];
  readonly acrossCosine: readonly number[];
  readonly own: readonly number[];
}

/** Stories up to this many sentences are compared all with all; larger ones where words or places meet. */
const SMALL = 600;
/** Same-side neighbours that are always compared, in a large story. */
const NEIGHBOURS = 6;

/** Log-odds of each pair of units, ready for clustering; without `joint`, of pairs in one article only. */
export function affinities(story: Story, joint = true): Affinities {
  const partners = findPartners(story);
  const rows = story.units.map(() => new Map<number, number>());
  for (const [i, j] of candidatePairs(story)) {
    if (!joint && story.units[i]?.side !== story.units[j]?.side) continue;
    const value = logOdds(story, partners, i, j);
    rows[i]?.set(j, value);
    rows[j]?.set(i, value);
  }
  return {
    size: story.units.length,
    rows,
    absent: ABSENT,
    doubt: DOUBT,
    together: [...together(story.units), ...repeats(story)],
  };
}

/** Feature values of a pair, `i` before `j`, for fitting the weights. */
export function pairFeatures(story: Story): (i: number, j: number) => {same: boolean; features: Features} {
  const partners = findPartners(story);
  return (i, j) => ({
    same: story.units[i]?.side === story.units[j]?.side,
    features: featuresOf(story, partners, i, j),
  });
}

function logOdds(story: Story, partners: Partners, i: number, j: number): number {
  const same = story.units[i]?.side === story.units[j]?.side;
  const weights = same ? SAME_WEIGHTS : CROSS_WEIGHTS;
  const features = featuresOf(story, partners, i, j);
  let sum = weights.bias ?? 0;
  for (const [name, value] of Object.entries(features)) sum += value * (weights[name as keyof Features] ?? 0);
  return Math.max(-CLIP, Math.min(CLIP, sum));
}

function featuresOf(story: Story, partners: Partners, i: number, j: number): Features {
  const [a, b] = [story.units[i] as Unit, story.units[j] as Unit];
  const shared = sharedTerms(story, i, j);
  const sameBlock = a.side === b.side && a.block === b.block;
  const common: Features = {
    ...shared,
    blockCosine: sameBlock ? 0 : termCosine(at(story.blockTerms, i), at(story.blockTerms, j)),
    blockMeaning: sameBlock ? 0 : dot(at(story.blockMeanings, i).centre, at(story.blockMeanings, j).centre),
    meaning: dot(at(story.meanings, i).centre, at(story.meanings, j).centre),
    soft: softOverlap(at(story.meanings, i), at(story.meanings, j)),
    synonyms: nearestSynonyms(at(story.meanings, i), at(story.meanings, j)),
    sameSubject: a.subject !== null && a.subject === b.subject && story.telling(a.subject) > 0.4 ? 1 : 0,
    title: a.kind === 'title' || b.kind === 'title' ? 1 : 0,
  };
  return a.side === b.side
    ? {...common, ...neighbourhood(story, partners, i, j)}
    : {...common, ...partnership(partners, i, j)};
}

function sharedTerms(story: Story, i: number, j: number): Features {
  const [left, right] = [at(story.terms, i), at(story.terms, j)];
  const [a, b] = [story.units[i] as Unit, story.units[j] as Unit];
  let overlap = 0;
  let rarest = 0;
  let rarestName = 0;
  for (const [term, weight] of left.weights) {
    const other = right.weights.get(term);
    if (other === undefined) continue;
    const least = Math.min(weight, other);
    overlap += least;
    rarest = Math.max(rarest, least);
    if (a.names.has(term) && b.names.has(term)) rarestName = Math.max(rarestName, least);
  }
  return {
    cosine: termCosine(left, right),
    overlap: overlap / Math.min(left.total, right.total),
    rarest,
    rarestName,
  };
}

/** Two sentences of one article: where they stand to one another, and how the later one opens. */
function neighbourhood(story: Story, partners: Partners, i: number, j: number): Features {
  const [earlier, later] = [story.units[i] as Unit, story.units[j] as Unit];
  const distance = j - i;
  const next = distance === 1;
  const inside = earlier.block === later.block;
  const nextBlock = later.block - earlier.block === 1;
  const {opening} = later;
  const [p, q] = [partners.across[i] ?? -1, partners.across[j] ?? -1];
  const likeness = Math.min(partners.acrossCosine[i] ?? 0, partners.acrossCosine[j] ?? 0);
  const meet =
    p >= 0 && q >= 0 && likeness > 0.12 && (p === q || story.units[p]?.block === story.units[q]?.block);
  const previous = story.units[i - 1];
  return {
    next: flag(next),
    second: flag(distance === 2),
    third: flag(distance === 3),
    insideNext: flag(inside && next),
    insideFar: flag(inside && !next),
    acrossNext: flag(nextBlock && next),
    pronounInside: flag(next && inside && opening.pronoun),
    pronounAcross: flag(
      next && !inside && opening.pronoun && later.kind === 'paragraph' && earlier.kind === 'paragraph',
    ),
    quote: flag(next && inside && later.quoted),
    section: flag(earlier.section >= 0 && earlier.section === later.section && !earlier.listed),
    listed: flag(earlier.section >= 0 && earlier.section === later.section && earlier.listed),
    connective: flag(next && opening.connective),
    listingInside: flag(next && inside && opening.listing),
    newSubjectInside: flag(next && inside && opening.newSubject === 'other'),
    newDefiniteInside: flag(next && inside && opening.newSubject === 'definite'),
    newSubjectAcross: flag(next && !inside && opening.newSubject === 'other'),
    definiteFar: flag(distance > 2 && later.definites.some((head) => nearestBefore(story, j, head) === i)),
    ownBest: flag(partners.own[i] === j) + flag(partners.own[j] === i),
    lede: flag(
      nextBlock &&
        earlier.kind === 'paragraph' &&
        (previous?.side !== earlier.side || previous.kind !== 'paragraph'),
    ),
    convergeAcross: meet && !inside ? 2 * Math.min(likeness, 0.5) : 0,
    convergeInside: flag(meet && inside),
    parallel: parallel(story, partners, i, j),
  };
}

/**
 * Each has its own nearest sentence on the other side, and neither shares a word with the other's: two topics that both
 * articles happen to tell one after the other. Near-identical sentences say nothing of the kind.
 */
function parallel(story: Story, partners: Partners, i: number, j: number): number {
  const [p, q] = [partners.across[i] ?? -1, partners.across[j] ?? -1];
  if (p < 0 || q < 0 || p === q || partners.across[p] !== i || partners.across[q] !== j) return 0;
  const strength = Math.min(partners.acrossCosine[i] ?? 0, partners.acrossCosine[j] ?? 0);
  const crosstalk = Math.max(
    termCosine(at(story.terms, i), at(story.terms, q)),
    termCosine(at(story.terms, j), at(story.terms, p)),
    termCosine(at(story.terms, i), at(story.terms, j)),
  );
  return strength < 0.85 && crosstalk < 0.04 ? Math.min(1, 2 * strength) : 0;
}

/** Sentences of both articles: are they each other's nearest? */
function partnership(partners: Partners, i: number, j: number): Features {
  const best = flag(partners.acrossInContext[i] === j) + flag(partners.acrossInContext[j] === i);
  return {best, mutual: flag(best === 2)};
}

/** How far back a definite noun is looked up. */
const LOOK_BACK = 60;

function nearestBefore(story: Story, from: number, head: string): number {
  const side = story.units[from]?.side;
  for (let k = from - 1; k >= Math.max(0, from - LOOK_BACK) && story.units[k]?.side === side; k--)
    if (story.units[k]?.terms.has(head)) return k;
  return -1;
}

function findPartners(story: Story): Partners {
  const acrossInContext: number[] = [];
  const across: number[] = [];
  const acrossCosine: number[] = [];
  const own: number[] = [];
  story.units.forEach((unit, i) => {
    const best = {context: -1, contextScore: 0.05, across: -1, acrossScore: 0, own: -1, ownScore: 0.05};
    for (const j of possiblePartners(story, i)) {
      if (j === i) continue;
      const likeness = termCosine(at(story.terms, i), at(story.terms, j));
      if (story.units[j]?.side === unit.side) {
        if (likeness > best.ownScore) Object.assign(best, {own: j, ownScore: likeness});
        continue;
      }
      const context = likeness + 0.3 * termCosine(at(story.blockTerms, i), at(story.blockTerms, j));
      if (context > best.contextScore) Object.assign(best, {context: j, contextScore: context});
      if (likeness > best.acrossScore) Object.assign(best, {across: j, acrossScore: likeness});
    }
    acrossInContext.push(best.context);
    across.push(best.across);
    acrossCosine.push(best.acrossScore);
    own.push(best.own);
  });
  return {acrossInContext, across, acrossCosine, own};
}

function possiblePartners(story: Story, unit: number): Iterable<number> {
  return story.units.length <= SMALL ? story.units.keys() : [...story.sharers(unit)].sort((a, b) => a - b);
}

function* candidatePairs(story: Story): Generator<readonly [number, number]> {
  for (let i = 0; i < story.units.length; i++) {
    const others = new Set(possiblePartners(story, i));
    for (let j = i + 1; j <= i + NEIGHBOURS; j++) others.add(j);
    for (const j of [...others].sort((a, b) => a - b)) if (j > i && j < story.units.length) yield [i, j];
  }
}

/** A heading and the sentence below it; the sentences of one quotation. */
function together(units: readonly Unit[]): readonly (readonly [number, number])[] {
  return units.flatMap((unit, index) => {
    const next = units[index + 1];
    if (!next || next.side !== unit.side) return [];
    const headed = unit.kind === 'heading' && next.kind === 'paragraph' && !unit.listed;
    const quoted = unit.block === next.block && unit.quoteGoesOn;
    return headed || quoted ? [[index, index + 1] as const] : [];
  });
}

/** Sentences that an article says twice, as a summary and in its place. */
function repeats(story: Story): readonly (readonly [number, number])[] {
  const first = new Map<string, number>();
  return story.units.flatMap((unit, index) => {
    const key = `${unit.side}|${[...unit.terms.keys()].sort().join(' ')}`;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, index);
    return earlier !== undefined && unit.terms.size > 3 ? [[earlier, index] as const] : [];
  });
}

function at<T>(list: readonly T[], index: number): T {
  return list[index] as T;
}

function flag(value: boolean): number {
  return value ? 1 : 0;
}

function dot(left: Float32Array, right: Float32Array): number {
  let sum = 0;
  for (let k = 0; k < left.length; k++) sum += (left[k] as number) * (right[k] as number);
  return sum;
}
