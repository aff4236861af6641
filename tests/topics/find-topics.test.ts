import {describe, expect, test} from 'vitest';
import {linkSentences} from '../../src/align/link-sentences.js';
import type {Topic} from '../../src/model.js';
import {findTopics} from '../../src/topics/find-topics.js';
import {read} from '../text/read.js';

const OLD = `The Norland ferry contract is still in doubt, officials said. The contract would give the port two new ferries.

Ada Quill, the harbour minister, will visit Marl on Friday to see the lighthouse. The lighthouse was built in 1901.

A strike by bakers entered its third week.`;

const NEW = `The ferry contract with Norland was signed on Monday. Two new ferries will reach the port in May.

The lighthouse at Marl fell into the sea on Sunday. Nobody was inside the lighthouse.

Wolves have returned to the valley for the first time in a century.`;

function topicsOf(old: string, fresh: string, joint = true): readonly Topic[] {
  const [a, b] = [read(old), read(fresh)];
  return findTopics(a, b, {links: linkSentences(a, b), joint});
}

const holding = (topics: readonly Topic[], side: 'old' | 'new', sentence: number): Topic | undefined =>
  topics.find((topic) => topic[side].includes(sentence));

describe('topics', () => {
  test('are found over both articles together', () => {
    const topics = topicsOf(OLD, NEW);
    expect(holding(topics, 'old', 0)?.new).toContain(0);
    expect(holding(topics, 'old', 2)?.new).toContain(2);
  });

  test('one that only either article tells is empty on the other side', () => {
    const topics = topicsOf(OLD, NEW);
    expect(holding(topics, 'old', 4)?.new).toEqual([]);
    expect(holding(topics, 'new', 4)?.old).toEqual([]);
  });

  test('are named by what both articles call them', () => {
    const topics = topicsOf(OLD, NEW);
    expect(holding(topics, 'old', 0)?.label.toLowerCase()).toMatch(/ferr|contract/u);
    expect(holding(topics, 'old', 2)?.label.toLowerCase()).toContain('lighthouse');
  });

  test('have identifiers of their own', () => {
    const ids = topicsOf(OLD, NEW).map(({id}) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('articles on different stories share none', () => {
    const topics = topicsOf(OLD, NEW, false);
    expect(topics.every((topic) => topic.old.length === 0 || topic.new.length === 0)).toBe(true);
  });

  test('a heading belongs to the paragraph below it', () => {
    const text =
      'The council met on Monday.\n\nBridge doubtful:\n\nIts steel has rusted. Repairs cost too much.\n\nThe mayor left early.';
    const topics = topicsOf(text, NEW);
    expect(holding(topics, 'old', 1)?.old).toContain(2);
  });

  test('a heading that lists others names none of them', () => {
    const text =
      'The council met on Monday.\n\nOther news:\n\nThe bakery on Elm Street burned down.\n\nA circus pitched its tent by the river.';
    const topics = topicsOf(text, NEW);
    expect(holding(topics, 'old', 1)).toBeUndefined();
    expect(holding(topics, 'old', 2)).not.toBe(holding(topics, 'old', 3));
  });

  test('the same articles give the same topics', () => {
    expect(topicsOf(OLD, NEW)).toEqual(topicsOf(OLD, NEW));
  });
});
