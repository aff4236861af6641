/** Storylines as the review works on them: woven when they are opened, with the review of any two of their articles. */
import {isDeepStrictEqual} from 'node:util';
import {cleanLine} from '../io/clean.js';
import type {Pair, Storyline} from '../io/list-pairs.js';
import type {ReviewEntry, ReviewPair, ReviewStoryline} from '../ui/review.js';
import {allPairs, pairCount} from '../ui/storyline/grid-state.js';
import {type ReviewPairOptions, reviewPair} from './review-pair.js';
import {type ReadArticles, readArticles} from './storylines.js';
import {watchShown} from './watch.js';
import {type WovenStoryline, weaveApart} from './weave-apart.js';

/** A storyline to open, with its articles where they were read before. */
export interface StorylineToOpen extends Storyline {
  readonly read?: {readonly articles: ReadArticles} | undefined;
}

/** The pairs to choose from, then the storylines, then the pairs within these. */
export function withStorylines(
  pairs: readonly ReviewPair[],
  storylines: readonly StorylineToOpen[],
  options: ReviewPairOptions,
): readonly ReviewEntry[] {
  let first = pairs.length + storylines.length;
  const made = storylines.map((storyline, index) => {
    const place = {number: pairs.length + index, first};
    first += pairCount(storyline.articles.length);
    return entriesOf(storyline, place, options);
  });
  return [...pairs, ...made.map(({entry}) => entry), ...made.flatMap(({within}) => within)];
}

interface Place {
  /** Of the storyline and of its first pair, among all that can be opened. */
  readonly number: number;
  readonly first: number;
}

function entriesOf(
  {name, articles: paths, read}: StorylineToOpen,
  {number, first}: Place,
  options: ReviewPairOptions,
): {readonly entry: ReviewStoryline; readonly within: readonly ReviewPair[]} {
  const {args, context} = options;
  let told: WovenStoryline | undefined;
  let fresh = read;
  let shown: ReadArticles | undefined;
  const entry: ReviewStoryline = {
    name,
    old: paths[0] ?? '',
    new: paths.at(-1) ?? '',
    storyline: {articles: paths.length, first},
    weave: async ({told: tell, signal}) => {
      const known = fresh?.articles;
      fresh = undefined;
      if (!known) await tell('reading');
      const articles = known ?? (await readArticles(paths, args, context));
      if (!known) await tell('comparing');
      const woven = await weaveApart(articles, signal);
      await told?.end();
      told = woven;
      shown = articles;
      return {report: woven.report, names: allPairs(paths.length).map((pair) => pairNames(woven, pair))};
    },
    ...(args.watch && {
      watch: (changed) => watchShown({sources: paths, texts, areShown}, changed),
    }),
  };
  const areShown = (now: readonly string[]) => shown !== undefined && isDeepStrictEqual(now, textsOf(shown));
  const texts = async () => textsOf(await readArticles(paths, args, context));
  const within = allPairs(paths.length).map((pair): ReviewPair => {
    // The storyline is what is watched. What is written to disk is named for the articles, whose order is known once
    // they are woven.
    const own = (): ReviewPair =>
      reviewPair(pairNames(told, pair), {...options, args: {...args, watch: false}});
    return {
      ...own(),
      within: number,
      load: async () => {
        if (told === undefined) throw new Error('the storyline is not woven');
        return told.reportOn(pair);
      },
      exportReport: async (markdown) => (await own().exportReport?.(markdown)) ?? '',
    };
  });
  return {entry, within};
}

/** The pair under the names of its articles; empty ones before the storyline is woven. */
function pairNames(told: WovenStoryline | undefined, [old, fresh]: readonly [number, number]): Pair {
  const path = (article: number): string => told?.report.articles[article]?.path ?? '';
  return {name: cleanLine(`${path(old)} → ${path(fresh)}`), old: path(old), new: path(fresh)};
}

function textsOf({articles}: ReadArticles): readonly string[] {
  return articles.map(({text}) => text);
}
