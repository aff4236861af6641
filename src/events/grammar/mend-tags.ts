/** Mends part-of-speech tags that the neighbours contradict. */
import type {Pos} from '../../model.js';
import {nounLemma, verbLemma} from './dictionary.js';
import {mendCompounds} from './tags/compounds.js';
import {findHiddenVerb} from './tags/hidden-verb.js';
import {isFormIn, type TaggedWord} from './tags/tag-rule.js';
import {NOUN_RULES} from './tags/to-noun.js';
import {OTHER_RULES} from './tags/to-other.js';
import {VERB_RULES} from './tags/to-verb.js';
import {NEGATORS} from './word-classes.js';

const RULES = [...OTHER_RULES, ...VERB_RULES, ...NOUN_RULES];

/** `words` with `pos`, and the lemma that goes with it, mended; nothing else changes. Linear in the words. */
export function mendTags<T extends TaggedWord>(words: readonly T[]): readonly T[] {
  const mended = mendByNeighbours(mendCompounds(words));
  return mended.some(isFiniteVerb) ? mended : findHiddenVerb(mended);
}

function mendByNeighbours<T extends TaggedWord>(words: readonly T[]): readonly T[] {
  const mended: T[] = [];
  let anchor: T | undefined;
  let verb: T | undefined;
  words.forEach((word, at) => {
    const place = {word, second: mended.at(-2), before: mended.at(-1), after: words[at + 1], anchor, verb};
    const rule = RULES.find(({when}) => when(place));
    const result = rule ? {...word, pos: rule.to, lemma: lemmaAs(rule.to, word)} : word;
    mended.push(result);
    if (result.pos === 'VERB' || (result.pos === 'AUX' && result.lemma === 'have')) verb = result;
    if (result.pos !== 'ADV' && !NEGATORS.has(result.lower)) anchor = result;
  });
  return mended;
}

function isFiniteVerb(word: TaggedWord): boolean {
  return word.pos === 'AUX' || (word.pos === 'VERB' && !isFormIn(word, ['ing', 'base']));
}

/** The lemma of a word as a verb or noun; of nouns in -ing, the word. */
function lemmaAs(pos: Pos, word: TaggedWord): string {
  if (pos === 'VERB') return verbLemma(word.lower) ?? word.lemma;
  const plain =
    pos === 'NOUN' && (word.pos === 'PROPN' || word.pos === 'VERB') && !word.lower.endsWith('ing');
  return plain ? (nounLemma(word.lower) ?? word.lemma) : word.lemma;
}
