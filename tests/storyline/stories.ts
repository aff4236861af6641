/** The invented storylines of `tests/storyline/stories`, read as a user's articles are. */
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {articleFromText} from '../../src/io/article-from-text.js';
import {readArticle} from '../../src/io/read-article.js';
import type {Article, Storyline} from '../../src/model.js';
import {readStoryline} from '../../src/storyline/read-storyline.js';
import {tellStoryline} from '../../src/storyline/tell-storyline.js';

export const STORIES = join(import.meta.dirname, 'stories');
export type StoryName = 'sound-pact' | 'tram-line';

/** By date; the paths are the files' names alone. */
export async function storyOf(name: StoryName): Promise<readonly Article[]> {
  const files = readdirSync(join(STORIES, name)).sort();
  return Promise.all(
    files.map(async (file) => ({...(await readArticle(join(STORIES, name, file))), path: file})),
  );
}

export function tell(articles: readonly Article[]): Storyline {
  return tellStoryline(readStoryline(articles));
}

/** An article of another story, on a day of its own. */
export function stranger(date: string): Article {
  const text = `Bakers of Lower Dunmarl win a prize

Two bakers of Lower Dunmarl won the yeast medal on Sunday. Their rye loaf weighed nine pounds.

The oven was built by an uncle. He sold it for a goat.`;
  return {...articleFromText(text, `${date}-bakers.txt`), date};
}
