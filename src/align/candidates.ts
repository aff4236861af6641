/** Which sentences are worth comparing: those that share rare words, and those that stand in the same gap. */
import type {Gaps} from './gaps.js';
import type {Ungrouped} from './groups.js';
import type {Pair} from './increasing.js';
import {BOUNDS} from './parameters.js';
import type {SentenceView, SentenceViews} from './sentence-views.js';

/**
 * Candidate pairs, each once: for every sentence of either side the few that share most of its rare words (inverted
 * index), and its surroundings in its gap. Their number grows with that of the sentences, not with its square.
 */
export function candidatePairs(views: SentenceViews, unpaired: Ungrouped, gaps: Gaps): readonly Pair[] {
  const width = views.new.length;
  const codes = new Set<number>();
  const add = (old: number, fresh: number): unknown => codes.add(old * width + fresh);
  const old = {views: views.old, sentences: unpaired.old};
  const fresh = {views: views.new, sentences: unpaired.new};
  sharers(old, fresh, add);
  sharers(fresh, old, (to, from) => add(from, to));
  neighbours(unpaired, gaps, add);
  return [...codes].sort((a, b) => a - b).map((code): Pair => [Math.floor(code / width), code % width]);
}

type Add = (from: number, to: number) => unknown;

interface Side {
  readonly views: readonly SentenceView[];
  readonly sentences: readonly number[];
}

function sharers(from: Side, to: Side, add: Add): void {
  const index = postings(to);
  for (const sentence of from.sentences) {
    const shared = new Map<number, number>();
    for (const [term, weight] of termsOf(from.views[sentence] as SentenceView)) {
      const found = index.get(term) ?? [];
      if (found.length > BOUNDS.postings) continue;
      for (const other of found) shared.set(other, (shared.get(other) ?? 0) + weight);
    }
    const best = [...shared].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    for (const [other] of best.slice(0, BOUNDS.candidates)) add(sentence, other);
  }
}

function postings({views, sentences}: Side): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  for (const sentence of sentences) {
    for (const [term] of termsOf(views[sentence] as SentenceView)) {
      const found = index.get(term);
      if (found) found.push(sentence);
      else index.set(term, [sentence]);
    }
  }
  return index;
}

/** Stems, and pairs of neighbouring words: these are rare even where every word of a sentence is common. */
function termsOf(view: SentenceView): ReadonlyMap<string, number> {
  const terms = new Map(view.stems);
  view.words.forEach((word, at) => {
    const next = view.words[at + 1];
    if (next !== undefined) terms.set(`${word} ${next}`, 1);
  });
  return terms;
}

/** All pairs of a small gap; in a large one, those that stand in about the same part of it. */
function neighbours(unpaired: Ungrouped, gaps: Gaps, add: Add): void {
  const old = byGap(unpaired.old, (sentence) => gaps.ofOld(sentence).gap);
  const fresh = byGap(unpaired.new, (sentence) => gaps.ofNew(sentence).gap);
  for (const [gap, oldHere] of old) {
    const newHere = fresh.get(gap) ?? [];
    oldHere.forEach((sentence, at) => {
      const middle = Math.round(((at + 0.5) * newHere.length) / oldHere.length);
      for (const other of newHere.slice(Math.max(0, middle - BOUNDS.window), middle + BOUNDS.window))
        add(sentence, other);
    });
    newHere.forEach((sentence, at) => {
      const middle = Math.round(((at + 0.5) * oldHere.length) / newHere.length);
      for (const other of oldHere.slice(Math.max(0, middle - BOUNDS.window), middle + BOUNDS.window))
        add(other, sentence);
    });
  }
}

function byGap(
  sentences: readonly number[],
  gapOf: (sentence: number) => number,
): ReadonlyMap<number, readonly number[]> {
  const table = new Map<number, number[]>();
  for (const sentence of sentences) {
    const gap = gapOf(sentence);
    const found = table.get(gap);
    if (found) found.push(sentence);
    else table.set(gap, [sentence]);
  }
  return table;
}
