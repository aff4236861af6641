/** Finds noun phrases, up to their head, by parts of speech. */
import type {Denial, NounChunk} from './items.js';
import {ABSTRACT_NOUNS, PROPOSAL_NOUNS} from './noun-kinds.js';
import {
  isDeterminer,
  isHyphen,
  isNominal,
  isParticiple,
  isPronoun,
  leadsToNoun,
  opensNoun,
  startsTime,
} from './noun-words.js';
import {canBeParticiple} from './verb-forms.js';
import {NEGATIVE_NOMINALS, PERSONAL_PRONOUNS, SCARCE_NOMINALS, TIME_NOUNS} from './word-classes.js';
import type {Word} from './words.js';

/** The noun phrase that starts at word `first`, or null where none does. */
export function nounChunkAt(words: readonly Word[], first: number): NounChunk | null {
  // "there is"; but "an officer there".
  if ((words[first] as Word).lower === 'there' && words[first + 1]?.form == null) return null;
  // "an order *worth* $5bn": an adjective with an object, and no part of its noun phrase.
  if ((words[first] as Word).lower === 'worth') return null;
  let at = first;
  let head = -1;
  const participles: number[] = [];
  while (at < words.length && continues(words, first, at)) {
    const word = words[at] as Word;
    if (isNominal(word)) head = at;
    if (isParticiple(word)) participles.push(at);
    at++;
    if (isPronoun(word) && !isDeterminer(word)) break;
  }
  // "Flight 574": the number only tells which.
  const last = head;
  if (head > first && words[head]?.pos === 'NUM' && words[head - 1]?.pos === 'PROPN') head--;
  if (head < 0) head = headlessHead(words, first, at);
  if (head < 0) return null;
  const opening = words[first] as Word;
  return {
    kind: 'noun',
    first,
    last: Math.max(last, head),
    head,
    denial: denialOf(words, first),
    definite: isDefinite(opening, words[head] as Word),
    abstract: ABSTRACT_NOUNS.has((words[head] as Word).lemma),
    proposal: PROPOSAL_NOUNS.has((words[head] as Word).lemma),
    speaker: /^(?:i|we|you|me|us)$/u.test((words[head] as Word).lower),
    time: TIME_NOUNS.has((words[head] as Word).lemma),
    participles: participles.filter((index) => index < head),
  };
}

/** Does the word at `at` carry on the phrase that opened at `first`? */
function continues(words: readonly Word[], first: number, at: number): boolean {
  const word = words[at] as Word;
  const before = at > first ? (words[at - 1] as Word) : undefined;
  const after = words[at + 1];
  if (before && isHyphen(before)) return true;
  if (before && word.lower === 'worth') return false;
  if (before && isNominal(before) && startsTime(word, before, after)) return false;
  if (isHyphen(word)) return before !== undefined && word.glued && after?.glued === true;
  switch (word.pos) {
    case 'DET':
      return !before || ['all', 'both', 'half', 'such', 'not'].includes(before.lower);
    case 'PRON':
      return !before || (before.pos === 'DET' && /^(?:all|both|half|no)$/u.test(before.lower));
    case 'NUM':
    case 'SYM':
    case 'NOUN':
    case 'PROPN':
      return true;
    case 'ADJ':
      return !before || !isNominal(before) || before.pos === 'NUM' || leadsToNoun(words, at + 1);
    case 'PART':
      return word.lower.startsWith("'") && before !== undefined && isNominal(before);
    case 'ADV':
      return (
        before !== undefined &&
        opensNoun(before) &&
        (after?.pos === 'ADJ' || after?.pos === 'VERB' || after?.pos === 'ADV' || isHyphen(after))
      );
    case 'VERB':
      return before !== undefined && isPremodifier(words, before, at);
    case 'CCONJ':
      return (
        before?.pos === 'ADJ' && (after?.pos === 'ADJ' || after?.form === 'ing') && leadsToNoun(words, at + 2)
      );
    default:
      return false;
  }
}

/** "the *revised* figures", "its recently *created* office". */
function isPremodifier(words: readonly Word[], before: Word, at: number): boolean {
  const word = words[at] as Word;
  if (!opensNoun(before) && before.pos !== 'ADJ' && before.pos !== 'ADV') return false;
  if (word.form !== 'ing' && !canBeParticiple(word.form, word.lemma)) return false;
  return leadsToNoun(words, at + 1);
}

/** "the *rich*", "*all* of them": a phrase without a noun. */
function headlessHead(words: readonly Word[], first: number, end: number): number {
  const opening = words[first];
  if (opening?.pos !== 'DET' || end === first) return -1;
  if (/^(?:the|a|an|every|no)$/u.test(opening.lower) && end - first < 2) return -1;
  return end - 1;
}

function denialOf(words: readonly Word[], first: number): Denial {
  const word = words[first] as Word;
  // "no more than six", "a no-frills line"
  if (/^(?:more|less|fewer)$/u.test(words[first + 1]?.lower ?? '') || words[first + 1]?.text === '-')
    return 'none';
  if (words[first - 1]?.lower === 'not' && /^(?:a|an|one|any)$/u.test(word.lower)) return 'negative';
  if (NEGATIVE_NOMINALS.has(word.lower)) return 'negative';
  return SCARCE_NOMINALS.has(word.lower) ? 'scarce' : 'none';
}

function isDefinite(opening: Word, head: Word): boolean {
  if (/^(?:the|this|that|these|those|its|their|his|her|my|our|your)$/u.test(opening.lower)) return true;
  return head.pos === 'PROPN' || PERSONAL_PRONOUNS.has(head.lower);
}
