import {describe, expect, test} from 'vitest';
import {ADJECTIVES} from '../../src/events/cues/adjectives.js';
import {ADVERBS} from '../../src/events/cues/adverbs.js';
import {ASPECT} from '../../src/events/cues/aspect.js';
import {ATTITUDES} from '../../src/events/cues/attitudes.js';
import {CAUSATIVES} from '../../src/events/cues/causatives.js';
import {CONJUNCTIONS} from '../../src/events/cues/conjunctions.js';
import {FACTIVES} from '../../src/events/cues/factives.js';
import {IDIOMS} from '../../src/events/cues/idioms.js';
import {IMPLICATIVES} from '../../src/events/cues/implicatives.js';
import {MODAL_ROWS, PERFECT_MODAL_ROWS} from '../../src/events/cues/modals.js';
import {NOUNS} from '../../src/events/cues/nouns.js';
import {PREMODIFIERS} from '../../src/events/cues/premodifiers.js';
import {PREPOSITIONS} from '../../src/events/cues/prepositions.js';
import {REJECTIONS} from '../../src/events/cues/rejections.js';
import {SEMI_AUXILIARIES} from '../../src/events/cues/semi-auxiliaries.js';
import {SPEECH} from '../../src/events/cues/speech.js';
import {eventsOf} from './read.js';

interface Row {
  readonly rule: string;
  readonly example: string;
}

/** The rules that share an example, and the example. */
function rowsOf(
  tables: readonly ReadonlyMap<string, Row>[],
): readonly (readonly [string, readonly string[]])[] {
  const rows = new Map<string, string[]>();
  for (const table of tables)
    for (const {rule, example} of table.values()) rows.set(example, [...(rows.get(example) ?? []), rule]);
  return [...rows];
}

/** Only what leaves doubt leaves a cue: "because" does not. */
const doubtful = <T extends Row>(table: ReadonlyMap<string, T>, score: (row: T) => number) =>
  new Map([...table].filter(([, row]) => score(row) < 2));

describe('the example of a cue shows the cue at work', () => {
  const tables = [
    ADJECTIVES,
    ADVERBS,
    ASPECT,
    ATTITUDES,
    CAUSATIVES,
    doubtful(CONJUNCTIONS, ({past}) => past),
    FACTIVES,
    IDIOMS,
    IMPLICATIVES,
    MODAL_ROWS,
    PERFECT_MODAL_ROWS,
    NOUNS,
    PREMODIFIERS,
    doubtful(PREPOSITIONS, ({gerund}) => gerund),
    REJECTIONS,
    SEMI_AUXILIARIES,
    SPEECH,
  ];
  test.each(rowsOf(tables))('%s', (example, rules) => {
    const fired = eventsOf(example).flatMap(({cues}) => cues.map(({rule}) => rule));
    expect(fired.filter((rule) => rules.includes(rule))).not.toEqual([]);
  });
});
