/** The words that a part of a page shows, as headings and paragraphs. */
import {type PageElement, type PageNode, shortText, walk} from './page.js';

/** What shows no words of a story: machinery, forms, pictures and media with what is written under them. */
const PASSED_OVER = new Set(
  (
    'head script style noscript template svg math iframe object embed canvas audio video picture figure map ' +
    'button select textarea input label datalist dialog rt rp'
  ).split(' '),
);
/** What stands around a story. */
const AROUND = new Set('nav aside footer form menu'.split(' '));

/** What stands on lines of its own. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd details div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr html legend li main menu nav ol p pre section summary table tbody tfoot thead tr ul'
  ).split(' '),
);
const CELLS = new Set(['td', 'th']);
/** In letters, with all white space; a longer row of a table is a page that was laid out as one. */
const LONGEST_ROW = 500;

/** The number of a footnote, `[12]`, `[a]`, `[citation needed]`, and the arrow that leads back from one. */
const NOTE_MARK = /^\s*(?:\[[^\]]{1,20}\]|[↑↩^])\s*$/u;
const LONGEST_MARK = 40;

export interface BlockOptions {
  /** Leaves out navigation, asides, footers and forms too. */
  readonly withoutAround?: boolean;
}

/** Non-empty blocks of `root` in reading order: a row of a table is one, its cells parted by commas. */
export function blocksOf(root: PageNode, {withoutAround = false}: BlockOptions = {}): readonly string[] {
  const blocks: string[] = [];
  let line = '';
  let verbatim = 0;
  let row: PageElement | null = null;
  const end = () => {
    if (row !== null) {
      line += ' ';
      return;
    }
    const words = line.replace(/^[\s,]+/u, '').trimEnd();
    if (words !== '') blocks.push(words);
    line = '';
  };
  walk(root, {
    enter: (element) => {
      const {localName} = element;
      if (PASSED_OVER.has(localName) || (withoutAround && AROUND.has(localName))) return false;
      if (isHidden(element) || isNoteMark(element)) return false;
      if (BLOCKS.has(localName)) end();
      if (localName === 'tr' && row === null && isShort(element)) row = element;
      if (localName === 'br') line += row === null ? '\n' : ' ';
      if (localName === 'pre') verbatim += 1;
      if (CELLS.has(localName) && line.trim() !== '') line = `${line.trimEnd()}, `;
      return true;
    },
    leave: (element) => {
      const {localName} = element;
      if (localName === 'pre') verbatim -= 1;
      if (element === row) row = null;
      if (BLOCKS.has(localName)) end();
    },
    text: (text) => {
      line += verbatim > 0 ? text : text.replace(/[ \t\n\r\f]+/gu, ' ');
    },
  });
  end();
  return blocks.map(joinBroken);
}

/** A line that is broken off before a small letter goes on: the break was for the looks of the page. */
function joinBroken(block: string): string {
  const lines = block.split('\n').map((line) => line.trim().replace(/ {2,}/gu, ' '));
  return lines.join('\n').replace(/\n(?=\p{Ll})/gu, ' ');
}

function isShort(row: PageElement): boolean {
  return shortText(row, LONGEST_ROW) !== null;
}

function isHidden(element: PageElement): boolean {
  return (
    element.getAttribute('hidden') !== null ||
    element.getAttribute('aria-hidden') === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(element.getAttribute('style') ?? '')
  );
}

function isNoteMark(element: PageElement): boolean {
  if (element.localName !== 'sup' && element.localName !== 'a') return false;
  return NOTE_MARK.test(shortText(element, LONGEST_MARK) ?? '');
}
