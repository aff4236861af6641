/** What `storydiff pairs` found, in the shape in which it is printed and reported. */
import type {Relation} from '../model.js';
import type {Digest} from '../report/digest.js';
import type {Story} from '../stories/find-stories.js';
import type {ReadAll, ReadArticle} from './read-all.js';

export type FoundArticle = Pick<ReadArticle, 'path' | 'title' | 'date' | 'source'>;

export interface FoundPair {
  readonly old: FoundArticle;
  readonly new: FoundArticle;
  /** 1 where the two alone would just make a story. */
  readonly likeness: number;
  /** Name of the report's file in the folder of reports; null where there is none. */
  readonly report: string | null;
  /** What the comparison told; null without one. */
  readonly relation: Relation | null;
  readonly digest: Digest | null;
  /** Why there is no report, in one line, where one was wanted. */
  readonly problem: string | null;
}

export interface FoundStory {
  readonly names: readonly string[];
  /** By date. */
  readonly articles: readonly FoundArticle[];
  /** Neighbours by date. */
  readonly pairs: readonly FoundPair[];
}

export interface Findings {
  readonly stories: readonly FoundStory[];
  /** Articles on a story that no other tells. */
  readonly alone: readonly FoundArticle[];
  readonly failed: ReadAll['failed'];
  /** Path of the index of the reports; null where none were written. */
  readonly index: string | null;
}

export function findingsOf({articles, failed}: ReadAll, stories: readonly Story[]): Findings {
  const byPath = new Map(articles.map((article) => [article.path, rowOf(article)]));
  const articleAt = (path: string) => byPath.get(path) ?? {path, title: null, date: null, source: null};
  const told = new Set(stories.flatMap((story) => story.articles));
  return {
    stories: stories.map((story) => ({
      names: story.names,
      articles: story.articles.map(articleAt),
      pairs: story.pairs.map((pair) => ({
        old: articleAt(pair.old),
        new: articleAt(pair.new),
        likeness: pair.likeness,
        report: null,
        relation: null,
        digest: null,
        problem: null,
      })),
    })),
    alone: [...byPath.values()].filter(({path}) => !told.has(path)),
    failed,
    index: null,
  };
}

function rowOf({path, title, date, source}: ReadArticle): FoundArticle {
  return {path, title, date, source};
}
