/** A pair as the review works on it: read, compared, watched, with what is said of it kept. */
import {basename, extname, resolve} from 'node:path';
import {isDeepStrictEqual} from 'node:util';
import type {Pair} from '../io/list-pairs.js';
import {writeNewFile} from '../io/new-file.js';
import type {Mark} from '../review/marks.js';
import type {ReviewPair} from '../ui/review.js';
import type {Context} from './command.js';
import {compareApart, takesLong} from './compare-apart.js';
import {openArticle} from './open-article.js';
import {type ReadPair, readPair} from './pairs.js';
import {keep, recall} from './review-state.js';
import type {PairArguments} from './shared-options.js';
import {writing} from './stop-signals.js';
import {type WatchArguments, watchShown} from './watch.js';

/** Articles that were read, or are being read. */
export interface Read {
  readonly articles: ReadPair | Promise<ReadPair>;
}

export interface ReviewPairOptions {
  readonly args: PairArguments & WatchArguments;
  readonly context: Context;
  /** For the first time that the articles are asked for. */
  readonly read?: Read | undefined;
  /** Is told of each mark whether it could be stored; `error` is null where it was. */
  readonly onKept: (mark: Mark, error: unknown) => void;
}

export function reviewPair(pair: Pair, {args, context, read, onKept}: ReviewPairOptions): ReviewPair {
  let fresh = read;
  let shown: ReadPair | undefined;
  const compare = (articles: ReadPair, signal: AbortSignal) => {
    shown = articles;
    return compareApart({...articles, relation: args.relation}, signal);
  };
  const texts = async () => textsOf(await readPair(pair, args, context));
  const areShown = (now: readonly string[]) => shown !== undefined && isDeepStrictEqual(now, textsOf(shown));
  return {
    ...pair,
    quick: read !== undefined && !(read.articles instanceof Promise) && !takesLong(read.articles),
    load: async ({told, signal}) => {
      const known = fresh?.articles;
      fresh = undefined;
      if (known !== undefined && !(known instanceof Promise)) return compare(known, signal);
      await told('reading');
      const articles = await (known ?? readPair(pair, args, context));
      await told('comparing');
      return compare(articles, signal);
    },
    recall: (report) => recall(report, context),
    keep: async (report, mark) => {
      try {
        await writing(() => keep(report, mark, context));
        onKept(mark, null);
      } catch (error) {
        onKept(mark, error);
        throw error;
      }
    },
    exportReport: (markdown) =>
      writing(() => writeNewFile(resolve('.'), {name: exportName(pair), ending: '.md', text: markdown})),
    openArticle: (report, {side, sentence}) => openArticle(report[side], sentence, context),
    ...(args.watch && {
      watch: (changed) => watchShown({sources: [pair.old, pair.new], texts, areShown}, changed),
    }),
  };
}

function textsOf({old, new: newer}: ReadPair): readonly string[] {
  return [old.text, newer.text];
}

/** What the exported report is called: `storydiff-draft-to-final`. */
function exportName({old, new: newer}: Pair): string {
  const name = (path: string) => basename(path, extname(path)).replace(/[^\p{L}\p{N}._-]+/gu, '-');
  return `storydiff-${name(old)}-to-${name(newer)}`;
}
