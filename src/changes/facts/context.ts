/** What the finders of changed facts read, and how they state what they found. */
import type {
  AnnotatedArticle,
  Fact,
  FactChange,
  Link,
  Relation,
  Sentence,
  Span,
  Token,
  Topic,
} from '../../model.js';

export interface FactContext {
  readonly old: AnnotatedArticle;
  readonly new: AnnotatedArticle;
  readonly topics: readonly Topic[];
  readonly links: readonly Link[];
  readonly relation: Relation;
}

/** A changed fact and the number of the topic it belongs to; null where none holds both sides. */
export interface FoundFact {
  readonly topic: number | null;
  readonly change: FactChange;
}

export type Side = 'old' | 'new';

/** One side of a fact at `span`, which lies inside `sentence`; the text is the article's own there. */
export function factAt(article: AnnotatedArticle, span: Span, sentence: number, value: string | null): Fact {
  return {
    text: article.text.slice(span.start, span.end),
    value,
    evidence: {sentence, start: span.start, end: span.end},
  };
}

/** Topics that hold both sentences, ascending. */
export function sharedTopics(context: FactContext, old: number, fresh: number): readonly number[] {
  const {topics} = whereabouts(context);
  const others = topics.new.get(fresh);
  return others ? (topics.old.get(old)?.filter((topic) => others.includes(topic)) ?? []) : [];
}

/** The topic to tell a fact under: one that holds both sentences, else, of those that both articles tell, the nearest. */
export function topicFor(context: FactContext, old: number, fresh: number): number | null {
  const [shared] = sharedTopics(context, old, fresh);
  if (shared !== undefined) return shared;
  const told = [...context.topics.entries()].flatMap(([topic, {old: left, new: right}]) => {
    if (left.length === 0 || right.length === 0) return [];
    const away = [nearest(left, old), nearest(right, fresh)] as const;
    return [{topic, least: Math.min(...away), both: away[0] + away[1]}];
  });
  return told.sort((a, b) => a.least - b.least || a.both - b.both || a.topic - b.topic)[0]?.topic ?? null;
}

/** Sentences from `sentence` to the next one of `others`. */
function nearest(others: readonly number[], sentence: number): number {
  return Math.min(...others.map((other) => Math.abs(other - sentence)));
}

/** Are the two sentences linked, as an edited or reworded pair? */
export function areLinked(context: FactContext, old: number, fresh: number): boolean {
  return whereabouts(context).links.get(old)?.includes(fresh) ?? false;
}

/** New sentences that stand in a topic or a link with an old one. */
export function metBy(context: FactContext, old: number): ReadonlySet<number> {
  const {topics, links} = whereabouts(context);
  return new Set([
    ...(topics.old.get(old) ?? []).flatMap((topic) => context.topics[topic]?.new ?? []),
    ...(links.get(old) ?? []),
  ]);
}

/** Where each sentence stands: looked up for pair after pair, so told once a comparison. */
interface Whereabouts {
  /** Numbers of the topics of each sentence, ascending. */
  readonly topics: Readonly<Record<Side, ReadonlyMap<number, readonly number[]>>>;
  /** New sentences that each old one is linked with. */
  readonly links: ReadonlyMap<number, readonly number[]>;
}

const known = new WeakMap<FactContext, Whereabouts>();

function whereabouts(context: FactContext): Whereabouts {
  const found = known.get(context) ?? findWhereabouts(context);
  known.set(context, found);
  return found;
}

function findWhereabouts({topics, links}: FactContext): Whereabouts {
  const found = {old: new Map<number, number[]>(), new: new Map<number, number[]>()};
  topics.forEach((topic, index) => {
    for (const side of ['old', 'new'] as const)
      for (const sentence of topic[side]) append(found[side], sentence, [index]);
  });
  const linked = new Map<number, number[]>();
  for (const link of links) for (const sentence of link.old) append(linked, sentence, link.new);
  return {topics: found, links: linked};
}

function append(table: Map<number, number[]>, key: number, values: readonly number[]): void {
  const list = table.get(key);
  if (list) list.push(...values);
  else table.set(key, [...values]);
}

export function tokensOf(article: AnnotatedArticle, sentence: number): readonly Token[] {
  const found = article.sentences[sentence];
  return found ? article.tokens.slice(...found.tokens) : [];
}

/** Sentences of headings, titles and bylines tell facts shortened or not at all. */
export function isProse(article: AnnotatedArticle, sentence: Sentence): boolean {
  return article.blocks[sentence.block]?.kind === 'paragraph';
}
