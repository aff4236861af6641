/** The two tables: a row for each pair, and the measures over all of them against bar and aim. */
import {type Figures, figuresOf} from './figures.js';
import {COLUMNS, MEASURES, type Measure} from './measures.js';
import type {PairScore} from './score-pair.js';

type Row = readonly string[];

export function pairTable(scores: readonly PairScore[]): string {
  const rows = scores.map((score) => {
    const figures = figuresOf([score]);
    return [score.id, ...COLUMNS.map(([, key]) => show(figures[key], 2))];
  });
  return alignColumns([['pair', ...COLUMNS.map(([name]) => name)], ...rows]);
}

export function measureTable(figures: Figures): string {
  const head: Row = ['measure', 'value', 'bar', 'aim', 'reaches', 'precision', 'recall'];
  const rows = MEASURES.map((measure): Row => {
    const {name, value, bar, aim, precision, recall} = measure;
    return [
      name,
      show(figures[value]),
      show(bar, 2),
      show(aim, 2),
      verdict(measure, figures),
      precision ? show(figures[precision]) : '',
      recall ? show(figures[recall]) : '',
    ];
  });
  return alignColumns([head, ...rows]);
}

/** Status changes have one more condition: a false one is worse than one that is missed. */
function verdict({value, bar, aim}: Measure, figures: Figures): string {
  const reached = figures[value];
  if (reached === null || bar === null || aim === null) return '';
  if (reached < bar) return 'short';
  const {statusPrecision, statusRecall} = figures;
  if (value === 'statusF1' && (statusPrecision ?? 0) < (statusRecall ?? 0)) return 'imprecise';
  return reached < aim ? 'bar' : 'aim';
}

function show(value: number | null, digits = 3): string {
  return value === null ? '–' : value.toFixed(digits);
}

/** The first column to the left, the others to the right. */
export function alignColumns(rows: readonly Row[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    ),
  );
  return lines.map((cells) => cells.join('  ').trimEnd()).join('\n');
}
