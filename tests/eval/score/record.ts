/** Figures and mistakes as they are saved, and how two such records differ. */
import {FIGURES, type Figures, figuresOf} from './figures.js';
import {mistakesOf} from './mistakes.js';
import type {PairScore} from './score-pair.js';

export interface PairRecord {
  readonly figures: Figures;
  /** One line each: `about: words`. */
  readonly mistakes: readonly string[];
}

export interface EvaluationRecord {
  readonly figures: Figures;
  readonly pairs: Readonly<Record<string, PairRecord>>;
}

export function toRecord(scores: readonly PairScore[], failed: number): EvaluationRecord {
  const pairs = scores.map((score): [string, PairRecord] => [
    score.id,
    {
      figures: figuresOf([score]),
      mistakes: mistakesOf(score).map(({about, words}) => `${about}: ${words}`),
    },
  ]);
  return {figures: figuresOf(scores, failed), pairs: Object.fromEntries(pairs)};
}

/** Lines that tell what was gained and what lost: overall figures, then pair by pair with mistakes mended and made. */
export function differences(before: EvaluationRecord, now: EvaluationRecord): readonly string[] {
  const pairs = Object.entries(now.pairs).flatMap(([id, record]) => {
    const earlier = before.pairs[id];
    const lines = earlier ? pairDifferences(earlier, record) : ['not in the earlier figures'];
    return lines.length > 0 ? ['', id, ...lines.map(indent)] : [];
  });
  const gone = Object.keys(before.pairs).filter((id) => !now.pairs[id]);
  const lines = [...figureDifferences(before.figures, now.figures), ...pairs];
  return [...lines, ...gone.flatMap((id) => ['', id, indent('only in the earlier figures')])];
}

function pairDifferences(before: PairRecord, now: PairRecord): readonly string[] {
  return [
    ...figureDifferences(before.figures, now.figures),
    ...without(before.mistakes, now.mistakes).map((mistake) => `mended  ${mistake}`),
    ...without(now.mistakes, before.mistakes).map((mistake) => `made    ${mistake}`),
  ];
}

/** Half of the last digit that is shown. */
const LEAST_DIFFERENCE = 0.0005;

function figureDifferences(before: Figures, now: Figures): readonly string[] {
  return FIGURES.flatMap((name) => {
    const [was, is] = [before[name] ?? null, now[name]];
    if (was === is || (was !== null && is !== null && Math.abs(is - was) < LEAST_DIFFERENCE)) return [];
    const step =
      was !== null && is !== null ? `  (${is > was ? '+' : '−'}${Math.abs(is - was).toFixed(3)})` : '';
    return [`${name.padEnd(16)}${was?.toFixed(3) ?? '–'} → ${is?.toFixed(3) ?? '–'}${step}`];
  });
}

function without(lines: readonly string[], others: readonly string[]): readonly string[] {
  return lines.filter((line) => !others.includes(line));
}

function indent(line: string): string {
  return `  ${line}`;
}
