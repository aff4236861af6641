/** Puts the articles of a story in order. */

/**
 * By date; those of one day, and all without a date, as they were given: an article without one follows the one that
 * it was given after.
 */
export function byDate<Article extends {readonly date: string | null}>(
  articles: readonly Article[],
): readonly Article[] {
  const dated = articles.filter(({date}) => date !== null);
  const ordered = dated.toSorted((a, b) => compare(a.date ?? '', b.date ?? ''));
  for (const [place, article] of articles.entries()) {
    if (article.date !== null) continue;
    const before = articles[place - 1];
    ordered.splice(before === undefined ? 0 : ordered.indexOf(before) + 1, 0, article);
  }
  return ordered;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
