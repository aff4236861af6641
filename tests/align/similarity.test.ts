/** The measures of likeness on sentences of one pair of articles. */
import {describe, expect, test} from 'vitest';
import {type SentenceView, viewSentences} from '../../src/align/sentence-views.js';
import {commonSubsequence, keptShare, sentenceSimilarity} from '../../src/align/similarity.js';
import {articleFromText} from '../../src/io/article-from-text.js';
import {annotate} from '../../src/text/annotate.js';

const {old, new: fresh} = viewSentences(
  annotate(
    articleFromText(
      'The Kestle dam is safe, divers said. It is old. Nobody lives below the Kestle dam.',
      null,
    ),
  ),
  annotate(articleFromText('Divers said the Kestle dam was safe. It was. A ferry sank.', null)),
);
const measure = (a: SentenceView | undefined, b: SentenceView | undefined) =>
  sentenceSimilarity(a as SentenceView, b as SentenceView);

describe('similarity', () => {
  test('is 1 for a sentence and itself, 0 for nothing shared', () => {
    expect(measure(old[0], old[0])).toEqual({overlap: 1, containment: 1, kept: 1, likeness: 1});
    expect(measure(old[0], fresh[2])).toEqual({overlap: 0, containment: 0, kept: 0, likeness: 0});
  });

  test('does not ask for the order, but what is kept does', () => {
    const {overlap, kept} = measure(old[0], fresh[0]);
    expect(overlap).toBeGreaterThan(0.9);
    expect(kept).toBeLessThan(0.7);
  });

  test('function words weigh little', () => {
    expect(measure(old[1], fresh[1]).overlap).toBeLessThan(0.4);
  });

  test('is symmetric', () => {
    expect(measure(old[2], fresh[0])).toEqual(measure(fresh[0], old[2]));
  });
});

test('longest common subsequence', () => {
  expect(commonSubsequence(['a', 'b', 'c', 'd'], ['b', 'x', 'd', 'a'])).toBe(2);
  expect(commonSubsequence([], ['a'])).toBe(0);
  expect(keptShare(['a', 'b'], ['a', 'b', 'c', 'd'])).toBeCloseTo(2 / 3);
});
