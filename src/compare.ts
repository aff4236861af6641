/** The engine, as one readable function: annotate, link, relate, find topics and events, find what changed. */
import {linkSentences} from './align/link-sentences.js';
import {relate} from './align/relate.js';
import {findChanges} from './changes/find-changes.js';
import {findEvents} from './events/find-events.js';
import type {AnnotatedArticle, Article, Comparison, Relation} from './model.js';
import {annotate} from './text/annotate.js';
import {remember} from './text/remember.js';
import {tokenize} from './text/tokens.js';
import {findTopics} from './topics/find-topics.js';

export interface CompareOptions {
  /** Overrides what is measured. */
  readonly relation?: 'revision' | 'follow-up';
}

/** What moved between the two articles; the same articles always give the same comparison. */
export function compare(old: Article, fresh: Article, options: CompareOptions = {}): Comparison {
  // Of a revision most paragraphs stand in both.
  const tokensOf = remember(tokenize);
  const [before, after] = [annotate(old, tokensOf), annotate(fresh, tokensOf)];
  const links = linkSentences(before, after);
  const relation = options.relation ?? relate(before, after, links);
  const topics = findTopics(before, after, {links, joint: relation !== 'unrelated'});
  const events = {old: findEvents(before), new: findEvents(after)};
  return {
    relation,
    old: before,
    new: after,
    topics: findChanges({old: before, new: after, topics, links, events, relation}),
    links: relation === 'unrelated' ? [] : links,
    warnings: warningsFor(before, after, relation),
  };
}

function warningsFor(old: AnnotatedArticle, fresh: AnnotatedArticle, relation: Relation): readonly string[] {
  const foreign = [old.language === null ? 'old' : null, fresh.language === null ? 'new' : null].filter(
    Boolean,
  );
  const which = foreign.length === 2 ? 'Neither article is' : `The ${foreign[0]} article is not`;
  return [
    ...(foreign.length > 0 ? [`${which} in English: compared by wording and names alone.`] : []),
    ...(relation === 'unrelated' ? ['The articles tell different stories: no topic is compared.'] : []),
  ];
}
