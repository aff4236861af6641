/** Opposites: WordNet's antonyms between common senses, their synonyms too, and a list of what it leaves out. */
import {NOT_OPPOSED, OPPOSED} from './antonym-words.mjs';
import {NOUN_CLASSES} from './wordnet.mjs';

const COMMON_RANK = 5;
const SYNONYM_WEIGHT = 0.3;
/** Opposite nouns are opposite events: not parents and children. */
const NOUNS = new Set(['act', 'event', 'process']);

/** For each word its opposites, both ways, sorted. */
export function antonyms({wordnet, vocabularies, isKnown}) {
  const opposites = new Map();
  const oppose = (left, right) => {
    if (left === right) return;
    for (const [one, other] of [
      [left, right],
      [right, left],
    ])
      opposites.set(one, (opposites.get(one) ?? new Set()).add(other));
  };
  for (const kind of ['verb', 'noun', 'adj'])
    for (const lemma of vocabularies[kind].keys()) {
      if (!lemma.split(' ').every(isKnown)) continue;
      for (const {synset} of (wordnet.senses[kind].get(lemma) ?? []).slice(0, COMMON_RANK)) {
        if (kind === 'noun' && !NOUNS.has(NOUN_CLASSES[synset.file])) continue;
        const word = synset.words.indexOf(lemma);
        for (const {symbol, from, to, offset} of synset.pointers) {
          if (symbol !== '!' || from !== word) continue;
          const target = wordnet.synsets[kind].get(offset);
          if (!isCommon({wordnet, vocabularies, kind, lemma: target.words[to], target})) continue;
          oppose(lemma, target.words[to]);
          if (kind !== 'noun')
            for (const other of target.words)
              if (isKnown(other) && weightOf(vocabularies[kind], other, target) >= SYNONYM_WEIGHT)
                oppose(lemma, other);
        }
      }
    }
  for (const line of OPPOSED.trim().split('\n')) {
    const [left, right] = line.split(' / ').map((side) => side.split(', '));
    for (const one of left) for (const other of right) oppose(one, other);
  }
  for (const line of NOT_OPPOSED.trim().split('\n')) {
    const [one, other] = line.split(' / ');
    opposites.get(one)?.delete(other);
    opposites.get(other)?.delete(one);
  }
  return new Map([...opposites].filter(([, others]) => others.size > 0));
}

function isCommon({wordnet, vocabularies, kind, lemma, target}) {
  if (!vocabularies[kind].has(lemma)) return false;
  const rank = wordnet.senses[kind].get(lemma)?.findIndex(({synset}) => synset === target) ?? -1;
  return rank >= 0 && rank < COMMON_RANK;
}

function weightOf(vocabulary, lemma, synset) {
  return vocabulary.get(lemma)?.find((sense) => sense.synset === synset)?.weight ?? 0;
}
