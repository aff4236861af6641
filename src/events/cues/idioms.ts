/** Phrases that say where a thing stands, as an adjective would: "in limbo", "off the table". */

export interface IdiomRow {
  readonly rule: string;
  readonly lemma: string;
  /** Score of what it is said of. */
  readonly so: number;
  /** The same, where the phrase is denied. */
  readonly not: number;
  readonly example: string;
}

type Row = readonly [phrases: string, so: number, not: number, example: string];

const ROWS: readonly Row[] = [
  [
    'up in the air|in the balance|touch and go|in limbo|in doubt|in question|in the lurch|an open question|a toss-up',
    0,
    1,
    'The sale is up in the air.',
  ],
  [
    'on ice|on hold|in abeyance|on the back burner|in cold storage|on the shelf|in mothballs',
    -1,
    1,
    'The bridge plan is on ice.',
  ],
  [
    'on the table|on table|on the cards|in the cards|in prospect|in the offing|in the frame|in contention|on the horizon|in the running|under consideration|in the works|in the pipeline|on the agenda',
    0.8,
    -1.5,
    'A merger is on the table.',
  ],
  [
    'off the table|off the agenda|off the cards|out of the question|out of the running|dead in the water|dead and buried|a dead letter|a dead duck|a non-starter|in tatters|in ruins|a thing of the past|out of action|out of service|out of use|out of order|out of stock|out of business',
    -2.4,
    1,
    'A pay rise is off the table.',
  ],
  [
    'on course|on track|on schedule|on target|in sight|within reach|at hand|on the way|on the verge|in the bag|all set',
    1.6,
    -1.4,
    'The dam is on course.',
  ],
  [
    'on the brink|at risk|at stake|in danger|in jeopardy|in peril|under threat|on the line',
    0.7,
    -0.6,
    'The theatre is at risk.',
  ],
  [
    'a done deal|a fait accompli|a foregone conclusion|set in stone|cut and dried|a certainty|a formality|a sure thing',
    2.4,
    -1.2,
    'The transfer is a done deal.',
  ],
  [
    'in force|in effect|in place|in operation|in service|in use|in progress|in business|in power|in office|in session|in full swing|up and running|back on',
    2.8,
    -2.4,
    'A curfew was in force.',
  ],
  [
    'in line|in shape|in time|in possession|in custody|in prison|in jail|in hospital|in charge|in control|in talks|in trouble|in ruins|in debt|in shock|in crisis|in touch|in contact|in hiding|in exile|in command|in store|in circulation|in production',
    2.8,
    -2.4,
    'The suspect is in custody.',
  ],
  [
    'under way|underway|under construction|under development|under negotiation|under discussion|under review|under investigation|under scrutiny|under fire|under pressure|under siege|under attack|under arrest|under control|under study|under appeal|under examination|under renovation|under repair|under guard|under debate|under lock and key',
    2.7,
    -2.4,
    'The inquiry is under way.',
  ],
  [
    'in dispute|in conflict|at loggerheads|at odds|at war|at an impasse|at a standstill|deadlocked|in deadlock|in disarray|in a stalemate|in stalemate|up in arms',
    2.6,
    -2,
    'The two labs are at loggerheads.',
  ],
  [
    'on strike|on trial|on remand|on bail|on the run|on fire|on display|on sale|on offer|on board|on leave|on duty|on alert|on standby|on show|on air|on record|on probation|on parole|on loan|on the market|on the mend|on the rise|on the wane|on the decline|on the move',
    2.7,
    -2.4,
    'The drivers are on strike.',
  ],
  [
    'at large|at work|at home|at sea|at an end|at rest|at play|at peace|at bay',
    2.6,
    -2.2,
    'The thief is still at large.',
  ],
  [
    'out of control|out of danger|out of hand|out of date|out of reach|out of work|out of favour|out of favor|out of office|out of power|out of prison|out of jail|out of hospital',
    2.6,
    -2.2,
    'The patient is out of danger.',
  ],
  [
    'a long shot|a long way off|easier said than done|a pipe dream|a distant prospect',
    -1.4,
    0.8,
    'A second airport is a long shot.',
  ],
  ['on paper|in principle|in theory', 1, -1, 'The ban exists on paper.'],
  [
    'so far so good|as usual|as normal|as planned|as scheduled|business as usual',
    2.6,
    -2,
    'Trains run as normal.',
  ],
];

interface Entry {
  readonly parts: readonly string[];
  readonly row: IdiomRow;
}

const BY_FIRST = new Map<string, Entry[]>();
const BY_LEMMA = new Map<string, IdiomRow>();
for (const [phrases, so, not, example] of ROWS)
  for (const lemma of phrases.split('|')) {
    const parts = lemma.replaceAll('-', ' - ').split(' ');
    const row = {rule: `idiom.${lemma.replaceAll(' ', '-')}`, lemma, so, not, example};
    BY_LEMMA.set(lemma, row);
    BY_FIRST.set(parts[0] as string, [...(BY_FIRST.get(parts[0] as string) ?? []), {parts, row}]);
  }

/** Phrase → its row. */
export const IDIOMS: ReadonlyMap<string, IdiomRow> = BY_LEMMA;

/** The longest phrase that starts at word `first`, and how many words it has; null where none does. */
export function idiomAt(
  words: readonly {readonly lower: string}[],
  first: number,
): {readonly lemma: string; readonly length: number} | null {
  let longest: Entry | null = null;
  for (const entry of BY_FIRST.get(words[first]?.lower ?? '') ?? []) {
    if (entry.parts.length <= (longest?.parts.length ?? 0)) continue;
    if (entry.parts.every((part, offset) => words[first + offset]?.lower === part)) longest = entry;
  }
  return longest === null ? null : {lemma: longest.row.lemma, length: longest.parts.length};
}
