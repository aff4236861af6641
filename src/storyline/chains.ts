/** What the clauses of a topic say from one article to the next that speaks of it. */
import {chooseChain} from '../changes/status/chain.js';
import {chooseStatus, type PairInput, type TopicStatus} from '../changes/status/choose.js';
import type {SharedTopic, Status, Topic} from '../model.js';

export interface Chain {
  /** Id of the topic. */
  readonly topic: string;
  /** Numbers of the articles that speak of it, ascending. */
  readonly speakers: readonly number[];
  /** What the clause of each speaker says. */
  readonly statuses: readonly (Status | null)[];
  /** Of each speaker and the next: one fewer. */
  readonly pairs: readonly TopicStatus[];
}

/** What the choice of clauses looks at in two articles, by their numbers. */
type ViewsOf = (old: number, fresh: number) => PairInput['views'];

export function chainOf(topic: SharedTopic, viewsOf: ViewsOf): Chain {
  const speakers = topic.sentences.flatMap((own, article) => (own.length > 0 ? [article] : []));
  const pairs = chooseChain(
    speakers.slice(1).map((fresh, at): PairInput => {
      const old = speakers[at] as number;
      return {views: viewsOf(old, fresh), topic: topicIn(topic, old, fresh)};
    }),
  );
  const [first] = pairs;
  const statuses = first
    ? [first.old, ...pairs.map((pair) => pair.new)]
    : speakers.map(aloneIn(topic, viewsOf));
  return {topic: topic.id, speakers, statuses, pairs};
}

/** What `compare` would say of a topic that one article alone speaks of: in the first, of a dropped one; else, of a new one. */
function aloneIn(topic: SharedTopic, viewsOf: ViewsOf): (article: number) => Status | null {
  return (article) => {
    const [old, fresh] = article === 0 ? [0, 1] : [article - 1, article];
    return chooseStatus(viewsOf(old, fresh), topicIn(topic, old, fresh))[article === 0 ? 'old' : 'new'];
  };
}

/** The topic as it stands in two articles, by their numbers. */
export function topicIn({id, label, aliases, sentences}: SharedTopic, old: number, fresh: number): Topic {
  return {id, label, aliases, old: sentences[old] ?? [], new: sentences[fresh] ?? []};
}

/** By a topic's id what is said of it in two articles, where it is not for these two alone to say. */
export function statusesIn(
  chains: readonly Chain[],
  old: number,
  fresh: number,
): ReadonlyMap<string, TopicStatus> {
  return new Map(
    chains.flatMap(({topic, speakers, statuses, pairs}) => {
      const [from, to] = [speakers.indexOf(old), speakers.indexOf(fresh)];
      if (from >= 0 && to === from + 1) return [[topic, pairs[from] as TopicStatus] as const];
      // Others stand between them: the two clauses were not chosen as a pair.
      if (from >= 0 && to >= 0) return [];
      return [[topic, {old: statuses[from] ?? null, new: statuses[to] ?? null, change: null}] as const];
    }),
  );
}
