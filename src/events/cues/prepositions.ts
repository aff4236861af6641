/** Prepositions before a gerund or an event noun: "without signing", "after the vote", "instead of talks". */

export interface PrepositionRow {
  readonly rule: string;
  /** Score of a gerund after it. */
  readonly gerund: number;
  /** Score of an event noun after it. */
  readonly noun: number;
  readonly example: string;
}

type Row = readonly [words: string, gerund: number, noun: number, example: string];

const ROWS: readonly Row[] = [
  ['without|short of|barring|minus', -2.3, -2, 'They left without signing.'],
  [
    'instead of|rather than|in lieu of|in place of|in case of|in the event of',
    -1.8,
    -0.8,
    'It sold instead of closing.',
  ],
  ['despite|in spite of|notwithstanding', 2.6, 2.8, 'It went on despite losing the case.'],
  ['before|prior to|ahead of|until|pending', 1.2, 2, 'He rested before speaking.'],
  [
    'by|after|since|while|upon|on|in|when|through|besides|as',
    2.5,
    2.8,
    'It closed after losing its licence.',
  ],
  ['for', 1, 2.6, 'a machine for cutting stone'],
  ['of|about|with|at|from|to|over|like|than|against|into', 1.2, 2.8, 'the cost of repairing it'],
  [
    'on the verge of|on the brink of|on the point of|at risk of|with a view to',
    0.8,
    0.8,
    'The yard is on the brink of closing.',
  ],
  [
    'because of|due to|as a result of|owing to|thanks to|in the wake of|on account of',
    2.7,
    2.8,
    'It shut because of flooding.',
  ],
];

export const PREPOSITIONS: ReadonlyMap<string, PrepositionRow> = new Map(
  ROWS.flatMap(([words, gerund, noun, example]) =>
    words
      .split('|')
      .map(
        (word) => [word, {rule: `preposition.${word.replaceAll(' ', '-')}`, gerund, noun, example}] as const,
      ),
  ),
);
