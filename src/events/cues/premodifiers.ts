/** Adjectives and participles before an event noun that say whether it is so: "a possible visit", "the cancelled tour". */

export interface PremodifierRow {
  readonly rule: string;
  /** Score of the noun, where its clause asserts it. */
  readonly score: number;
  readonly example: string;
}

type Row = readonly [words: string, score: number, example: string];

const ROWS: readonly Row[] = [
  [
    'cancelled|canceled|scrapped|aborted|abandoned|axed|called-off|failed|abortive|doomed|botched|thwarted|foiled|averted|fake|phantom|non-existent|nonexistent|defunct|rejected|blocked',
    -2.3,
    'the cancelled tour',
  ],
  ['postponed|delayed|suspended|stalled|shelved|frozen', -1.2, 'the postponed vote'],
  [
    'possible|potential|hypothetical|eventual|would-be|mooted|rumoured|rumored|speculative|prospective|feared|threatened',
    0.7,
    'a possible visit',
  ],
  [
    'proposed|planned|intended|expected|projected|anticipated|forecast|scheduled|upcoming|forthcoming|impending|imminent|looming|future|pending|likely|probable',
    1.8,
    'the planned closure',
  ],
  [
    'alleged|reported|suspected|supposed|purported|so-called|apparent|claimed|presumed',
    1.3,
    'the alleged theft',
  ],
  ['doubtful|unlikely|uncertain', -1.2, 'an unlikely return'],
];

export const PREMODIFIERS: ReadonlyMap<string, PremodifierRow> = new Map(
  ROWS.flatMap(([words, score, example]) =>
    words.split('|').map((word) => [word, {rule: `premodifier.${word}`, score, example}] as const),
  ),
);
