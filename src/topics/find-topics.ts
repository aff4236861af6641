/** Topics over all articles together, so that one which an article is silent on is dropped or new there. */
import type {AnnotatedArticle, Link, SharedTopic, Topic} from '../model.js';
import {cluster} from './cluster.js';
import {extendByName, extendByPointing} from './extend.js';
import type {Members} from './labels/candidates.js';
import {labelTopics} from './labels/label.js';
import {type PooledUnit, pool} from './pool.js';
import {readStory} from './story.js';
import {withTwins} from './twins.js';

export interface TopicOptions {
  /** Literal links: what is the same sentence, or an edit of it, is about the same. */
  readonly links: readonly Link[];
  /** False for articles on different stories: nothing is looked for in both. */
  readonly joint: boolean;
}

/** Two of several articles, by their numbers, the older first. */
export interface PairOptions extends TopicOptions {
  readonly old: number;
  readonly new: number;
}

/** Topics in the order in which the old article, then the new one, comes to them. */
export function findTopics(
  old: AnnotatedArticle,
  fresh: AnnotatedArticle,
  options: TopicOptions,
): readonly Topic[] {
  return findSharedTopics([old, fresh], [{old: 0, new: 1, ...options}]).map(
    ({id, label, aliases, sentences: [before = [], after = []]}) => ({
      id,
      label,
      aliases,
      old: before,
      new: after,
    }),
  );
}

/** Topics of two articles or more, in the order in which these come to them; `pairs` are those to be looked at together. */
export function findSharedTopics(
  articles: readonly AnnotatedArticle[],
  pairs: readonly PairOptions[],
): readonly SharedTopic[] {
  const {units, twins, affinities} = pool(
    pairs.map((pair) => ({
      ...pair,
      story: readStory(articles[pair.old] as AnnotatedArticle, articles[pair.new] as AnnotatedArticle),
    })),
  );
  const members = withTwins(cluster(affinities), twins)
    .map((places) => places.map((place) => units[place] as PooledUnit))
    .filter(saysSomething)
    .map((topic) => articles.map((_, article) => sentencesIn(topic, article)));
  const topics = nameTopics(articles, members);
  const joint = pairs.some((pair) => pair.joint);
  return extendByPointing(articles, topics, joint ? extendByName(articles, topics) : topics);
}

function nameTopics(
  articles: readonly AnnotatedArticle[],
  members: readonly Members[],
): readonly SharedTopic[] {
  const labels = labelTopics(articles, members);
  const ids = new Set<string>();
  return members.map((sentences, index) => {
    const {label, aliases} = labels[index] ?? {label: '', aliases: []};
    return {id: uniqueSlug(label, ids), label, aliases, sentences};
  });
}

/** A lone sentence without two words of content is a bridge, and a headline alone sums up: neither is a topic. */
function saysSomething(units: readonly PooledUnit[]): boolean {
  if (units.every(({kind}) => kind === 'title')) return false;
  return units.length > 1 || (units[0]?.termCount ?? 0) > 1;
}

function sentencesIn(units: readonly PooledUnit[], article: number): readonly number[] {
  return units.flatMap((unit) => (unit.article === article ? [unit.sentence] : []));
}

function uniqueSlug(label: string, taken: Set<string>): string {
  const base =
    label
      .normalize('NFD')
      .toLowerCase()
      .replace(/\p{M}/gu, '')
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/gu, '') || 'topic';
  let slug = base;
  for (let count = 2; taken.has(slug); count++) slug = `${base}-${count}`;
  taken.add(slug);
  return slug;
}
