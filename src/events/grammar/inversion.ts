/** Puts verbs together that their subject or an insertion parts: "Will they sign?", "has, officials said, been signed". */
import type {Item, NounChunk, VerbGroup} from './items.js';
import {canBeParticiple} from './verb-forms.js';
import {MODALS} from './word-classes.js';
import type {Word} from './words.js';

const LONGEST_SUBJECT = 7;

/** Items in which "[Will] [they] [sign]" has become "[they] [will … sign]", marked `inverted`. */
export function joinInversions(items: readonly Item[], words: readonly Word[]): readonly Item[] {
  const joined: Item[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as Item;
    const verbAt = item.kind === 'verb' && isBareAuxiliary(item, words) ? verbBehindSubject(items, at) : null;
    const verb = verbAt === null ? undefined : items[verbAt];
    if (
      item.kind === 'verb' &&
      verb?.kind === 'verb' &&
      verbAt !== null &&
      isInverted(item, verb, items[at - 1], words)
    ) {
      joined.push(...items.slice(at + 1, verbAt), merge(item, verb, words));
      at = verbAt;
    } else joined.push(item);
  }
  return joined;
}

/** Number of the first verb after a subject: "[Will] [the talks] [in] [Rome] [fail]". */
function verbBehindSubject(items: readonly Item[], auxiliary: number): number | null {
  if (items[auxiliary + 1]?.kind !== 'noun') return null;
  for (let at = auxiliary + 2; at < items.length && at <= auxiliary + LONGEST_SUBJECT; at++) {
    const item = items[at] as Item;
    if (item.kind === 'verb') return at;
    const fits = item.kind === 'preposition' || item.kind === 'adverb' || item.kind === 'coordinator';
    if (!fits && !(item.kind === 'noun' && items[at - 1]?.kind !== 'noun')) return null;
  }
  return null;
}

function isInverted(
  auxiliary: VerbGroup,
  verb: VerbGroup,
  before: Item | undefined,
  words: readonly Word[],
): boolean {
  if (
    verb.shape === 'infinitive' ||
    verb.auxiliaries.some((at) => !/^(?:be|been|being|have)$/u.test((words[at] as Word).lower))
  )
    return false;
  if (
    before !== undefined &&
    !['break', 'marker', 'coordinator', 'adverb', 'preposition'].includes(before.kind)
  ) {
    // "What time will they…", "Never have so many…"; but "the deal has the votes needed".
    if (before.kind !== 'noun' || !isQuestionNoun(before, words)) return false;
  }
  const main = words[verb.auxiliaries[0] ?? verb.head] as Word;
  const {lemma} = words[auxiliary.head] as Word;
  if (lemma === 'be') return main.form === 'ing' || canBeParticiple(main.form, main.lemma);
  if (lemma === 'have') return before?.kind !== 'noun' && canBeParticiple(main.form, main.lemma);
  return main.form === 'base';
}

function isQuestionNoun(chunk: NounChunk, words: readonly Word[]): boolean {
  return /^(?:what|which|whose|how)$/u.test((words[chunk.first - 1] as Word | undefined)?.lower ?? '');
}

function isBareAuxiliary(group: VerbGroup, words: readonly Word[]): boolean {
  const {lower, lemma} = words[group.head] as Word;
  if (group.auxiliaries.some((at) => at !== group.head) || group.shape === 'infinitive') return false;
  return MODALS.has(lower) || lemma === 'be' || lemma === 'have' || lemma === 'do';
}

function merge(auxiliary: VerbGroup, verb: VerbGroup, words: readonly Word[]): VerbGroup {
  const {lemma, lower} = words[auxiliary.head] as Word;
  const ing = (words[verb.head] as Word).form === 'ing';
  return {
    ...verb,
    shape: 'finite',
    auxiliaries: [auxiliary.head, ...verb.auxiliaries],
    modal: MODALS.has(lower) ? auxiliary.head : null,
    negations: [...auxiliary.negations, ...verb.negations],
    adverbs: [...auxiliary.adverbs, ...verb.adverbs],
    passive: verb.passive || (lemma === 'be' && !ing),
    progressive: verb.progressive || (lemma === 'be' && ing),
    perfect: verb.perfect || lemma === 'have',
    past: /^(?:did|was|were|had)$/u.test(lower),
    inverted: true,
  };
}
