import {describe, expect, test} from 'vitest';
import {partnersIn} from '../../src/changes/facts/partners.js';
import {contextOf} from './facts.js';

interface Fact {
  readonly sentence: number;
  readonly words: readonly string[];
}

const facts = (count: number, words: (index: number) => readonly string[]): readonly Fact[] =>
  Array.from({length: count}, (_, sentence) => ({sentence, words: words(sentence)}));

function partnersOf(old: readonly Fact[], fresh: readonly Fact[], topic: {old: number[]; new: number[]}) {
  return partnersIn({
    context: {...contextOf('A.', 'B.'), topics: [{id: 't', label: 't', aliases: [], ...topic}]},
    old,
    new: fresh,
    sentenceOf: ({sentence}) => sentence,
    wordsOf: ({words}) => words,
  });
}

describe('facts worth comparing', () => {
  test('are all of them in articles of a usual length', () => {
    const [old, fresh] = [facts(20, () => ['a']), facts(30, () => ['b'])];
    expect(partnersOf(old, fresh, {old: [], new: []})(old[0] as Fact)).toEqual(fresh);
  });

  test('in very long ones stand in one topic, or share a word that few have', () => {
    const old = facts(300, (index) => (index === 5 ? ['rare', 'common'] : ['common']));
    const fresh = facts(300, (index) => (index === 7 || index === 250 ? ['common', 'rare'] : ['common']));
    const partners = partnersOf(old, fresh, {old: [5, 6], new: [2, 250]});
    const sentences = (fact: Fact | undefined) => partners(fact as Fact).map(({sentence}) => sentence);
    expect(sentences(old[5])).toEqual([2, 7, 250]);
    expect(sentences(old[6])).toEqual([2, 250]);
    expect(sentences(old[8])).toEqual([]);
  });
});
