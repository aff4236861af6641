/** Words that an ending makes out of others, where the dictionary has no pointer: "appointment" out of "appoint". */
import {NOUN_CLASSES} from './wordnet.mjs';

/** Classes of nouns that can be another name of what a verb says. */
export const EVENT_LIKE = new Set(
  'act event process phenomenon communication state possession cognition attribute feeling time relation motive'.split(
    ' ',
  ),
);

/** What an ending makes out of what: the base is the stem with one of `bases`, of at least so many letters. */
const ENDINGS = {
  noun: [
    {ending: 'ment', bases: ['', 'e'], letters: 4, from: ['verb']},
    {ending: 'ing', bases: ['', 'e'], letters: 3, from: ['verb']},
    {ending: 'ation', bases: ['ate', 'e', ''], letters: 5, from: ['verb']},
    {ending: 'ion', bases: ['', 'e'], letters: 5, from: ['verb']},
    {ending: 'ance', bases: ['', 'e'], letters: 5, from: ['verb']},
    {ending: 'ence', bases: ['', 'e'], letters: 5, from: ['verb']},
    {ending: 'al', bases: ['', 'e'], letters: 5, from: ['verb']},
    {ending: 'ness', bases: [''], letters: 3, from: ['adj']},
  ],
  adj: [
    {ending: 'ful', bases: [''], letters: 4, from: ['verb', 'noun']},
    {ending: 'able', bases: ['', 'e'], letters: 5, from: ['verb']},
  ],
  verb: [
    {ending: 'en', bases: ['', 'e'], letters: 4, from: ['adj']},
    {ending: 'ize', bases: [''], letters: 5, from: ['adj']},
  ],
};

/** The words that `lemma` is made from by its ending alone. */
export function endings({vocabularies, kind, lemma}) {
  const found = [];
  for (const rule of ENDINGS[kind]) {
    if (!lemma.endsWith(rule.ending)) continue;
    const stem = lemma.slice(0, -rule.ending.length);
    const single = stem.at(-1) === stem.at(-2) ? [stem.slice(0, -1)] : [];
    for (const base of [...rule.bases.map((base) => stem + base), ...single]) {
      if (base.length < rule.letters || !rule.from.some((other) => vocabularies[other].has(base))) continue;
      if (kind === 'noun' && !meansEvent(vocabularies.noun.get(lemma))) continue;
      found.push({lemma: base});
    }
  }
  return found;
}

function meansEvent(senses) {
  return EVENT_LIKE.has(NOUN_CLASSES[senses[0].synset.file]);
}
