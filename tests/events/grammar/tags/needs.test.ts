/**
 * What each rule that mends a tag asks for: its example with one word at a time put in place of the marked one or of a
 * neighbour. In needs/ each example has under it, place by place, the words with which the rule still holds.
 */
import {describe} from 'vitest';
import type {Place, TaggedWord, TagRule} from '../../../../src/events/grammar/tags/tag-rule.js';
import {NOUN_RULES} from '../../../../src/events/grammar/tags/to-noun.js';
import {OTHER_RULES} from '../../../../src/events/grammar/tags/to-other.js';
import {VERB_RULES} from '../../../../src/events/grammar/tags/to-verb.js';
import type {AnnotatedArticle, Pos} from '../../../../src/model.js';
import {testReadings} from '../../../readings.js';
import {read} from '../../read.js';

const RULES: readonly TagRule[] = [...OTHER_RULES, ...VERB_RULES, ...NOUN_RULES];
const SLOTS = ['word', 'second', 'before', 'after', 'anchor', 'verb'] as const;

/** Words by what a tagger may call them. */
const PROBES = (
  'ship/NOUN ships/NOUN close/NOUN closes/NOUN closing/NOUN closed/NOUN rose/NOUN say/NOUN wine/NOUN am/NOUN ' +
  'due/ADV due/ADJ aged/VERB close/ADJ closed/ADJ closing/ADJ red/ADJ forward/ADV soon/ADV never/PROPN not/PART ' +
  'close/VERB closes/VERB closed/VERB closing/VERB given/VERB cut/VERB make/VERB learnt/VERB be/VERB supply/VERB ' +
  'is/AUX being/AUX will/AUX does/AUX have/AUX Ada/PROPN Close/PROPN Ships/PROPN Few/PROPN X/PROPN ' +
  "the/DET a/DET no/DET each/DET this/DET some/DET its/PRON it/PRON them/PRON they/PRON there/PRON which/PRON who/PRON many/PRON nothing/PRON 's/PART to/PART " +
  'of/ADP to/ADP by/ADP out/ADP after/ADP as/SCONJ that/SCONJ and/CCONJ two/NUM $/SYM ,/PUNCT please/INTJ one/NUM last/ADJ'
).split(' ');

describe('what a rule asks for', () => {
  testReadings(new URL('./needs/', import.meta.url), (example) => {
    const rule = RULES.find((each) => each.example.split('; ').includes(example));
    if (!rule) throw new Error(`no rule has the example "${example}"`);
    const told = placeOf(example);
    // The tagger may be right about the example here: then a word that it is wrong about stands in.
    const words = [told.word, ...PROBES.flatMap((probe) => probeWord(probe) ?? [])];
    const word = words.find((each) => rule.when({...told, word: each}));
    const place = {...told, word: word ?? told.word};
    return [
      `  → ${rule.to}`,
      ...SLOTS.map((slot) => {
        const choices = slot === 'word' ? PROBES : [...PROBES, 'nothing'];
        return `  ${slot}: ${summary(choices, (probe) => rule.when({...place, [slot]: probeWord(probe)}))}`;
      }),
    ];
  });
});

/** "being/AUX", "all but the/DET", "any" */
function summary(choices: readonly string[], holds: (choice: string) => boolean): string {
  const [fits, others] = [choices.filter(holds), choices.filter((choice) => !holds(choice))];
  if (others.length === 0) return 'any';
  return fits.length > others.length ? `all but ${others.join(' ')}` : fits.join(' ') || 'none';
}

/** Undefined for what stands for no word at all. */
function probeWord(probe: string): TaggedWord | undefined {
  if (probe === 'nothing') return undefined;
  const [text = '', pos] = probe.split('/');
  const lower = text.toLowerCase();
  return {text, lower, lemma: LEMMAS[lower] ?? lower, pos: pos as Pos, glued: false};
}

const LEMMAS: Readonly<Record<string, string>> = {
  ships: 'ship',
  closes: 'close',
  closed: 'close',
  closing: 'close',
  given: 'give',
  learnt: 'learn',
  is: 'be',
  being: 'be',
  does: 'do',
};

/** The marked word among its neighbours, as the tagger has them. */
function placeOf(example: string): Place {
  const start = example.indexOf('*');
  const article = read(example.replaceAll('*', ''));
  const words = wordsOf(article);
  const at = words.findIndex((_, index) => article.tokens[index]?.start === start);
  const word = words[at];
  if (!word) throw new Error(`no word starts at the mark of "${example}"`);
  const earlier = words.slice(0, at);
  return {
    word,
    second: words[at - 2],
    before: words[at - 1],
    after: words[at + 1],
    anchor: earlier.findLast(({pos, lower}) => pos !== 'ADV' && !/^(?:not|never|n't)$/u.test(lower)),
    verb: earlier.findLast(({pos}) => pos === 'VERB' || pos === 'AUX'),
  };
}

function wordsOf({tokens}: AnnotatedArticle): readonly TaggedWord[] {
  return tokens.map(({text, lower, lemma, pos, start}, at) => ({
    text,
    lower,
    lemma,
    pos,
    glued: tokens[at - 1]?.end === start,
  }));
}
