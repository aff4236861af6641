import fc from 'fast-check';
import type {Nodes} from 'mdast';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {gfmFromMarkdown} from 'mdast-util-gfm';
import {toString as plainText} from 'mdast-util-to-string';
import {gfm} from 'micromark-extension-gfm';
import {describe, expect, test} from 'vitest';
import {buildReport} from '../../src/report/build.js';
import {editRows} from '../../src/report/edits.js';
import {neutral} from '../../src/report/markdown/neutral.js';
import {toMarkdown} from '../../src/report/markdown.js';
import {passages} from '../../src/report/quotes.js';
import {hostile, hostileReport, NASTY} from './hostile.js';

const parse = (markdown: string) =>
  fromMarkdown(markdown, {extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()]});

function all(node: Nodes): readonly Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap((child) => all(child)) : [])];
}

/** What a reader of the rendered page could be led astray by. */
function escaped(markdown: string): readonly string[] {
  return all(parse(markdown)).flatMap((node) => {
    if (node.type === 'html')
      return /^<a id="[\w-]+">$|^<\/a>$/.test(node.value) ? [] : [`html ${node.value}`];
    if (node.type === 'link') return /^#(?:topic|old|new)-/.test(node.url) ? [] : [`link ${node.url}`];
    const known = [
      'image',
      'imageReference',
      'linkReference',
      'footnoteReference',
      'footnoteDefinition',
      'definition',
      'code',
    ];
    return known.includes(node.type) ? [node.type] : [];
  });
}

const GAP = '\u200B';
const shown = (text: string) =>
  text
    .replaceAll(GAP, '')
    .replace(/\s+/gu, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim();

describe('nothing in an article becomes markup', () => {
  test.each(NASTY.map((nasty) => [nasty]))('%j', (nasty) => {
    const report = buildReport(hostile(() => nasty));
    const markdown = toMarkdown(report);
    expect(escaped(markdown)).toEqual([]);
    const headings = all(parse(markdown)).filter((node) => node.type === 'heading');
    expect(headings.map((heading) => shown(plainText(heading, {includeHtml: false})))).toContain(
      shown(nasty),
    );
  });

  test('nor do any of them together', () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        expect(escaped(toMarkdown(report))).toEqual([]);
      }),
      {numRuns: 50},
    );
  });
});

describe('marks come through', () => {
  test('every deletion is struck out, and nothing else', () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        const struck = all(parse(toMarkdown(report))).filter((node) => node.type === 'delete');
        const deleted = editRows(report).flatMap(({pieces}) => pieces.filter(({op}) => op === 'delete'));
        expect(struck.map((node) => shown(plainText(node)))).toEqual(deleted.map(({text}) => shown(text)));
      }),
      {numRuns: 50},
    );
  });

  test('every quote says what the article says', () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        const cells = all(parse(toMarkdown(report))).filter((node) => node.type === 'tableCell');
        const told = cells.map((cell) => shown(plainText(cell)));
        for (const {old, new: later} of report.topics.flatMap((topic) =>
          topic.kind === 'changed' ? passages(report, topic) : [],
        )) {
          for (const quote of [old, later].filter((one) => one !== null)) {
            const words = shown(quote.pieces.map((piece) => piece.text).join(''));
            expect(told).toContain(`${words} (sentence ${quote.sentence + 1})`);
          }
        }
      }),
      {numRuns: 50},
    );
  });
});

describe('tables stay tables', () => {
  test('every row has as many cells as its head', () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        const tables = all(parse(toMarkdown(report))).filter((node) => node.type === 'table');
        expect(tables.length).toBe(3);
        for (const {children} of tables) {
          expect(new Set(children.map((row) => row.children.length)).size).toBe(1);
        }
      }),
      {numRuns: 50},
    );
  });
});

describe('what a code host acts on is broken by a zero-width space', () => {
  test.each([
    ['said @anna on Monday', `said @${GAP}anna on Monday`],
    ['anna@example.com', `anna@${GAP}example.com`],
    ['issue #12 and GH-7', `issue #${GAP}12 and GH-${GAP}7`],
    ['owner/name#12', `owner/name#${GAP}12`],
    ['!7, ~7, %7 and &7', `!${GAP}7, ~${GAP}7, %${GAP}7 and &${GAP}7`],
    [':smile: and :+1:', `:${GAP}smile: and :${GAP}+1:`],
    ['https://example.com', `https:${GAP}//example.com`],
    ['www.example.com', `www${GAP}.example.com`],
    ['at 10 @ 5', 'at 10 @ 5'],
    ['No. #, then', 'No. #, then'],
    ['50% of R&D at 10:30', '50% of R&D at 10:30'],
    ['$1.5 billion', '$1.5 billion'],
    ['HIGH-5', 'HIGH-5'],
    ['he said: yes: no', 'he said: yes: no'],
  ])('%s', (text, expected) => {
    expect(neutral(text)).toBe(expected);
  });
});

test.each([
  ['$5 or AU$6', '$5 or AU$6'],
  ['paid in US$ only', 'paid in US\\$ only'],
  ['$x$', '$x\\$'],
])('a dollar sign that could end a formula is escaped: %s', (text, expected) => {
  expect(toMarkdown(buildReport(hostile(() => text)))).toContain(
    `### <a id="topic-changed"></a>${expected}\n`,
  );
});
