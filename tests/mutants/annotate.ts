/** src/text/annotate.ts while mutants run: a text is annotated once, since no mutant is in what annotates it. */
import type {AnnotatedArticle, Article} from '../../src/model.js';
import {annotate as work} from '../../src/text/annotate.js';

const known = new Map<string, AnnotatedArticle>();

/** A copy, so that nothing finds it among what it remembers of articles. */
export function annotate(article: Article): AnnotatedArticle {
  const key = JSON.stringify(article);
  const done = known.get(key) ?? work(article);
  known.set(key, done);
  return {...done};
}
