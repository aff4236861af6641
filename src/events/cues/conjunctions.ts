/** Conjunctions: what the clause that they open is worth, and what the clause that it hangs on is worth then. */

export interface ConjunctionRow {
  readonly rule: string;
  /** Score of a clause that it opens, told in the past. */
  readonly past: number;
  /** The same of a clause in the present: "when it rains" tells of no rain. */
  readonly present: number;
  /** What is left of the main clause's score, from 0 to 1. */
  readonly main: number;
  /** Ties the clause to the main clause's time, so that it is no surer than that: "when it opens, it will". */
  readonly temporal: boolean;
  readonly example: string;
}

/** Words (parted by "|"), score in the past, in the present, part left of the main clause, an example sentence. */
type Row = readonly [words: string, past: number, present: number, main: number, example: string];

const TIES: readonly Row[] = [
  [
    'if|provided|provided that|providing that|assuming|supposing|in case|in the event that|as long as|so long as|on condition that|what if',
    0,
    0,
    0.3,
    'If the vote passes, the tax will go.',
  ],
  ['only if|only when', -0.3, -0.3, 0.3, 'It opens only if the roof is mended.'],
  ['unless', -0.35, -0.35, 0.5, 'Unless the dispute is settled, the fair is off.'],
  [
    'once|as soon as|the moment|whenever|every time',
    2.3,
    0.6,
    0.85,
    'Once the treaty is signed, trade opens.',
  ],
  ['until|till|up until|not until', 2.3, 0.8, 1, 'The shop stays shut until the inquiry ends.'],
  ['before|by the time|even before', 1.8, 0.6, 1, 'He left before the vote was held.'],
  ['when|where|wherever|even when', 2.9, 1, 1, 'The roof fell when the beam broke.'],
  ['after|even after', 2.85, 1.3, 1, 'It closed after the money ran out.'],
  ['than', 2, 1.2, 1, 'It cost more than they expected.'],
  ['as|just as|much as|as well as', 2.85, 2, 1, 'It closed as the money ran out.'],
];

const OTHERS: readonly Row[] = [
  ['even if|whether|whether or not', 0, 0, 1, 'Even if it rains, the race is on.'],
  ['if only', -1.5, -1.5, 0.6, 'If only they had called.'],
  ['lest|for fear that', -1, -1, 1, 'They hid lest they be seen.'],
  [
    'so that|in order that|in order for|in the hope that',
    0.7,
    0.3,
    1,
    'They moved it so that it could be seen.',
  ],
  ['as if|as though', 0.3, 0.3, 1, 'It looks as if the valve jammed.'],
  ['like|except that|for', 2.7, 2.3, 1, 'It ended like it began.'],
  [
    'since|because|although|though|while|whereas|even though|now that|given that|even as|seeing that',
    2.85,
    2.5,
    1,
    'It closed because the money ran out.',
  ],
];

export const CONJUNCTIONS: ReadonlyMap<string, ConjunctionRow> = new Map([
  ...TIES.flatMap((row) => entries(row, true)),
  ...OTHERS.flatMap((row) => entries(row, false)),
]);

function entries(
  [words, past, present, main, example]: Row,
  temporal: boolean,
): readonly (readonly [string, ConjunctionRow])[] {
  return words
    .split('|')
    .map((word) => [
      word,
      {rule: `conjunction.${word.replaceAll(' ', '-')}`, past, present, main, temporal, example},
    ]);
}
