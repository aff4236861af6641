/** The sentences of two articles as alignment sees them: a key for identity, weighted words for likeness. */
import type {AnnotatedArticle, BlockKind} from '../model.js';
import {FUNCTION_WORDS} from './function-words.js';
import {LINKING} from './parameters.js';
import {plainTypography} from './typography.js';
import {stemOf, wordsOf} from './words.js';

export interface SentenceView {
  /** Equal for sentences that differ in white space, quotation marks and dashes only. */
  readonly key: string;
  /** Words in order, lower case. */
  readonly words: readonly string[];
  /** The stem of each word; a function word stands for itself. */
  readonly terms: readonly string[];
  /** Stems and what each weighs: rare ones much, function words little. */
  readonly stems: ReadonlyMap<string, number>;
  /** Sum of those weights. */
  readonly weight: number;
  /** Different stems that are no function words. */
  readonly contentWords: number;
  /** Words up to the one after the first content word ("the ferry will"); empty where there is none. */
  readonly opening: string;
  /** Title, byline, heading or paragraph. */
  readonly kind: BlockKind;
}

export interface SentenceViews {
  readonly old: readonly SentenceView[];
  readonly new: readonly SentenceView[];
}

/**
 * One view a sentence. A stem weighs ln(1 + N / n), N sentences in the longer article and n of them with the stem
 * in the article that has more (inverse document frequency, Spärck Jones 1972, over sentences).
 */
export function viewSentences(old: AnnotatedArticle, fresh: AnnotatedArticle): SentenceViews {
  const sides = [readSentences(old), readSentences(fresh)] as const;
  const counts = sides.map(countStems);
  const total = Math.max(1, sides[0].length, sides[1].length);
  const weights = new Map<string, number>();
  for (const stem of new Set(counts.flatMap((count) => [...count.keys()]))) {
    const most = Math.max(...counts.map((count) => count.get(stem) ?? 0));
    weights.set(stem, Math.log(1 + total / most) * (FUNCTION_WORDS.has(stem) ? LINKING.functionWord : 1));
  }
  const [oldViews, newViews] = sides.map((side) => side.map((sentence) => toView(sentence, weights)));
  return {old: oldViews ?? [], new: newViews ?? []};
}

interface ReadSentence {
  readonly key: string;
  readonly kind: BlockKind;
  readonly words: readonly string[];
  readonly terms: readonly string[];
}

function readSentences(article: AnnotatedArticle): readonly ReadSentence[] {
  return article.sentences.map(({start, end, block}) => {
    const key = plainTypography(article.text.slice(start, end));
    const words = wordsOf(key);
    return {key, kind: article.blocks[block]?.kind ?? 'paragraph', words, terms: words.map(termOf)};
  });
}

/** Function words stand for themselves: "has" and "have" are no evidence for each other. */
function termOf(word: string): string {
  return FUNCTION_WORDS.has(word) ? word : stemOf(word);
}

function countStems(sentences: readonly ReadSentence[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const {terms} of sentences)
    for (const stem of new Set(terms)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}

function toView({key, kind, words, terms}: ReadSentence, weights: ReadonlyMap<string, number>): SentenceView {
  const first = words.findIndex((word) => !FUNCTION_WORDS.has(word));
  const weighed = new Map(terms.map((term) => [term, weights.get(term) ?? 0]));
  return {
    key,
    kind,
    words,
    terms,
    stems: weighed,
    weight: [...weighed.values()].reduce((sum, weight) => sum + weight, 0),
    contentWords: [...weighed.keys()].filter((stem) => !FUNCTION_WORDS.has(stem)).length,
    opening: first < 0 ? '' : words.slice(0, first + 2).join(' '),
  };
}
