/** Which articles are worth a comparison: those that share rare terms, found through an inverted index. */
import type {Entry} from './entries.js';
import type {Vocabulary} from './vocabulary.js';

/** The nearest of an article are compared with it; a longer story hangs together through its neighbours. */
const NEAREST = 12;
/**
 * So many places of the index are looked at for an article, its rarest terms first. That bounds the work for an
 * article, whatever the number of articles and however common their terms are.
 */
const LOOKS = 6000;

/** More articles than a story has: what so many share is a country, a firm or a paper. */
const NEIGHBOURHOOD = 40;

export interface Candidates {
  /** Numbers of the articles nearest to it by the terms they share, nearest first. */
  readonly nearest: readonly number[];
  /** What it shares with a whole neighbourhood of articles, and so not with one story. */
  readonly usual: number;
}

/** For each article. That a crowd is near all alike tells nothing is Conneau's correction of hubs (CSLS, 2018). */
export function candidatesOf(entries: readonly Entry[], vocabulary: Vocabulary): readonly Candidates[] {
  const index = indexOf(entries, vocabulary);
  const shared = new Float64Array(entries.length);
  return entries.map((entry, self) => {
    const seen: number[] = [];
    let looks = 0;
    for (const at of rarestFirst(entry, vocabulary)) {
      const term = entry.terms[at] ?? 0;
      const [from, to] = [index.starts[term] ?? 0, index.starts[term + 1] ?? 0];
      if (to - from > LOOKS - looks) break;
      looks += to - from;
      for (let place = from; place < to; place += 1) {
        const other = index.articles[place] ?? 0;
        if (other === self) continue;
        if (shared[other] === 0) seen.push(other);
        shared[other] = (shared[other] ?? 0) + (entry.says[at] ?? 0);
      }
    }
    const near = nearestOf(seen, shared);
    const usual = shared[near[NEIGHBOURHOOD - 1] ?? -1] ?? 0;
    for (const other of seen) shared[other] = 0;
    return {nearest: near.slice(0, NEAREST), usual};
  });
}

/** Places of the terms that other articles have too and that say something, the rarest first. */
function rarestFirst({terms, values}: Entry, {frequencies}: Vocabulary): readonly number[] {
  const frequency = (at: number) => frequencies[terms[at] ?? 0] ?? 0;
  return [...terms.keys()]
    .filter((at) => frequency(at) > 1 && (values[at] ?? 0) > 0)
    .sort((a, b) => frequency(a) - frequency(b));
}

/** Most of what is seen shares one term only; sorting all of it would take most of the time. */
function nearestOf(seen: readonly number[], shared: Float64Array): readonly number[] {
  const worth = (article: number) => shared[article] ?? 0;
  const nearest: number[] = [];
  for (const article of seen) {
    const last = nearest[NEIGHBOURHOOD - 1];
    if (last !== undefined && !isNearer(article, last, worth)) continue;
    let place = Math.min(nearest.length, NEIGHBOURHOOD - 1);
    while (place > 0 && isNearer(article, nearest[place - 1] ?? article, worth)) {
      nearest[place] = nearest[place - 1] ?? article;
      place -= 1;
    }
    nearest[place] = article;
  }
  return nearest;
}

/** Of two that share as much, the one given earlier. */
function isNearer(a: number, b: number, worth: (article: number) => number): boolean {
  return worth(a) > worth(b) || (worth(a) === worth(b) && a < b);
}

/** The articles of each term, one after the other: those of term t lie from `starts[t]` to `starts[t + 1]`. */
interface Index {
  readonly starts: Int32Array;
  readonly articles: Int32Array;
}

function indexOf(entries: readonly Entry[], {frequencies}: Vocabulary): Index {
  const starts = new Int32Array(frequencies.length + 1);
  for (let term = 0; term < frequencies.length; term += 1)
    starts[term + 1] = (starts[term] ?? 0) + (frequencies[term] ?? 0);
  const next = starts.slice();
  const articles = new Int32Array(starts.at(-1) ?? 0);
  for (const [article, {terms}] of entries.entries())
    for (const term of terms) {
      const place = next[term] ?? 0;
      articles[place] = article;
      next[term] = place + 1;
    }
  return {starts, articles};
}
