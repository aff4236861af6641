/** Annotated articles from bare text, for tests. */
import type {AnnotatedArticle} from '../../src/model.js';
import {annotate} from '../../src/text/annotate.js';

export function read(text: string, date: string | null = null): AnnotatedArticle {
  return annotate({path: null, title: null, date, source: null, text});
}

export function sentencesOf(article: AnnotatedArticle): readonly string[] {
  return article.sentences.map(({start, end}) => article.text.slice(start, end));
}
