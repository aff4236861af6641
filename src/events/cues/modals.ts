/** Modal verbs: the score of what they govern, said and denied. */

export interface ModalRow {
  readonly rule: string;
  readonly so: number;
  /** The same where the speaker or hearer is the subject: "I will call" promises, "the plant will close" reports. */
  readonly speaker: number;
  readonly not: number;
  /** Tells of time more than of doubt, so that it adds no doubt to what is in doubt already: "hopes that it will". */
  readonly future: boolean;
  readonly example: string;
}

const FUTURE = /^(?:will|wo|'ll|shall|sha|would|'d)$/u;

type Row = readonly [words: string, so: number, speaker: number, not: number, example: string];

const ROWS: readonly Row[] = [
  ["will|wo|'ll|shall|sha", 1.95, 1.3, -2.35, 'The plant will close.'],
  ["would|'d", 1.65, 1.3, -2.35, 'She said that the plant would close.'],
  ['can|ca', 0.7, 0.4, -2.3, 'The crane can lift it.'],
  ['could', 0.6, 0.4, -2.4, 'The bridge could reopen.'],
  ['may|might', 0.7, 0.4, -0.9, 'The club may not sign him.'],
  ['must', 0.9, 0.9, -1.2, 'The owner must pay.'],
  ['should|ought', -0.2, -0.2, -1, 'The bank should act.'],
  ['need|dare', 0.3, 0.3, -1.5, 'They need not wait.'],
];

/** "would have signed", "should have paid": it did not happen; "must have", "may have": it may well have. */
const PERFECT_ROWS: readonly Row[] = [
  ["would|'d", -1.2, -1.2, 1.2, 'It would have closed without the grant.'],
  ['should|ought', -1.6, -1.6, 1.8, 'They should have called.'],
  ['could', 0.3, 0.3, -2.3, 'It could have been worse.'],
  ['may|might', 0.8, 0.8, -0.8, 'The pilot may have erred.'],
  ['must', 2, 2, -2, 'He must have known.'],
  ["will|'ll|shall|wo", 1.7, 1.4, -2, 'It will have ended by then.'],
  ['can|ca', 0.8, 0.8, -2.4, 'He cannot have known.'],
  ['need', 0, 0, 1.5, 'They need not have come.'],
];

export const MODAL_ROWS: ReadonlyMap<string, ModalRow> = new Map(ROWS.flatMap((row) => entries(row, '')));
export const PERFECT_MODAL_ROWS: ReadonlyMap<string, ModalRow> = new Map(
  PERFECT_ROWS.flatMap((row) => entries(row, '-have')),
);

function entries(
  [words, so, speaker, not, example]: Row,
  suffix: string,
): readonly (readonly [string, ModalRow])[] {
  return words
    .split('|')
    .map((word) => [
      word,
      {rule: `modal.${word.replace("'", '')}${suffix}`, so, speaker, not, future: FUTURE.test(word), example},
    ]);
}
