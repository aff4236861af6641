/** Which two articles a review is of, recognised again after one of them was edited or both were moved. */
import type {Report} from '../model.js';
import {digest} from './subjects.js';

export interface ArticleIdentity {
  readonly digest: string;
  /** Absolute, or an address; null for text that was handed in. */
  readonly path: string | null;
}

export interface PairIdentity {
  readonly old: ArticleIdentity;
  readonly new: ArticleIdentity;
}

/** The identity of a report's articles; `absolute` resolves a path that the user wrote. */
export function identityOf({old, new: now}: Report, absolute: (path: string) => string): PairIdentity {
  const identity = ({text, path}: Report['old']): ArticleIdentity => ({
    digest: digest(text),
    path: path === null ? null : absolute(path),
  });
  return {old: identity(old), new: identity(now)};
}

/** Whether both articles are the same: each by its text, or by where it is read from. */
export function isSamePair(a: PairIdentity, b: PairIdentity): boolean {
  return isSameArticle(a.old, b.old) && isSameArticle(a.new, b.new);
}

function isSameArticle(a: ArticleIdentity, b: ArticleIdentity): boolean {
  return a.digest === b.digest || (a.path !== null && a.path === b.path);
}

/** What both texts, but not their places, are called together. */
export function pairKey({old, new: now}: PairIdentity): string {
  return digest(`${old.digest} ${now.digest}`);
}
