/** Reduces Markdown to plain text: headings and paragraphs parted by blank lines, without marks. */
import markdownIt, {type Token} from 'markdown-it';
import footnotes from 'markdown-it-footnote';
import {readCredit, readDateline} from '../text/header-lines.js';

export interface PlainMarkdown {
  readonly text: string;
  /** The first heading where it opens the document; null where none does. */
  readonly title: string | null;
}

/** Footnotes are read where they stand: gathered at the end, those that nothing refers to would be lost. */
const parser = markdownIt({html: true}).use(footnotes).disable('footnote_tail');

/** The parser leaves out what lies deeper than 100 levels: no article, and read as it stands. */
const TOO_DEEP = /^(?:[ \t]{100}|(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])){50})/mu;

/**
 * The words of a Markdown document in reading order, an item of a list or a row of a table as a paragraph of
 * its own; images, code of the page (HTML) and addresses of links are left out. Line breaks must be `\n`.
 */
export function reduceMarkdown(markdown: string): PlainMarkdown {
  if (TOO_DEEP.test(markdown)) return {text: markdown, title: null};
  const tokens = parser.parse(markdown, {});
  const [first, heading] = tokens;
  return {
    text: blocksOf(tokens).filter(Boolean).join('\n\n'),
    title: first?.type === 'heading_open' ? inlineText(heading) || null : null,
  };
}

function blocksOf(tokens: readonly Token[]): readonly string[] {
  const blocks: string[] = [];
  let cells: string[] | null = null;
  for (const [at, token] of tokens.entries()) {
    if (token.type === 'tr_open') cells = [];
    else if (token.type === 'tr_close') {
      blocks.push(cells?.filter(Boolean).join(', ') ?? '');
      cells = null;
    } else if (token.type === 'inline') {
      const isItem = tokens[at - 2]?.type === 'list_item_open';
      (cells ?? blocks).push(isItem ? inlineText(token).replace(TICK, '') : inlineText(token));
    } else if (token.type === 'html_block') blocks.push(stripTags(token.content));
    else if (token.type === 'fence' || token.type === 'code_block') blocks.push(token.content.trimEnd());
  }
  return blocks;
}

/** The box of an item in a list of tasks. */
const TICK = /^\[[ xX]\]\s+/u;

function inlineText(token: Token | undefined): string {
  const raw = (token?.children ?? []).map(rawText).join('');
  return joinLines(raw).replaceAll(HARD_BREAK, '\n').trim();
}

/** Marks where the author broke the line; the reader's text can't hold one. */
const HARD_BREAK = '\u2028';

function rawText({type, content}: Token): string {
  if (type === 'hardbreak') return HARD_BREAK;
  if (type === 'softbreak') return '\n';
  return type === 'text' || type === 'code_inline' ? content : '';
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
