/** Turns what stands on the command line into pairs of articles, and a pair into its report. */
import {cleanLine} from '../io/clean.js';
import type {Pair} from '../io/list-pairs.js';
import {STDIN} from '../io/stdin.js';
import type {Report} from '../model.js';
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

/** The one pair that `args` name. Throws as `pairsOf` does, and UsageError where a folder holds several. */
export async function onePairOf(args: PairArguments): Promise<Pair> {
  const [pair, ...others] = await pairsOf(args);
  if (pair && others.length === 0) return pair;
  throw new UsageError(
    `${cleanLine(args.old ?? '')} holds ${others.length + 1} pairs: name one of its folders`,
  );
}

/** Reads, compares and reports one pair. Throws InputError. */
export async function reportOf(
  pair: Pair,
  args: PairArguments,
  {stdin}: Pick<Context, 'stdin'>,
): Promise<Report> {
  const [{readArticle}, {compare}, {buildReport}] = await Promise.all([
    import('../io/read-article.js'),
    import('../compare.js'),
    import('../report/build.js'),
  ]);
  const older = await readArticle(pair.old, {stdin});
  const newer = await readArticle(pair.new, {stdin});
  return buildReport(compare(older, newer, args.relation && {relation: args.relation}));
}
