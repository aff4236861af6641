/** Precision, recall and F1 from counts. */

export interface Counts {
  /** What is both said and wanted; a sum of likenesses where hits are partial. */
  readonly hits: number;
  /** What the report says. */
  readonly said: number;
  /** What the gold wants. */
  readonly wanted: number;
}

export interface Ratios {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Nothing said where nothing is wanted is perfect. */
export function ratios({hits, said, wanted}: Counts): Ratios {
  if (said === 0 && wanted === 0) return {precision: 1, recall: 1, f1: 1};
  const precision = said === 0 ? 0 : hits / said;
  const recall = wanted === 0 ? 0 : hits / wanted;
  return {precision, recall, f1: hits === 0 ? 0 : (2 * precision * recall) / (precision + recall)};
}

/** For averages in which every statement counts alike, whichever pair it stands in (micro-average). */
export function total(counts: readonly Counts[]): Counts {
  const sum = (key: keyof Counts): number => counts.reduce((so, each) => so + each[key], 0);
  return {hits: sum('hits'), said: sum('said'), wanted: sum('wanted')};
}

export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
