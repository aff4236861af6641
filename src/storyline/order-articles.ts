/** Puts articles into the order of their dates. */
import type {Article} from '../model.js';

/**
 * By date, then by path, then by text, however they were given. An article that states no date can't be placed: it keeps
 * its place in the order given, and the dated ones are ordered around it.
 */
export function orderArticles(articles: readonly Article[]): readonly Article[] {
  const dated = articles.filter(({date}) => date !== null).toSorted(byDate);
  let next = 0;
  return articles.map((article) => (article.date === null ? article : (dated[next++] as Article)));
}

function byDate(a: Article, b: Article): number {
  return (
    compareText(a.date ?? '', b.date ?? '') ||
    compareText(a.path ?? '', b.path ?? '') ||
    compareText(a.text, b.text)
  );
}

/** By code unit, so that no machine's language decides. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
