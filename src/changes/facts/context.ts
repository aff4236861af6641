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

/** Topics that hold both sentences. */
export function sharedTopics({topics}: FactContext, old: number, fresh: number): readonly number[] {
  return topics.flatMap((topic, index) =>
    topic.old.includes(old) && topic.new.includes(fresh) ? [index] : [],
  );
}

/** The topic to tell a fact under: one that holds both sentences, else one of both articles that holds either. */
export function topicFor(context: FactContext, old: number, fresh: number): number | null {
  const [shared] = sharedTopics(context, old, fresh);
  if (shared !== undefined) return shared;
  const both = context.topics.findIndex(
    (topic) =>
      topic.old.length > 0 && topic.new.length > 0 && (topic.new.includes(fresh) || topic.old.includes(old)),
  );
  if (both >= 0) return both;
  const either = context.topics.findIndex((topic) => topic.new.includes(fresh) || topic.old.includes(old));
  return either >= 0 ? either : null;
}

/** Are the two sentences linked, as an edited or reworded pair? */
export function areLinked({links}: FactContext, old: number, fresh: number): boolean {
  return links.some((link) => link.old.includes(old) && link.new.includes(fresh));
}

export function tokensOf(article: AnnotatedArticle, sentence: number): readonly Token[] {
  const found = article.sentences[sentence];
  return found ? article.tokens.slice(...found.tokens) : [];
}

/** Sentences of headings, titles and bylines tell facts shortened or not at all. */
export function isProse(article: AnnotatedArticle, sentence: Sentence): boolean {
  return article.blocks[sentence.block]?.kind === 'paragraph';
}
