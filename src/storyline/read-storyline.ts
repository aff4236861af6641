/** Reads several articles as one story: topics over all of them, and the comparison of any two by these topics. */
import {linkSentences} from '../align/link-sentences.js';
import {relate} from '../align/relate.js';
import {type ChangeContext, findChanges, statusViews} from '../changes/find-changes.js';
import {findEvents} from '../events/find-events.js';
import type {AnnotatedArticle, Article, Comparison, SharedTopic} from '../model.js';
import {annotate} from '../text/annotate.js';
import {findSharedTopics} from '../topics/find-topics.js';
import {type Chain, chainOf, statusesIn, topicIn} from './chains.js';
import {orderArticles} from './order-articles.js';
import {storiesOf} from './stories.js';

export interface StorylineReading {
  /** In the order of their dates. */
  readonly articles: readonly AnnotatedArticle[];
  readonly topics: readonly SharedTopic[];
  /** What each topic's clauses say from article to article, in the order of the topics. */
  readonly chains: readonly Chain[];
  /** By article the number of the story that it tells: one number for all, unless strangers are among them. */
  readonly stories: readonly number[];
  /** Two articles, by their numbers, the older first: compared by the storyline's topics. Worked out once. */
  readonly compared: (old: number, fresh: number) => Comparison;
}

export function readStoryline(given: readonly Article[]): StorylineReading {
  const articles = orderArticles(given).map((article) => annotate(article));
  const {pairs, stories} = relateAll(articles);
  const topics = findSharedTopics(
    articles,
    pairs.map(({relation, ...pair}) => ({...pair, joint: relation !== 'unrelated'})),
  );
  const events = articles.map((article) => findEvents(article));
  const contexts = remember(pairs, (pair): ChangeContext => {
    const {old, new: fresh, links, relation} = pair;
    return {
      old: articles[old] as AnnotatedArticle,
      new: articles[fresh] as AnnotatedArticle,
      topics: topics
        .map((topic) => topicIn(topic, old, fresh))
        .filter((topic) => topic.old.length + topic.new.length > 0),
      links,
      events: {old: events[old] ?? [], new: events[fresh] ?? []},
      relation,
    };
  });
  const views = remember(pairs, (pair) => statusViews(contexts(pair.old, pair.new)));
  const chains = topics.map((topic) => chainOf(topic, views));
  const compared = remember(pairs, ({old, new: fresh}): Comparison => {
    const context = contexts(old, fresh);
    const {relation} = context;
    return {
      relation,
      old: context.old,
      new: context.new,
      topics: findChanges({...context, chosen: statusesIn(chains, old, fresh)}),
      links: relation === 'unrelated' ? [] : context.links,
      warnings: [],
    };
  });
  return {articles, topics, chains, stories, compared};
}

interface RelatedPair extends Pick<ChangeContext, 'links' | 'relation'> {
  readonly old: number;
  readonly new: number;
}

/** Every two articles, and which of all articles tell one story. */
function relateAll(articles: readonly AnnotatedArticle[]): {
  readonly pairs: readonly RelatedPair[];
  readonly stories: readonly number[];
} {
  const pairs = articles.flatMap((old, i) =>
    articles.slice(i + 1).map((fresh, step): RelatedPair => {
      const links = linkSentences(old, fresh);
      return {old: i, new: i + 1 + step, links, relation: relate(old, fresh, links)};
    }),
  );
  const stories = storiesOf(articles.length, pairs);
  // Two articles that others tie together tell one story, however little they share themselves.
  const tied = ({old, new: fresh, relation}: RelatedPair): boolean =>
    relation === 'unrelated' && stories[old] === stories[fresh];
  return {pairs: pairs.map((pair) => (tied(pair) ? {...pair, relation: 'follow-up'} : pair)), stories};
}

/** Works a pair out when it is asked for, and once. Throws RangeError for what is no pair. */
function remember<Value>(
  pairs: readonly RelatedPair[],
  work: (pair: RelatedPair) => Value,
): (old: number, fresh: number) => Value {
  const keyOf = (old: number, fresh: number): string => `${old} ${fresh}`;
  const byKey = new Map(pairs.map((pair) => [keyOf(pair.old, pair.new), pair]));
  const known = new Map<RelatedPair, Value>();
  return (old, fresh) => {
    const pair = byKey.get(keyOf(old, fresh));
    if (!pair) throw new RangeError(`there are no articles ${old} and ${fresh}, the older first`);
    const value = known.get(pair) ?? work(pair);
    known.set(pair, value);
    return value;
  };
}
