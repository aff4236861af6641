/** Which words the lexicon knows, in which senses, and how likely each sense is in news. */

const PARTICLES = new Set(
  'about across after against ahead along apart around aside away back by down for forth forward in into of off on out over round through to together under up upon with'.split(
    ' ',
  ),
);
/** A word is another kind's by the way where that kind has this many times its uses, and at least so many. */
const SIDELINE_FACTOR = 20;
const SIDELINE_COUNT = 10;
/** A sense less likely than this is left out. */
const LEAST = 0.12;
const MOST_SENSES = 4;

/**
 * Lemmas of one kind with their senses, `{synset, weight}`, likeliest first, weights adding up to at most 1.
 * @param isKnown tells of a word whether news uses it
 * @param preferred sense numbers that stand in for WordNet's counts
 */
export function vocabulary({wordnet, kind, isKnown, preferred = {}}) {
  const chosen = new Map();
  for (const [lemma, all] of wordnet.senses[kind]) {
    if (!isWanted(lemma, all, kind, isKnown)) continue;
    const senses = preferred[lemma] ? pick(lemma, all, preferred[lemma]) : weigh(all);
    const kept = senses
      .filter(({synset, weight}) => weight >= LEAST && isCommon(lemma, synset))
      .slice(0, MOST_SENSES);
    if (kept.length === 0 && preferred[lemma]?.length !== 0) continue;
    const key = kind === 'verb' ? lemma : lemma.replaceAll('-', '');
    if (!chosen.has(key) || key === lemma) chosen.set(key, kept);
  }
  return chosen;
}

/** Whether a word is of this kind only by the way, as "over" is a noun and "minister" a verb. */
export function isSideline(wordnet, kind, lemma) {
  const own = counted(wordnet.senses[kind].get(lemma) ?? []);
  const others = Object.keys(wordnet.senses).filter((other) => other !== kind);
  const most = Math.max(...others.map((other) => counted(wordnet.senses[other].get(lemma) ?? [])));
  return most >= SIDELINE_COUNT && most >= SIDELINE_FACTOR * own;
}

function isWanted(lemma, senses, kind, isKnown) {
  if (!/^[a-z]+([ -][a-z]+)*$/.test(lemma)) return false;
  const words = lemma.split(' ');
  if (words.length > 1) {
    if (kind !== 'verb' || !isKnown(words[0])) return false;
    return words.slice(1).every((word) => PARTICLES.has(word)) || (words.length === 2 && counted(senses) > 0);
  }
  return isKnown(lemma) || isKnown(lemma.replaceAll('-', '')) || counted(senses) > 0;
}

function counted(senses) {
  return senses.reduce((sum, {count}) => sum + count, 0);
}

/** The count of each sense, and a prior that falls with its number: WordNet lists the commoner ones first. */
function weigh(senses) {
  const raw = senses.map(({synset, count}, index) => ({synset, weight: count + 1 / (index + 1)}));
  const total = raw.reduce((sum, {weight}) => sum + weight, 0);
  return raw.map(({synset, weight}) => ({synset, weight: weight / total}));
}

function pick(lemma, senses, numbers) {
  const total = numbers.reduce((sum, _, index) => sum + 1 / (index + 1), 0);
  return numbers.map((number, index) => {
    const sense = senses[number - 1];
    if (!sense) throw new Error(`WordNet has no sense ${number} of "${lemma}"`);
    return {synset: sense.synset, weight: 1 / (index + 1) / total};
  });
}

/** Written in lower case there, and no single person, place or thing. */
function isCommon(lemma, synset) {
  return synset.words.includes(lemma) && !synset.pointers.some(({symbol}) => symbol === '@i');
}
