/** Chooses among spans that overlap, and finds where in a row of them an offset falls. */
import type {Span} from '../model.js';

/** The longest of those that overlap, in the order of the text; of equally long ones the first given. */
export function longestSpans<Item extends Span>(items: readonly Item[]): readonly Item[] {
  const kept: Item[] = [];
  let cluster: Item[] = [];
  let end = -1;
  const settle = (): void => {
    kept.push(...longestOf(cluster));
    cluster = [];
  };
  for (const item of items.toSorted((a, b) => a.start - b.start)) {
    if (item.start >= end) settle();
    cluster.push(item);
    end = Math.max(end, item.end);
  }
  settle();
  return kept;
}

function longestOf<Item extends Span>(cluster: readonly Item[]): readonly Item[] {
  const kept: Item[] = [];
  for (const item of cluster.toSorted((a, b) => b.end - b.start - (a.end - a.start)))
    if (kept.every((other) => item.end <= other.start || item.start >= other.end)) kept.push(item);
  return kept.sort((a, b) => a.start - b.start);
}

/** Number of the first item for which `holds`, which must hold for all that follow it; their count where it holds for none. */
export function firstWhere<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(items[middle] as Item)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Whether any of `spans`, in the order of the text, lies inside `around`. */
export function anyInside(spans: readonly Span[], around: Span): boolean {
  for (let at = firstWhere(spans, ({start}) => start >= around.start); at < spans.length; at++) {
    const {start, end} = spans[at] as Span;
    if (end <= around.end) return true;
    if (start >= around.end) return false;
  }
  return false;
}

/** Whether any of `spans`, in the order of the text and apart from one another, has a part of `other`. */
export function anyOverlaps(spans: readonly Span[], other: Span): boolean {
  const next = spans[firstWhere(spans, ({end}) => end > other.start)];
  return next !== undefined && next.start < other.end;
}
