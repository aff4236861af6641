/** Reads an article: text, Markdown, HTML, DOCX or PDF, from a file, an address, a git revision or standard input. */
import type {Article} from '../model.js';
import {articleFromText, type Metadata} from './article-from-text.js';
import {cleanLine, stripControls} from './clean.js';
import {decodeText} from './decode.js';
import {kindOf} from './formats/kind.js';
import {readFrontMatter} from './front-matter.js';
import {InputError} from './input-error.js';
import {findSource, type SourceOptions} from './sources/find-source.js';
import type {Found} from './sources/found.js';

export interface ReadOptions extends SourceOptions {
  /** Is told in a line each, `source: what`, what the reader of the article should know. */
  readonly onWarning?: ((warning: string) => void) | undefined;
}

interface Reading {
  readonly article: Article;
  readonly warnings: readonly string[];
}

/**
 * The article at `source`: `-`, an http(s) address, a path, or `REVISION:PATH` where no such file exists and git
 * knows it. Its date is the day of the commit where it states none itself, and a warning says so.
 * Throws InputError where there is no article: `source: what is wrong`.
 */
export async function readArticle(source: string, options: ReadOptions = {}): Promise<Article> {
  const found = await findSource(source, options);
  const {article, warnings} = await readingOf(found, source);
  if (article.text === '') throw new InputError(found.name, 'is empty: it holds no text');
  const {commitDate, name} = found;
  const undated = article.date === null && commitDate !== null;
  const dating = undated ? [`states no date; ${commitDate} is that of its commit`] : [];
  for (const warning of [...warnings, ...dating]) options.onWarning?.(cleanLine(`${name}: ${warning}`));
  return undated ? {...article, date: commitDate} : article;
}

async function readingOf(found: Found, path: string): Promise<Reading> {
  const kind = kindOf(found);
  if (kind === 'text' || kind === 'markdown') {
    const text = stripControls(decodeText(found.bytes, found.name, found.contentType));
    return {article: await articleOf(text, path, kind === 'markdown'), warnings: []};
  }
  const {reduceDocument} = await import('./reduce-document.js');
  const {bytes, contentType, name} = found;
  const {text, metadata, warnings} = await reduceDocument({kind, bytes, contentType}, name);
  return {article: articleFromText(text, path, metadata), warnings};
}

async function articleOf(text: string, path: string, isMarkdown: boolean): Promise<Article> {
  const frontMatter = readFrontMatter(text);
  if (!frontMatter && !isMarkdown) return articleFromText(text, path);
  // Loaded here, so that plain text starts without the parser.
  const {reduceMarkdown} = await import('./markdown.js');
  const plain = reduceMarkdown(frontMatter?.body ?? text);
  return articleFromText(plain.text, path, mergeTitle(frontMatter?.metadata ?? {}, plain.title));
}

function mergeTitle(metadata: Metadata, title: string | null): Metadata {
  return {...metadata, title: metadata.title ?? title};
}
