/** Reads an article from a file or from standard input: plain text or Markdown. */
import type {Article} from '../model.js';
import {articleFromText, type Metadata} from './article-from-text.js';
import {stripControls} from './clean.js';
import {decodeText} from './decode.js';
import {readFrontMatter} from './front-matter.js';
import {InputError} from './input-error.js';
import {readFileBytes, readStream} from './read-bytes.js';
import {STDIN} from './stdin.js';

export interface ReadOptions {
  /** What `-` reads. */
  readonly stdin?: NodeJS.ReadableStream;
}

const MARKDOWN = /\.(?:md|markdown|mdown|mkd)$/iu;

/**
 * The article at `source`, a path or `-`. A file is Markdown by its ending, or where it opens with front matter.
 * Throws InputError where there is none: `path: what is wrong`.
 */
export async function readArticle(source: string, options: ReadOptions = {}): Promise<Article> {
  const name = source === STDIN ? 'standard input' : source;
  const article = await articleOf(decodeText(await bytesOf(source, name, options), name), source);
  if (article.text === '') throw new InputError(name, 'is empty: it holds no text');
  return article;
}

function bytesOf(source: string, name: string, {stdin}: ReadOptions): Promise<Uint8Array> {
  if (source !== STDIN) return readFileBytes(source);
  if (stdin === undefined) throw new InputError(name, 'is not open');
  return readStream(stdin, name);
}

async function articleOf(raw: string, path: string): Promise<Article> {
  const text = stripControls(raw);
  const frontMatter = readFrontMatter(text);
  if (!frontMatter && !MARKDOWN.test(path)) return articleFromText(text, path);
  // Loaded here, so that plain text starts without the parser.
  const {reduceMarkdown} = await import('./markdown.js');
  const plain = reduceMarkdown(frontMatter?.body ?? text);
  return articleFromText(plain.text, path, mergeTitle(frontMatter?.metadata ?? {}, plain.title));
}

function mergeTitle(metadata: Metadata, title: string | null): Metadata {
  return {...metadata, title: metadata.title ?? title};
}
