/** Splits a sentence into its items: noun phrases, verb groups, adjectives, idioms and the small words between. */
import {idiomAt} from '../cues/idioms.js';
import {joinInversions} from './inversion.js';
import type {AdjectiveItem, Item, WordItem} from './items.js';
import {multiwordAt} from './multiwords.js';
import {nounChunkAt} from './noun-chunks.js';
import {settleMarkers} from './subordinators.js';
import {verbGroupAt} from './verb-groups.js';
import {COORDINATORS, MAYBE_SUBORDINATORS, NEGATORS, QUESTION_WORDS, SUBORDINATORS} from './word-classes.js';
import type {Word} from './words.js';

/** Items in order; together they cover all words. */
export function splitItems(words: readonly Word[]): readonly Item[] {
  const items: Item[] = [];
  let at = 0;
  while (at < words.length) {
    const item = itemAt(words, at, items.at(-1));
    items.push(item);
    at = item.last + 1;
  }
  return settleMarkers(joinInversions(items, words), words);
}

function itemAt(words: readonly Word[], at: number, before: Item | undefined): Item {
  const word = words[at] as Word;
  if (word.pos === 'PUNCT') return {kind: 'break', first: at, last: at, word: plainMark(word)};
  const idiom = idiomAt(words, at);
  const multiword = multiwordAt(words, at);
  if (idiom && idiom.length >= (multiword?.parts.length ?? 0))
    return {kind: 'idiom', first: at, last: at + idiom.length - 1, lemma: idiom.lemma};
  if (multiword) {
    const last = at + multiword.parts.length - 1;
    return {kind: multiword.kind, first: at, last, word: multiword.parts.join(' ')};
  }
  return (
    smallWord(words, at, before) ??
    particleAdjective(words, at, before) ??
    verbGroupAt(words, at) ??
    nounChunkAt(words, at) ??
    adjectiveAt(words, at) ??
    single(words, at, word.pos === 'ADP' ? 'preposition' : 'adverb')
  );
}

/** Conjunctions, relative and question words. */
function smallWord(words: readonly Word[], at: number, before: Item | undefined): WordItem | null {
  const word = words[at] as Word;
  // "around 1,050 lines were offered"
  if (/^(?:around|about|over|under|nearly|almost)$/u.test(word.lower) && words[at + 1]?.pos === 'NUM')
    return single(words, at, 'adverb');
  if (word.lower === 'yet')
    return before?.kind === 'break' && word.pos !== 'VERB' ? single(words, at, 'coordinator') : null;
  if (word.pos === 'CCONJ') return COORDINATORS.has(word.lower) ? single(words, at, 'coordinator') : null;
  if (word.lower === 'that') return isThatMarker(words, at, before) ? single(words, at, 'marker') : null;
  if (SUBORDINATORS.has(word.lower)) return single(words, at, 'marker');
  if (QUESTION_WORDS.has(word.lower) && word.pos !== 'NOUN') return single(words, at, 'marker');
  if (!MAYBE_SUBORDINATORS.has(word.lower) || word.pos === 'VERB' || word.pos === 'AUX' || word.pos === 'ADJ')
    return null;
  return word.pos === 'ADV' && !['once', 'when', 'where'].includes(word.lower)
    ? null
    : single(words, at, 'preposition');
}

/** "said *that* it would", "the deal *that* failed"; not "*that* deal", nor "said *that* was enough". */
function isThatMarker(words: readonly Word[], at: number, before: Item | undefined): boolean {
  const word = words[at] as Word;
  const after = words[at + 1];
  // "that diplomats", "that Keller", "that President Keller": a determiner stands before none of them.
  const titled = words[at + 2]?.pos === 'PROPN' && /^\p{Lu}/u.test(after?.text ?? '');
  const bare =
    titled ||
    after?.pos === 'PROPN' ||
    (after?.pos === 'NOUN' && after.lower !== after.lemma && after.lower.endsWith('s'));
  if (word.pos === 'DET')
    return bare && before !== undefined && before.kind !== 'preposition' && before.kind !== 'break';
  if (word.pos === 'SCONJ') return true;
  if (before?.kind === 'noun') return true;
  return after !== undefined && ['DET', 'PRON', 'PROPN'].includes(after.pos) && before !== undefined;
}

/** "the fair is *off*", "Steel probe *on*:": a particle that ends its clause is said of the subject. */
function particleAdjective(
  words: readonly Word[],
  at: number,
  before: Item | undefined,
): AdjectiveItem | null {
  const {lower} = words[at] as Word;
  const after = words[at + 1];
  if (
    !/^(?:on|off|over|back)$/u.test(lower) ||
    (after !== undefined && !['PUNCT', 'CCONJ', 'SCONJ'].includes(after.pos))
  )
    return null;
  const copula =
    before?.kind === 'verb' && (words[before.head] as Word).lemma === 'be' && before.shape === 'finite';
  const headline =
    before?.kind === 'noun' && before.first === 0 && (after === undefined || after.text === ':');
  return copula || headline
    ? {kind: 'adjective', first: at, last: at, head: at, negations: [], adverbs: []}
    : null;
}

function adjectiveAt(words: readonly Word[], first: number): AdjectiveItem | null {
  const negations: number[] = [];
  const adverbs: number[] = [];
  for (let at = first; at < words.length; at++) {
    const word = words[at] as Word;
    if (NEGATORS.has(word.lower) && word.pos !== 'CCONJ') negations.push(at);
    else if (word.pos === 'ADV') adverbs.push(at);
    else
      return word.pos === 'ADJ' ? {kind: 'adjective', first, last: at, head: at, negations, adverbs} : null;
  }
  return null;
}

function single(words: readonly Word[], at: number, kind: WordItem['kind']): WordItem {
  return {kind, first: at, last: at, word: (words[at] as Word).lower};
}

/** All quotation marks are `"`, all dashes `-`. */
function plainMark(word: Word): string {
  if (/^["“”„«»‘’']+$/u.test(word.text)) return '"';
  return /^[-–—]+$/u.test(word.text) ? '-' : word.lower;
}
