/** Loads the libraries whose own types need a browser's, typed by what is used of them. */
import {createRequire} from 'node:module';
import type {Page, PageElement, PageNode} from './page.js';
import type {PdfDocument, PdfOptions} from './pdf-document.js';

const require = createRequire(import.meta.url);

export interface Extraction {
  readonly title?: string | null;
  /** The element that holds the article, a copy in part. */
  readonly content?: PageElement | null;
  readonly byline?: string | null;
  readonly siteName?: string | null;
}

interface ReadabilityOptions {
  readonly serializer: (node: PageNode) => PageNode;
  /** What the page states is read elsewhere. */
  readonly disableJSONLD: boolean;
}

type ReadabilityClass = new (page: Page, options: ReadabilityOptions) => {parse(): Extraction | null};

/** Has a body, also where the page leaves its tags out, as it may. Scripts of the page are not run. */
export function parsePage(html: string): Page {
  const {parseHTML} = require('linkedom') as {parseHTML: (html: string) => {document: Page}};
  const whole = HTML_TAG.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  const {document} = parseHTML(whole);
  const root = document.documentElement;
  if (root === null || document.querySelector('body') !== null) return document;
  // The parser leaves what has no tags of its own where it stands.
  const body = document.createElement('body');
  body.append(...[...root.children].filter(({localName}) => !OF_HEAD.has(localName)));
  root.append(body);
  return document;
}

const HTML_TAG = /<html[\s>]/iu;
const OF_HEAD = new Set('head title meta link base style script noscript'.split(' '));

/** Takes the page apart: it is of no use afterwards. Null where no article is found. */
export function extractArticle(page: Page): Extraction | null {
  const {Readability} = require('@mozilla/readability') as {Readability: ReadabilityClass};
  return new Readability(page, {serializer: (node) => node, disableJSONLD: true}).parse();
}

export async function openPdf(bytes: Uint8Array, options: PdfOptions): Promise<PdfDocument> {
  const {getDocumentProxy} = require('unpdf') as {
    getDocumentProxy: (bytes: Uint8Array, options: PdfOptions) => Promise<PdfDocument>;
  };
  return getDocumentProxy(bytes, options);
}
