/** Makes a comparison ready to be shown: topics in order, a sentence that sums up, sentences with their text. */
import type {AnnotatedArticle, ComparedTopic, Comparison, Report, ReportArticle} from '../model.js';
import {bareLink, bareTopic} from './bare.js';
import {byWeight} from './order.js';
import {summarise} from './summary.js';

/** Pure: the same comparison gives the same report. */
export function buildReport(comparison: Comparison): Report {
  const {relation, warnings, topics, links} = comparison;
  const lengths = {old: comparison.old.sentences.length, new: comparison.new.sentences.length};
  return {
    schemaVersion: 1,
    relation,
    summary: summarise(comparison),
    warnings,
    old: reportArticle(
      comparison.old,
      topics.map((topic) => topic.old?.sentences ?? []),
    ),
    new: reportArticle(
      comparison.new,
      topics.map((topic) => topic.new?.sentences ?? []),
    ),
    topics: byWeight(topics, lengths).map(bareTopic),
    links: links.map(bareLink),
  };
}

/** An article with its sentences; `placed` are those of each topic. */
export function reportArticle(
  article: AnnotatedArticle,
  placed: readonly ComparedSentences[],
): ReportArticle {
  const {path, title, date, source, text} = article;
  const inTopic = new Set(placed.flat());
  return {
    path,
    title,
    date,
    source,
    words: wordCount(text),
    text,
    sentences: article.sentences.map(({start, end, block}) => ({
      start,
      end,
      text: text.slice(start, end),
      heading: isHeading(article, block),
      block,
    })),
    unplaced: article.sentences.map((_, index) => index).filter((index) => !inTopic.has(index)),
  };
}

type ComparedSentences = NonNullable<ComparedTopic['old']>['sentences'];

function isHeading(article: AnnotatedArticle, block: number): boolean {
  const kind = article.blocks[block]?.kind;
  return kind === 'title' || kind === 'heading';
}

/** Counts as a word processor does: stretches between white space that hold a letter or a digit. */
function wordCount(text: string): number {
  return text.split(/\s+/u).filter((stretch) => /[\p{L}\p{N}]/u.test(stretch)).length;
}
