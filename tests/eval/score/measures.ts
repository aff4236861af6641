/** What the comparison must reach on stories that it has not seen. */
import type {Figures} from './figures.js';

type Key = keyof Figures;

export interface Measure {
  readonly name: string;
  readonly value: Key;
  readonly precision?: Key;
  readonly recall?: Key;
  /** The least that is good enough, and what to try for; null where a figure is only for information. */
  readonly bar: number | null;
  readonly aim: number | null;
}

export const MEASURES: readonly Measure[] = [
  {
    name: 'topic F1 (CEAF φ4 over sentences)',
    value: 'topicF1',
    precision: 'topicPrecision',
    recall: 'topicRecall',
    bar: 0.78,
    aim: 0.88,
  },
  {name: 'kind of topic right', value: 'kinds', bar: 0.88, aim: 0.95},
  {name: 'topic named as a reader would', value: 'names', bar: 0.8, aim: 0.95},
  {
    name: 'status changes F1',
    value: 'statusF1',
    precision: 'statusPrecision',
    recall: 'statusRecall',
    bar: 0.55,
    aim: 0.8,
  },
  {name: 'status changes with both labels right, F1', value: 'labelF1', bar: 0.45, aim: 0.7},
  {name: 'factuality of found status changes', value: 'factuality', bar: null, aim: null},
  {
    name: 'details F1',
    value: 'detailF1',
    precision: 'detailPrecision',
    recall: 'detailRecall',
    bar: 0.55,
    aim: 0.8,
  },
  {name: 'relation right', value: 'relation', bar: 1, aim: 1},
  {name: 'links F1', value: 'linkF1', bar: 0.97, aim: 0.97},
  {name: 'moved F1', value: 'movedF1', bar: 0.9, aim: 0.9},
];

/** The columns of the listing by pair. */
export const COLUMNS: readonly (readonly [string, Key])[] = [
  ['topic', 'topicF1'],
  ['kind', 'kinds'],
  ['name', 'names'],
  ['status', 'statusF1'],
  ['labels', 'labelF1'],
  ['details', 'detailF1'],
  ['relation', 'relation'],
  ['links', 'linkF1'],
];
