/** Adverbs that weaken or turn what their clause says. */

export interface AdverbRow {
  readonly rule: string;
  /** What is left of a positive score, from -1 (turned) to 1 (kept). */
  readonly keeps: number;
  /** The same for a verb in the simple past, where that differs: "nearly fell" did not. */
  readonly past: number | null;
  /** Counts only next to the word that it weakens. */
  readonly beside: boolean;
  readonly example: string;
}

type Row = readonly [words: string, keeps: number, example: string];

/** They stand anywhere in the clause. */
const SENTENCE_ROWS: readonly Row[] = [
  [
    'reportedly|apparently|seemingly|evidently|supposedly|ostensibly|purportedly',
    0.72,
    'The owner has reportedly sold it.',
  ],
  ['allegedly', 0.6, 'He allegedly took bribes.'],
  ['probably|presumably|doubtless|arguably', 0.6, 'The road will probably reopen.'],
  ['possibly|perhaps|maybe|potentially|conceivably|theoretically', 0.35, 'It was perhaps an accident.'],
  ['hopefully|ideally', 0.4, 'Hopefully the rain will stop.'],
];

const DEGREE_ROWS: readonly (readonly [...Row, past: number | null])[] = [
  ['hardly|scarcely', -0.6, 'The town has hardly changed.', null],
  ['rarely|seldom|infrequently', 0.3, 'The shop rarely opens.', null],
  [
    'nearly|almost|virtually|practically|all-but',
    0.55,
    'The contract is almost concluded; the bank nearly collapsed.',
    -0.8,
  ],
  ['tentatively|provisionally|partly|partially', 0.8, 'A date was tentatively agreed.', null],
  [
    'sometimes|occasionally|often|usually|generally|normally|typically',
    0.9,
    'It usually opens at nine.',
    null,
  ],
];

export const ADVERBS: ReadonlyMap<string, AdverbRow> = new Map([
  ...SENTENCE_ROWS.flatMap(([words, keeps, example]) =>
    rows(words, {keeps, past: null, beside: false, example}),
  ),
  ...DEGREE_ROWS.flatMap(([words, keeps, example, past]) =>
    rows(words, {keeps, past, beside: true, example}),
  ),
]);

function rows(words: string, row: Omit<AdverbRow, 'rule'>): readonly (readonly [string, AdverbRow])[] {
  return words.split('|').map((word) => [word, {rule: `adverb.${word}`, ...row}]);
}
