/** Verbs and nouns of reporting: their complement is somebody's claim, told as fact unless the verb distances itself. */
import {signatures} from './signature.js';

export const SPEECH = signatures('speech', [
  [
    'say|tell|state|announce|declare|explain|add|report|write|reply|respond|remark|comment|mention|stress|emphasise|emphasize|inform|notify|confirm|reiterate|repeat|testify|recount|quote|joke|tweet|post|relate|continue|read|go on|observe|note|caution|assure|remind|advise|inform',
    'that',
    2.7,
    0,
    'The mayor said that the bridge was closed.',
  ],
  ['say|report|know', 'to', 2, -0.5, 'The painting is said to be worth millions.'],
  [
    'insist|maintain|assert|affirm|complain|protest|warn|vow|boast',
    'that',
    2.4,
    0,
    'The owner insists that the roof is sound.',
  ],
  [
    'argue|contend|hint|imply|signal|indicate|suggest|estimate|calculate',
    'that',
    2,
    0,
    'Polls suggest that it passed.',
  ],
  ['allege|claim|rumour|rumor|speculate|profess', 'that to', 1.2, -0.5, 'He claims that he was pushed.'],
  ['allege|accuse|suspect|charge|indict', 'ing +of +with', 1.2, -0.8, 'She was accused of taking bribes.'],
  [
    'convict|blame|punish|fine|penalise|penalize|jail|sentence|sanction',
    'ing +of +for',
    2.6,
    0,
    'He was jailed for parking there.',
  ],
  ['acquit|clear|absolve|exonerate', 'ing +of', -1.8, 0, 'She was cleared of taking bribes.'],
  ['deny|refute|rebut|dispute|reject', 'that ing', -1.5, 1.5, 'The club denied that it had cheated.'],
  ['deny|refute|disclaim', 'object', -1.5, 1.5, 'The firm denied a delay.'],
  [
    'announce|declare|report|describe|cite|mention|detail|unveil',
    'object',
    2.85,
    2,
    'They reported a profit.',
  ],
]);

/** Does the verb report somebody's words or thoughts? */
export function isReporting(lemma: string): boolean {
  return SPEECH.has(`${lemma} that`);
}
