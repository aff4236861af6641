/** Turns what stands on the command line into pairs of articles, and a pair into its report. */
import {cleanLine} from '../io/clean.js';
import type {Pair, Storyline} from '../io/list-pairs.js';
import {STDIN} from '../io/stdin.js';
import type {Article, Report} from '../model.js';
import {type Context, UsageError} from './command.js';
import type {PairArguments} from './shared-options.js';

/** OLD and NEW, or the pairs in one folder. Throws UsageError, and InputError where a folder holds no pair. */
export async function pairsOf(args: PairArguments): Promise<readonly Pair[]> {
  const {old, new: other} = args;
  if (old === undefined) throw new UsageError('give two articles, OLD and NEW, or a folder that holds both');
  if (other !== undefined) {
    if (old === STDIN && other === STDIN)
      throw new UsageError('only one article can come from standard input');
    return [{name: cleanLine(`${old} → ${other}`), old, new: other}];
  }
  const {isFolder, listPairs} = await import('../io/list-pairs.js');
  if (await isFolder(old)) return listPairs(old);
  throw new UsageError(
    `${cleanLine(old)} is no command and no folder of articles: give two articles, OLD and NEW`,
  );
}

/** What there is to choose from. */
export interface Choices {
  readonly pairs: readonly Pair[];
  readonly storylines: readonly Storyline[];
}

/** OLD and NEW, or the pairs and storylines in one folder. Throws as `pairsOf` does, where there is neither. */
export async function choicesOf(args: PairArguments): Promise<Choices> {
  const {old, new: other} = args;
  if (old === undefined || other !== undefined) return {pairs: await pairsOf(args), storylines: []};
  const {isFolder, listStorylines, pairsIn} = await import('../io/list-pairs.js');
  const storylines = (await isFolder(old)) ? await listStorylines(old) : [];
  return {pairs: storylines.length > 0 ? await pairsIn(old) : await pairsOf(args), storylines};
}

/** The one pair that `args` name. Throws as `pairsOf` does, and UsageError where a folder holds several. */
export async function onePairOf(args: PairArguments): Promise<Pair> {
  const [pair, ...others] = await pairsOf(args);
  if (pair && others.length === 0) return pair;
  throw new UsageError(
    `${cleanLine(args.old ?? '')} holds ${others.length + 1} pairs: name one of its folders`,
  );
}

/** Both articles of a pair, as they were read. */
export interface ReadPair {
  readonly old: Article;
  readonly new: Article;
  /** What their reader should know of them, one line each. */
  readonly warnings: readonly string[];
}

/** Reads both articles of a pair. Throws InputError. */
export async function readPair(
  pair: Pair,
  {allowPrivate}: Pick<PairArguments, 'allowPrivate'>,
  {stdin}: Pick<Context, 'stdin'>,
): Promise<ReadPair> {
  const {readArticle} = await import('../io/read-article.js');
  const warnings: string[] = [];
  const options = {stdin, allowPrivate, onWarning: (warning: string) => warnings.push(warning)};
  return {old: await readArticle(pair.old, options), new: await readArticle(pair.new, options), warnings};
}

/** Reads, compares and reports one pair. Throws InputError. */
export async function reportOf(
  pair: Pair,
  args: PairArguments,
  context: Pick<Context, 'stdin'>,
): Promise<Report> {
  const [{reportTask}, read] = await Promise.all([
    import('./report-worker.js'),
    readPair(pair, args, context),
  ]);
  return reportTask({...read, relation: args.relation});
}
