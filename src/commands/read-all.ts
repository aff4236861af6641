/** Reads all articles of some folders, keeping of each what its story is told by. */
import type {FindOptions, FoundProblem} from '../io/find-articles.js';
import {InputError} from '../io/input-error.js';
import type {Article} from '../model.js';
import type {Profile} from '../stories/profile.js';
import type {Context} from './command.js';
import {showProgress} from './progress.js';
import type {ReadArguments} from './shared-options.js';
import {troubleLine} from './trouble.js';

/** An article without its text, of which a large folder would fill the memory. */
export interface ReadArticle extends Omit<Article, 'text' | 'path'> {
  readonly path: string;
  readonly profile: Profile;
}

export interface ReadAll {
  readonly articles: readonly ReadArticle[];
  readonly failed: readonly FoundProblem[];
}

/** Files that are open at a time. */
const AT_ONCE = 16;

/** In the order of `findArticles`. One bad file does not stop the rest. Throws InputError where there is no file. */
export async function readAll(
  paths: readonly string[],
  {except, allowPrivate}: FindOptions & ReadArguments,
  context: Context,
): Promise<ReadAll> {
  const {findArticles} = await import('../io/find-articles.js');
  const found = await findArticles(paths, {except});
  if (found.paths.length === 0 && found.problems.length === 0) {
    throw new InputError(paths.join(', '), 'holds no article');
  }
  const progress = await showProgress({words: 'Reading articles', total: found.paths.length}, context);
  const read: (ReadArticle | FoundProblem)[] = [];
  const next = found.paths.entries();
  await Promise.all(
    Array.from({length: AT_ONCE}, async () => {
      // The iterator is shared: each takes the next when it is done with one.
      for (const [place, path] of next) {
        read[place] = await readOne(path, allowPrivate);
        progress.step();
      }
    }),
  );
  progress.end();
  return {
    articles: read.filter((one) => 'profile' in one),
    failed: [...found.problems, ...read.filter((one) => 'message' in one)],
  };
}

async function readOne(path: string, allowPrivate: boolean | undefined): Promise<ReadArticle | FoundProblem> {
  const [{readArticle}, {profileOf}] = await Promise.all([
    import('../io/read-article.js'),
    import('../stories/profile.js'),
  ]);
  try {
    const {title, date, source, text} = await readArticle(path, {allowPrivate});
    return {path, title, date, source, profile: profileOf({id: path, title, date, source, text})};
  } catch (error) {
    return {path, message: troubleLine(error)};
  }
}
