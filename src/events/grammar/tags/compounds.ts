/** Hyphened compounds of verb and particle are nouns. */
import {isParticleOf} from '../particles.js';
import type {TaggedWord} from './tag-rule.js';

/** "a *sell-off*", "the *take-off*" */
export function mendCompounds<T extends TaggedWord>(words: readonly T[]): readonly T[] {
  return words.map((word, at) => {
    const opens = isHyphen(words[at + 1]) && words[at + 2]?.glued && word.pos === 'VERB';
    if (opens && isParticleOf(word.lemma, words[at + 2]?.lower ?? '')) return {...word, pos: 'NOUN'};
    const closes = isHyphen(words[at - 1]) && word.glued && (word.pos === 'ADP' || word.pos === 'ADV');
    return closes && isParticleOf(words[at - 2]?.lemma ?? '', word.lower) ? {...word, pos: 'NOUN'} : word;
  });
}

function isHyphen(word: TaggedWord | undefined): boolean {
  return word?.text === '-' && word.glued;
}
