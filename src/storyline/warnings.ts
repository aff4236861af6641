/** What a reader of a storyline has to be told of its articles. */
import type {AnnotatedArticle} from '../model.js';
import type {StorylineReading} from './read-storyline.js';

/** One line each. */
export function warningsFor({
  articles,
  stories,
}: Pick<StorylineReading, 'articles' | 'stories'>): readonly string[] {
  const undated = articles.filter(({date}) => date === null);
  const main = mainStory(stories);
  return [
    ...(undated.length === 0
      ? []
      : [`No date is stated by ${names(undated)}: kept at the place in the order given.`]),
    ...articles
      .filter((_, article) => stories[article] !== main)
      .map((article) => `${names([article])} tells a different story: its topics are not compared.`),
    ...articles
      .filter(({language}) => language === null)
      .map((article) => `${names([article])} is not in English: compared by wording and names alone.`),
  ];
}

/** The story of most articles; of several, the first. */
function mainStory(stories: readonly number[]): number {
  const sizes = new Map<number, number>();
  for (const story of stories) sizes.set(story, (sizes.get(story) ?? 0) + 1);
  return [...sizes].reduce((best, each) => (each[1] > best[1] ? each : best), [0, 0] as const)[0];
}

function names(articles: readonly AnnotatedArticle[]): string {
  return articles.map(({path, title}) => path ?? title ?? 'an article').join(', ');
}
