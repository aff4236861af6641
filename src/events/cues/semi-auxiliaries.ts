/** Verbs that before an infinitive are auxiliaries in all but form: "is to be held", "has to pay". */

export interface SemiAuxiliaryRow {
  readonly rule: string;
  readonly so: number;
  readonly not: number;
  readonly example: string;
}

type Row = readonly [lemma: string, rule: string, so: number, not: number, example: string];

const ROWS: readonly Row[] = [
  ['be', 'be-to', 1.9, -2, 'The summit is to be held in Oslo.'],
  ['have', 'have-to', 0.8, -1.2, 'The owner has to pay.'],
  ['go', 'going-to', 1.35, -2.3, 'The bank is going to close.'],
  ['take', 'take-to', 1.5, -0.5, 'It took years to build.'],
];

/** Lemma → its row. "go" counts in the progressive alone. */
export const SEMI_AUXILIARIES: ReadonlyMap<string, SemiAuxiliaryRow> = new Map(
  ROWS.map(([lemma, rule, so, not, example]) => [lemma, {rule: `semi-auxiliary.${rule}`, so, not, example}]),
);
