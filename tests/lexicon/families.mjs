/**
 * Derivation families: agree, agreement; die, death; strong, strength, strengthen.
 *
 * WordNet's derivation pointers taken transitively run words of no common meaning together (act, active, actor). Here a
 * word hangs from one other at most, the shorter, and only where senses that news uses are tied; agents and
 * things ("employer", "building") stay out: they are no other name of the event.
 */
import {EVENT_LIKE, endings} from './endings.mjs';
import {JOINED, PARTED} from './family-words.mjs';
import {NOUN_CLASSES} from './wordnet.mjs';

/** Pointers: derivationally related; adjective of a noun; attribute. */
const DERIVED = new Set(['+', '\\', '=']);
const COMMON_RANK = 4;
const SHARED_LETTERS = 3;
/** The head of a family is sought so many steps up. */
const STEPS = 2;
const ORDER = ['verb', 'noun', 'adj'];

/** Pairs [word, head of its family]; a head itself is not listed. */
export function families({wordnet, vocabularies, isKnown}) {
  const parted = new Set(PARTED.trim().split('\n'));
  const parent = new Map();
  const hang = (lemma, head) => {
    if (head !== undefined && head !== lemma && !parent.has(lemma)) parent.set(lemma, head);
  };
  for (const line of JOINED.trim().split('\n')) {
    const [head, members] = line.split(': ');
    for (const member of members.split(' ')) hang(member, head);
  }
  const heads = new Set(parent.values());
  for (const kind of ORDER)
    for (const lemma of vocabularies[kind].keys()) {
      if (heads.has(lemma)) continue;
      const pointed = candidates({wordnet, vocabularies, kind, lemma});
      const ended = endings({vocabularies, kind, lemma});
      const allowed = (other) => !parted.has(`${other.lemma} ${lemma}`);
      hang(lemma, (best(pointed.filter(allowed), lemma, kind) ?? ended.find(allowed))?.lemma);
    }
  for (const verb of vocabularies.verb.keys()) {
    const closed = verb.replace(' ', '');
    if (closed !== verb && isKnown(closed) && !parted.has(`${verb} ${closed}`)) hang(closed, verb);
  }
  return [...parent.keys()].flatMap((lemma) => {
    let head = lemma;
    for (let step = 0; step < STEPS && parent.has(head); step++) head = parent.get(head);
    return head === lemma ? [] : [[lemma, head]];
  });
}

/** Words tied to `lemma` by a pointer between senses that count, each with how strongly. */
function candidates({wordnet, vocabularies, kind, lemma}) {
  const found = new Map();
  for (const {synset, weight} of countingSenses(wordnet, vocabularies, kind, lemma)) {
    const word = synset.words.indexOf(lemma);
    for (const pointer of synset.pointers) {
      if (
        !DERIVED.has(pointer.symbol) ||
        (pointer.from !== word && pointer.symbol !== '=') ||
        !ORDER.includes(pointer.kind)
      )
        continue;
      const target = wordnet.synsets[pointer.kind].get(pointer.offset);
      const other = target.words[Math.max(pointer.to, 0)];
      if (other === lemma || !vocabularies[pointer.kind].has(other)) continue;
      const sense = countingSenses(wordnet, vocabularies, pointer.kind, other).find(
        (item) => item.synset === target,
      );
      if (!sense || !shares(lemma, other, weight, sense.weight)) continue;
      const strength = Math.sqrt(weight * sense.weight);
      const key = `${pointer.kind} ${other}`;
      if ((found.get(key)?.strength ?? 0) < strength)
        found.set(key, {lemma: other, kind: pointer.kind, strength});
    }
  }
  return [...found.values()];
}

function countingSenses(wordnet, vocabularies, kind, lemma) {
  if (kind === 'noun')
    return vocabularies.noun.get(lemma).filter(({synset}) => EVENT_LIKE.has(NOUN_CLASSES[synset.file]));
  const senses = wordnet.senses[kind].get(lemma) ?? [];
  return senses.slice(0, COMMON_RANK).map(({synset}, index) => ({synset, weight: 1 / (index + 1)}));
}

/** Written alike, or the first thing that both words mean ("die" and "death"). */
function shares(left, right, leftWeight, rightWeight) {
  let letters = 0;
  while (letters < left.length && left[letters] === right[letters]) letters++;
  if (letters >= SHARED_LETTERS) return true;
  return left[0] === right[0] && leftWeight > 0.5 && rightWeight >= 0.5;
}

/** The strongest of those that may stand above `lemma`. */
function best(others, lemma, kind) {
  const rank = (other) => ORDER.indexOf(other.kind);
  return others
    .filter((other) => standsAbove(other, {lemma, kind}))
    .sort((a, b) => b.strength - a.strength || rank(a) - rank(b) || (a.lemma < b.lemma ? -1 : 1))[0];
}

/** Verbs stand above nouns and adjectives, save those made from them (`strengthen`); else the shorter word does. */
function standsAbove(upper, lower) {
  if (upper.kind === 'verb' && lower.kind !== 'verb') return !isMadeFrom(upper.lemma, lower.lemma);
  if (lower.kind === 'verb') return upper.kind !== 'verb' && isMadeFrom(lower.lemma, upper.lemma);
  return upper.lemma.length < lower.lemma.length;
}

function isMadeFrom(verb, word) {
  if (verb.length <= word.length) return false;
  return /(?:[iy][sz]e|ify|en)$/.test(verb) || verb.startsWith(word);
}
