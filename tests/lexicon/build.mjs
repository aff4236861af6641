/** Makes the tables of src/text/lexicon/wordnet.json out of WordNet: the same bytes from the same dictionary. */
import {antonyms} from './antonyms.mjs';
import {EVENTFUL} from './event-words.mjs';
import {isEventful} from './events.mjs';
import {families} from './families.mjs';
import {closure, encodeGraph, id} from './graph.mjs';
import {NEWS_NOUNS, NEWS_VERBS} from './news-senses.mjs';
import {isSideline, vocabulary} from './vocabulary.mjs';

const FIRST_CLASS = 3;
/** The file of a noun that WordNet lacks and the list of happenings has. */
const EVENT = 11;

/**
 * @param wordnet what readWordNet returns
 * @param words the words that news uses
 * @param notice the dictionary's licence
 */
export function buildLexicon({wordnet, words, notice}) {
  const known = new Set(words);
  const isKnown = (word) => known.has(word);
  const make = (kind, preferred) => vocabulary({wordnet, kind, isKnown, preferred});
  const noun = make('noun', NEWS_NOUNS);
  for (const lemma of noun.keys())
    if (isSideline(wordnet, 'noun', lemma) && !NEWS_NOUNS[lemma] && !EVENTFUL.has(lemma)) noun.delete(lemma);
  const vocabularies = {noun, verb: make('verb'), adj: make('adj')};
  const verb = make('verb', NEWS_VERBS);
  for (const lemma of verb.keys())
    if (isSideline(wordnet, 'verb', lemma) && !NEWS_VERBS[lemma]) verb.set(lemma, []);
  const heads = families({wordnet, vocabularies, isKnown});
  const headOf = new Map(heads);
  for (const lemma of EVENTFUL) if (!noun.has(lemma)) noun.set(lemma, []);
  const hasVerb = (lemma) => vocabularies.verb.has(lemma) || vocabularies.verb.has(headOf.get(lemma));
  const nouns = encodeGraph(wordnet.synsets.noun, closure(wordnet.synsets.noun, noun));
  const verbs = encodeGraph(wordnet.synsets.verb, closure(wordnet.synsets.verb, verb));
  const classOf = ([lemma, senses]) => {
    const letter = String.fromCharCode(97 + dominantFile(senses) - FIRST_CLASS);
    return isEventful({lemma, senses, synsets: wordnet.synsets.noun, hasVerb})
      ? letter.toUpperCase()
      : letter;
  };
  return {
    notice,
    nouns: table([...noun].map((entry) => [entry[0], classOf(entry) + encodeSenses(entry[1], nouns.number)])),
    nounGraph: nouns.records,
    nounParents: nouns.further,
    verbs: table([...verb].map(([lemma, senses]) => [lemma, encodeSenses(senses, verbs.number)])),
    verbGraph: verbs.records,
    verbParents: verbs.further,
    families: table(heads),
    opposites: table(
      [...antonyms({wordnet, vocabularies, isKnown})].map(([lemma, others]) => [
        lemma,
        [...others].sort().join(','),
      ]),
    ),
  };
}

/** The lexicographer file that most of a noun's uses fall in. */
function dominantFile(senses) {
  const weights = new Map();
  for (const {synset, weight} of senses) weights.set(synset.file, (weights.get(synset.file) ?? 0) + weight);
  return [...weights].sort((a, b) => b[1] - a[1])[0]?.[0] ?? EVENT;
}

/** The number of each sense and its weight in tenths, 1 to 9. */
function encodeSenses(senses, number) {
  return senses
    .map(
      ({synset, weight}) => id(number.get(synset.offset)) + Math.min(9, Math.max(1, Math.round(weight * 10))),
    )
    .join('');
}

/** Entries `word=value;`, in code-unit order of the words, so that one is found by halving. */
function table(pairs) {
  const sorted = pairs.sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([word, value]) => `${word}=${value};`).join('');
}
