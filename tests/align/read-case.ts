/** Reads the revision cases: two texts with `{id}` before each sentence, and the links expected between them. */
import {readFileSync} from 'node:fs';
import {articleFromText} from '../../src/io/article-from-text.js';
import type {AnnotatedArticle, Link} from '../../src/model.js';
import {annotate} from '../../src/text/annotate.js';

export interface ExpectedLink {
  readonly old: readonly string[];
  readonly new: readonly string[];
  readonly relation: Link['relation'];
  readonly moved: boolean;
  /** Right either way, where a reader could not say. */
  readonly optional: boolean;
}

export interface Version {
  readonly article: AnnotatedArticle;
  /** The id of each sentence, as the case marks it. */
  readonly ids: readonly string[];
}

export interface RevisionCase {
  readonly about: string;
  readonly old: Version;
  readonly new: Version;
  readonly links: readonly ExpectedLink[];
}

/** Lines of the last part read `h i > g: edited moved optional`. */
export function readCase(url: URL): RevisionCase {
  const [about = '', old = '', fresh = '', links = ''] = readFileSync(url, 'utf8').split(
    /^--- (?:old|new|links)\n/mu,
  );
  return {
    about: about.trim(),
    old: readVersion(old),
    new: readVersion(fresh),
    links: links.trim().split('\n').map(readLink),
  };
}

function readLink(line: string): ExpectedLink {
  const [, old = '', fresh = '', relation = '', marks = ''] =
    /^(.+) > (.+): (same|edited|reworded)(.*)$/u.exec(line) ?? [];
  return {
    old: old.split(' '),
    new: fresh.split(' '),
    relation: relation as Link['relation'],
    moved: marks.includes('moved'),
    optional: marks.includes('optional'),
  };
}

function readVersion(marked: string): Version {
  const starts: {id: string; at: number}[] = [];
  let text = '';
  for (const [index, part] of marked
    .trim()
    .split(/\{(\w+)\}/u)
    .entries())
    if (index % 2 === 1) starts.push({id: part, at: text.length});
    else text += part;
  const article = annotate(articleFromText(text, null));
  const ids = article.sentences.map(
    ({start, end}) => starts.findLast(({at}) => at <= (start + end) / 2)?.id ?? '',
  );
  return {article, ids};
}
