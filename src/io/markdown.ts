/** Reduces Markdown to plain text: headings and paragraphs parted by blank lines, without marks. */
import type {Nodes, PhrasingContent, Root, RootContent} from 'mdast';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {gfmFromMarkdown} from 'mdast-util-gfm';
import {gfm} from 'micromark-extension-gfm';
import {readCredit, readDateline} from '../text/header-lines.js';

export interface PlainMarkdown {
  readonly text: string;
  /** The first heading where it opens the document; null where none does. */
  readonly title: string | null;
}

/**
 * The words of a Markdown document in reading order, an item of a list or a row of a table as a paragraph of
 * its own; images, code of the page (HTML) and addresses of links are left out. Line breaks must be `\n`.
 */
export function reduceMarkdown(markdown: string): PlainMarkdown {
  if (!isParsable(markdown)) return {text: markdown, title: null};
  const root = fromMarkdown(markdown, {extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()]});
  const [first] = root.children;
  return {
    text: blocksOf(root).filter(Boolean).join('\n\n'),
    title: first?.type === 'heading' ? inlineText(first.children) || null : null,
  };
}

/** The parser's work and its call stack grow with the square of these; no article comes near. */
const MOST_MARKS = 10_000;
/** It takes some 3 s and 200 bytes a character for this much. */
const LONGEST = 1_000_000;
const TOO_DEEP = /^(?:[ \t]{100}|(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])){50})/mu;

/** Documents that are endless, or made of marks rather than words, are read as they stand. */
function isParsable(markdown: string): boolean {
  if (markdown.length > LONGEST) return false;
  const marks = markdown.match(/[[\]*_~`<>=|#]|^[-+]/gmu)?.length ?? 0;
  return marks <= MOST_MARKS && !TOO_DEEP.test(markdown);
}

function blocksOf(node: Root | RootContent): readonly string[] {
  switch (node.type) {
    case 'heading':
    case 'paragraph':
      return [inlineText(node.children)];
    case 'tableRow':
      return [
        node.children
          .map((cell) => inlineText(cell.children))
          .filter(Boolean)
          .join(', '),
      ];
    case 'code':
      return [node.value];
    case 'html':
      return [stripTags(node.value)];
    case 'root':
    case 'blockquote':
    case 'list':
    case 'listItem':
    case 'table':
    case 'footnoteDefinition':
      return (node.children as readonly RootContent[]).flatMap(blocksOf);
    default:
      return [];
  }
}

function inlineText(nodes: readonly PhrasingContent[]): string {
  return joinLines(nodes.map(rawText).join('')).replaceAll(HARD_BREAK, '\n').trim();
}

/** Marks where the author broke the line; the reader's text can't hold one. */
const HARD_BREAK = '\u2028';

function rawText(node: Nodes): string {
  if (node.type === 'break') return HARD_BREAK;
  if (node.type === 'image' || node.type === 'imageReference' || node.type === 'html') return '';
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return 'children' in node ? (node.children as readonly Nodes[]).map(rawText).join('') : '';
}

/** A line break in a paragraph is a space, unless it ends a line of the header, which reads by lines. */
function joinLines(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.reduce((joined, line, index) => {
    const before = lines[index - 1] ?? '';
    const breaks = isHeaderLine(before) || (index < 4 && (isHeaderLine(line) || readDateline(line)?.date));
    return joined + (index === 0 ? '' : breaks ? '\n' : ' ') + line;
  }, '');
}

function isHeaderLine(line: string): boolean {
  return line.length < 160 && readCredit(line) !== null;
}

function stripTags(html: string): string {
  const words = html.replace(/<!--[\s\S]*?(?:-->|$)|<[^<>]*>/gu, ' ');
  return words
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
}
