/** How much it says that two sentences share a word: much where either article seldom has it. */
import type {AnnotatedArticle} from '../../model.js';

const known = new WeakMap<AnnotatedArticle, ReadonlyMap<string, number>>();

/** Sentences of the article that have a content word of this lemma. */
function sentencesWith(article: AnnotatedArticle): ReadonlyMap<string, number> {
  const told = known.get(article);
  if (told) return told;
  const counts = new Map<string, number>();
  const last = new Map<string, number>();
  for (const {lemma, sentence} of article.tokens) {
    if (last.get(lemma) === sentence) continue;
    last.set(lemma, sentence);
    counts.set(lemma, (counts.get(lemma) ?? 0) + 1);
  }
  known.set(article, counts);
  return counts;
}

/** A word in so many sentences or fewer, in either article, is rare. */
const RARE = 2;
const SOME = 4;
const WEIGHTS = {rare: 0.6, some: 0.4, common: 0.25} as const;

/** Worth of each of the words that both sentences have. */
export function worthOf(
  words: readonly string[],
  {old, new: fresh}: {readonly old: AnnotatedArticle; readonly new: AnnotatedArticle},
): number {
  const [before, after] = [sentencesWith(old), sentencesWith(fresh)];
  return words.reduce((total, word) => {
    const count = Math.max(before.get(word) ?? 0, after.get(word) ?? 0);
    return total + (count <= RARE ? WEIGHTS.rare : count <= SOME ? WEIGHTS.some : WEIGHTS.common);
  }, 0);
}
