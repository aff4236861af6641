/** Whether a predicate is denied, and by which words. */
import type {Node} from '../clauses/node.js';
import {NEGATORS} from '../grammar/word-classes.js';
import type {Word} from '../grammar/words.js';
import type {Mark} from './verdict.js';

/** The words that deny the predicate; two of them cancel out. */
export function denials(node: Node, words: readonly Word[]): readonly Mark[] {
  const found: Mark[] = [];
  const lower = (at: number) => (words[at] as Word).lower;
  const group = node.group;
  for (const at of new Set([...(group?.negations ?? []), ...sharedNegations(node)]))
    if (!isAddition(words, at)) found.push({rule: `negation.${(words[at] as Word).lemma}`, at: [at, at]});
  for (const at of [...(group?.adverbs ?? []), ...node.adverbs]) {
    if (lower(at) === 'longer' && words[at - 1]?.lower === 'no')
      found.push({rule: 'negation.no-longer', at: [at - 1, at]});
    else if (isDenyingPhrase(words, at)) found.push({rule: 'negation.by-no-means', at: [at, at + 1]});
    else if (NEGATORS.has(lower(at)) && deniesFromAfar(node, words, at))
      found.push({rule: `negation.${lower(at)}`, at: [at, at]});
  }
  if (group?.shape === 'infinitive')
    for (const at of group.adverbs)
      if (lower(at) === 'yet') found.push({rule: 'negation.yet-to', at: [at, at]});
  if (
    node.kind !== 'noun' &&
    node.subject?.denial === 'negative' &&
    node.subject !== node.link.governor?.subject
  )
    found.push({rule: 'negation.subject', at: [node.subject.first, node.subject.first]});
  if (node.kind === 'verb' && node.object?.denial === 'negative' && !/^(?:have|see|find)$/u.test(node.lemma))
    found.push({rule: 'negation.object', at: [node.object.first, node.object.first]});
  if (node.chunk?.denial === 'negative')
    found.push({rule: 'negation.noun', at: [node.chunk.first, node.chunk.first]});
  return found;
}

/** "has not been signed or *ratified*": the negation reaches the second verb too. */
function sharedNegations(node: Node): readonly number[] {
  const {partner, group} = node;
  if (!partner?.group || !group || group.auxiliaries.length > 0 || group.shape === 'finite') return [];
  return partner.group.negations;
}

/** "by no means dead", "far from dead" */
function isDenyingPhrase(words: readonly Word[], at: number): boolean {
  return /^(?:by no|in no|far from)$/u.test(`${words[at]?.lower} ${words[at + 1]?.lower}`);
}

/** "not only", "not just": no denial. */
function isAddition(words: readonly Word[], at: number): boolean {
  return /^(?:only|just|merely|least)$/u.test(words[at + 1]?.lower ?? '');
}

/** "*Never* has it rained": apart from the verb only "never" and "nor" deny the clause, or "not" beside an adjective. */
function deniesFromAfar(node: Node, words: readonly Word[], at: number): boolean {
  if (isAddition(words, at)) return false;
  const {lower} = words[at] as Word;
  if (lower === 'never' || lower === 'nor' || lower === 'neither') return at < node.trigger[0];
  return node.kind === 'adjective' && at < node.trigger[0] && node.trigger[0] - at <= 3;
}
