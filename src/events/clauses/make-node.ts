/** Makes the predicates of the clause analysis from items. */

import {verbLemma} from '../grammar/dictionary.js';
import type {AdjectiveItem, IdiomItem, NounChunk, VerbGroup} from '../grammar/items.js';
import {isParticleOf} from '../grammar/particles.js';
import type {Word} from '../grammar/words.js';
import type {Link, Node} from './node.js';
import {ROOT} from './state.js';

/** A verb's trigger takes its particle in where that stands beside it: "called off". */
export function verbNode(group: VerbGroup, link: Link): Node {
  const last = group.particle === group.head + 1 ? group.particle : group.head;
  return {
    ...blank(link, group.first, Math.max(group.last, group.particle ?? 0)),
    kind: 'verb',
    trigger: [group.head, last],
    lemma: group.lemma,
    group,
  };
}

export function adjectiveNode(
  item: AdjectiveItem | IdiomItem,
  words: readonly Word[],
  link: Link,
  group: VerbGroup | null,
): Node {
  const trigger: [number, number] = item.kind === 'idiom' ? [item.first, item.last] : [item.head, item.head];
  const lemma = item.kind === 'idiom' ? item.lemma : (words[item.head] as Word).lower;
  const node = {
    ...blank(link, group?.first ?? item.first, item.last),
    kind: 'adjective' as const,
    trigger,
    lemma,
    group,
  };
  if (item.kind === 'adjective') node.adverbs.push(...item.negations, ...item.adverbs);
  return node;
}

/** An event noun's trigger takes in what makes one word with it: "sell-off", "job cuts", "the bail out". */
export function nounNode(chunk: NounChunk, words: readonly Word[], link: Link, silent: boolean): Node {
  const trigger: [number, number] = [
    compoundStart(chunk, words),
    chunk.head + (hasParticle(chunk, words) ? 1 : 0),
  ];
  return {
    ...blank(link, chunk.first, Math.max(chunk.last, trigger[1])),
    kind: 'noun',
    trigger,
    lemma: compoundLemma(chunk, words),
    chunk,
    silent,
  };
}

/** "the *strike*'s third day" */
export function ownerNode(at: number, words: readonly Word[]): Node {
  return {...blank(ROOT, at, at), kind: 'noun', trigger: [at, at], lemma: (words[at] as Word).lemma};
}

/** "sell-off": the parts of a hyphened head are one word. */
export function compoundLemma(chunk: NounChunk, words: readonly Word[]): string {
  return words
    .slice(hyphenStart(chunk, words), chunk.head + 1)
    .map(({lemma}) => lemma)
    .join('');
}

/** "the *bail out* of the bank": verb and particle, used as a noun. */
export function hasParticle(chunk: NounChunk, words: readonly Word[]): boolean {
  const next = words[chunk.head + 1];
  const after = words[chunk.head + 2];
  return (
    next?.pos === 'ADP' &&
    isParticleOf((words[chunk.head] as Word).lemma, next.lower) &&
    (after === undefined || after.pos === 'ADP' || after.pos === 'PUNCT')
  );
}

function hyphenStart(chunk: NounChunk, words: readonly Word[]): number {
  let start = chunk.head;
  while (
    start - 2 >= chunk.first &&
    (words[start] as Word).glued &&
    words[start - 1]?.text === '-' &&
    (words[start - 1] as Word).glued
  )
    start -= 2;
  return start;
}

/** "*job* cuts": a common noun right before the head. */
function compoundStart(chunk: NounChunk, words: readonly Word[]): number {
  const start = hyphenStart(chunk, words);
  return start - 1 >= chunk.first &&
    words[start - 1]?.pos === 'NOUN' &&
    !(words[start] as Word).glued &&
    !words[start - 1]?.glued
    ? start - 1
    : start;
}

/** "the *revised* figures": told as an adjective. */
export function participleNode(at: number, words: readonly Word[], link: Link): Node {
  const {lemma, lower, pos} = words[at] as Word;
  const verb = pos === 'VERB' ? lemma : (verbLemma(lower) ?? lemma);
  return {...blank(link, at, at), kind: 'adjective', trigger: [at, at], lemma: verb};
}

function blank(link: Link, first: number, last: number): Omit<Node, 'kind' | 'trigger' | 'lemma'> {
  return {
    link,
    group: null,
    adverbs: [],
    subject: null,
    object: null,
    clause: [first, last],
    chunk: null,
    conditions: [],
    partner: null,
    silent: false,
    semi: false,
  };
}
