/** Turns what stands on the command line into the articles of a storyline, and these into its report. */
import {cleanLine} from '../io/clean.js';
import {STDIN} from '../io/stdin.js';
import type {Article, StorylineReport} from '../model.js';
import type {StorylineReading} from '../storyline/read-storyline.js';
import {type Context, UsageError} from './command.js';
import type {ReadArguments} from './shared-options.js';

/** The articles named, each once; a folder stands for those in it. Throws UsageError and InputError. */
export async function sourcesOf(named: readonly string[]): Promise<readonly string[]> {
  const {isFolder, listArticles} = await import('../io/list-pairs.js');
  if (named.filter((source) => source === STDIN).length > 1)
    throw new UsageError('only one article can come from standard input');
  const found = await Promise.all(
    named.map(async (source) =>
      source !== STDIN && (await isFolder(source)) ? listArticles(source) : [source],
    ),
  );
  const sources = [...new Set(found.flat())];
  if (sources.length > 1) return sources;
  const [only] = named;
  const where = only === undefined ? '' : `; ${cleanLine(only)} is ${sources.length === 0 ? 'none' : 'one'}`;
  throw new UsageError(`give three articles or more, or a folder that holds them${where}`);
}

export interface ReadArticles {
  readonly articles: readonly Article[];
  /** What their reader should know of them, one line each. */
  readonly warnings: readonly string[];
}

/** Reads the articles one after another. Throws InputError. */
export async function readArticles(
  sources: readonly string[],
  {allowPrivate}: ReadArguments,
  {stdin}: Pick<Context, 'stdin'>,
): Promise<ReadArticles> {
  const {readArticle} = await import('../io/read-article.js');
  const warnings: string[] = [];
  const options = {stdin, allowPrivate, onWarning: (warning: string) => warnings.push(warning)};
  const articles: Article[] = [];
  for (const source of sources) articles.push(await readArticle(source, options));
  return {articles, warnings};
}

export interface ToldStoryline {
  readonly reading: StorylineReading;
  readonly report: StorylineReport;
}

export async function storylineOf({articles, warnings}: ReadArticles): Promise<ToldStoryline> {
  const [{readStoryline}, {tellStoryline}, {buildStorylineReport}] = await Promise.all([
    import('../storyline/read-storyline.js'),
    import('../storyline/tell-storyline.js'),
    import('../report/storyline/build.js'),
  ]);
  const reading = readStoryline(articles);
  const storyline = tellStoryline(reading);
  const report = buildStorylineReport({...storyline, warnings: [...warnings, ...storyline.warnings]});
  return {reading, report};
}
