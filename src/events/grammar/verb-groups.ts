/** Reads a verb with its auxiliaries, negations and adverbs: "may not yet have been called off". */
import type {Shape, VerbGroup} from './items.js';
import {particleOf} from './particle-search.js';
import {canBeParticiple} from './verb-forms.js';
import {isAdverb, isModal, isNegator, isTo, nextVerb} from './verb-words.js';
import type {Word} from './words.js';

interface Reading {
  readonly auxiliaries: number[];
  readonly negations: number[];
  readonly adverbs: number[];
  modal: number | null;
  infinitive: boolean;
  passive: boolean;
  perfect: boolean;
  progressive: boolean;
}

/** The verb group that starts at word `first`, or null where none does. */
export function verbGroupAt(words: readonly Word[], first: number): VerbGroup | null {
  const reading: Reading = {
    auxiliaries: [],
    negations: [],
    adverbs: [],
    modal: null,
    infinitive: false,
    passive: false,
    perfect: false,
    progressive: false,
  };
  const head = readTo(words, first, reading);
  return head === null ? null : finish(words, first, head, reading);
}

/** Walks over auxiliaries, negations and adverbs; the index of the main verb, or null. */
function readTo(words: readonly Word[], first: number, reading: Reading): number | null {
  for (let at = first; at < words.length; at++) {
    const word = words[at] as Word;
    if (isNegator(word)) reading.negations.push(at);
    else if (isAdverb(word)) reading.adverbs.push(at);
    else if (isTo(words, at)) {
      if (reading.auxiliaries.length > 0 && (words[at - 1] as Word).lemma !== 'ought') return null;
      reading.infinitive = reading.auxiliaries.length === 0;
    } else if (word.form === null) return null;
    else if (isModal(words, at)) {
      if (reading.auxiliaries.length > 0) return null;
      reading.modal = at;
      reading.auxiliaries.push(at);
      if (nextVerb(words, at) === null) return at;
    } else {
      const next = nextVerb(words, at);
      if (next === null || !auxiliary(words, at, next, reading)) return at;
      reading.auxiliaries.push(at);
    }
  }
  return null;
}

/** Is the verb at `at` an auxiliary of the one at `next`? Notes what it says. */
function auxiliary(words: readonly Word[], at: number, next: number, reading: Reading): boolean {
  const word = words[at] as Word;
  const main = words[next] as Word;
  const participle = canBeParticiple(main.form, main.lemma);
  if (
    word.lemma === 'have' ||
    word.lower === "'d" ||
    (word.lower === "'s" && /^(?:been|had|got|become|gone)$/u.test(main.lower))
  ) {
    // "have not *give* an answer": the denied perfect is plain, whatever the form.
    const denied = isNegator(words[next - 1]) && main.form === 'base' && main.pos === 'VERB';
    if (participle || denied) reading.perfect = true;
    return participle || denied;
  }
  if (word.lemma === 'be') {
    if (participle && main.lemma !== 'be') reading.passive = true;
    else if (main.form === 'ing') reading.progressive = true;
    return participle || main.form === 'ing';
  }
  if (word.lemma === 'do' && word.form !== 'ing' && word.form !== 'participle') return main.form === 'base';
  // "gets approved"
  const get =
    word.lemma === 'get' && next === at + 1 && main.pos === 'VERB' && participle && main.form !== 'base';
  if (get) reading.passive = true;
  return get;
}

function finish(words: readonly Word[], first: number, head: number, reading: Reading): VerbGroup {
  const main = words[head] as Word;
  const found = particleOf(words, head);
  const finite = words[reading.auxiliaries[0] ?? head] as Word;
  const particle = found === null ? '' : ` ${(words[found] as Word).lower}`;
  return {
    kind: 'verb',
    first,
    last: found === head + 1 ? found : lastWord(words, head, reading),
    head,
    particle: found,
    lemma: main.lemma + particle,
    shape: shapeOf(finite, reading),
    auxiliaries: reading.auxiliaries,
    modal: reading.modal,
    negations: reading.negations,
    adverbs: reading.adverbs,
    passive: reading.passive,
    perfect: reading.perfect,
    progressive: reading.progressive,
    past: isPast(finite, reading),
    inverted: false,
  };
}

function shapeOf(finite: Word, reading: Reading): Shape {
  if (reading.infinitive) return 'infinitive';
  if (reading.modal !== null) return 'finite';
  if (finite.form === 'present' || finite.form === 'past' || finite.lower === "'d") return 'finite';
  if (reading.auxiliaries.length > 0 && (finite.lemma === 'have' || finite.lemma === 'do'))
    return finite.form === 'ing' ? 'ing' : 'finite';
  return finite.form ?? 'base';
}

function isPast(finite: Word, reading: Reading): boolean {
  if (reading.modal !== null || reading.infinitive) return false;
  return finite.form === 'past' || finite.form === 'past-or-participle';
}

/** "is *not* ready", "has *no longer* the votes": what denies a copula stands behind it. */
function lastWord(words: readonly Word[], head: number, reading: Reading): number {
  let last = head;
  if (!['be', 'have', 'do'].includes((words[head] as Word).lemma) && reading.modal !== head) return last;
  while (isNegator(words[last + 1])) reading.negations.push(++last);
  return last;
}
