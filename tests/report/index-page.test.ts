import {fromMarkdown} from 'mdast-util-from-markdown';
import {describe, expect, test} from 'vitest';
import type {Digest} from '../../src/report/digest.js';
import {toIndexMarkdown} from '../../src/report/index-page.js';
import {toIndexHtml} from '../../src/report/index-page-html.js';
import type {PairIndex} from '../../src/report/index-rows.js';

const OLD = {path: 'a/old.txt', title: 'Dam wanted', date: '2029-01-12', source: null};
const NEW = {path: 'a/new.txt', title: null, date: null, source: null};

function digest(moves: number, summary = '1 topic dropped'): Digest {
  const moved = Array.from({length: moves}, (_, number) => ({
    topic: `dam ${number}`,
    slot: null,
    old: '“planned”',
    new: number === 0 ? null : '“built”',
  }));
  return {old: OLD, new: NEW, relation: 'follow-up', summary, moved};
}

function index(changes: Partial<PairIndex['stories'][number]['pairs'][number]> = {}): PairIndex {
  const pair = {
    old: OLD,
    new: NEW,
    report: 'dam-2029.md',
    relation: 'follow-up' as const,
    digest: digest(2),
    problem: null,
  };
  return {stories: [{names: ['Orvia', 'dam'], pairs: [{...pair, ...changes}]}], alone: [], failed: []};
}

describe('Markdown', () => {
  test('a row a pair reads as a document', () => {
    expect(toIndexMarkdown(index())).toBe(`# What moved, pair by pair

**1 pair, from 2 articles.**

| Story | Old | New | What moved |
| - | - | - | - |
| [Orvia, dam](dam-2029.md) | **2029-01-12** Dam wanted | **undated** a/new\\.txt | dam 0: “planned” → —<br>dam 1: “planned” → “built” |
`);
  });

  test('more moves than fit are counted; where nothing moved, the summary stands', () => {
    expect(toIndexMarkdown(index({digest: digest(5)}))).toContain('<br>and 2 more |');
    expect(toIndexMarkdown(index({digest: digest(0)}))).toContain('| 1 topic dropped |');
  });

  test('what has no report is told below the table', () => {
    const strangers = toIndexMarkdown(index({report: null, relation: 'unrelated'}));
    expect(strangers).toContain('## Two stories, at a closer look\n\n- a/old.txt and a/new');
    expect(strangers).not.toContain('|');
    const broken = index({report: null, relation: null, digest: null, problem: 'a/old.txt: is empty'});
    expect(toIndexMarkdown(broken)).toContain('## Not compared\n\n- a/old.txt: is empty');
    const rest = toIndexMarkdown({...index(), alone: [NEW], failed: [{message: 'b.pdf: is cut short'}]});
    expect(rest).toMatch(/## Not read\n\n- b.pdf: is cut short\n\n## On a story of their own\n\n- a\/new/u);
  });

  test('long lists are cut short', () => {
    const alone = Array.from({length: 130}, (_, number) => ({...OLD, path: `${number}`}));
    expect(toIndexMarkdown({...index(), alone})).toContain('- and 30 more');
  });
});

const HOSTILE =
  '<script>alert(1)</script> [x](javascript:alert(1)) | **b** <img src=x onerror=alert(1)> @anna';

test('nothing from an article becomes markup', () => {
  const hostile = {...OLD, title: HOSTILE, path: HOSTILE};
  const moves: Digest = {...digest(1), moved: [{topic: HOSTILE, slot: null, old: HOSTILE, new: HOSTILE}]};
  const bad: PairIndex = {
    stories: [
      {
        names: [HOSTILE],
        pairs: [
          {
            ...index().stories[0]?.pairs[0],
            old: hostile,
            new: hostile,
            digest: moves,
            report: 'a b.md',
            relation: 'follow-up',
            problem: null,
          },
        ],
      },
    ],
    alone: [hostile],
    failed: [{message: HOSTILE}],
  };
  const tree = JSON.stringify(fromMarkdown(toIndexMarkdown(bad)));
  expect(tree).not.toMatch(/"type":"html","value":"<(?!br>)/u);
  expect(tree).not.toContain('"url":"javascript');
  const html = toIndexHtml(bad);
  expect(html).not.toMatch(/<script>alert|<img|href="javascript/u);
  expect(html).toContain('href="a%20b.md"');
  expect(html).toContain('Content-Security-Policy'.toLowerCase());
});
