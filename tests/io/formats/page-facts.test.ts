import {describe, expect, test} from 'vitest';
import {parsePage} from '../../../src/io/formats/libraries.js';
import {pageFacts} from '../../../src/io/formats/page-facts.js';

const facts = (head: string, body = '') => {
  const page = parsePage(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`);
  const {author, site, ...others} = pageFacts(page);
  return {...others, source: [author, site].filter(Boolean).join(', ') || null};
};
const linked = (value: unknown) =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;

const ARTICLE = {
  '@type': 'NewsArticle',
  headline: 'Harton signs',
  datePublished: '2021-06-04T09:30:00+02:00',
  dateModified: '2021-06-09',
  author: [{'@type': 'Person', name: 'Ana Ferro'}, {name: 'By Lu Okoro'}],
  publisher: {name: 'Harton Weekly'},
};
const ALL = {
  title: 'Harton signs',
  date: '2021-06-04',
  source: 'Ana Ferro and Lu Okoro, Harton Weekly',
  free: null,
};

describe('JSON-LD', () => {
  test.each<readonly [string, unknown]>([
    ['alone', ARTICLE],
    ['in a list', [{'@type': 'WebSite', name: 'Elsewhere'}, ARTICLE]],
    ['in a graph', {'@graph': [{'@type': 'BreadcrumbList'}, ARTICLE]}],
    ['under its page', {'@type': 'WebPage', mainEntity: ARTICLE}],
    ['of several types', {...ARTICLE, '@type': ['Thing', 'ReportageNewsArticle', 'Article']}],
    [
      'before the articles beside it',
      [{'@type': 'ItemList', itemListElement: [{item: {...ARTICLE, headline: 'Other'}}]}, ARTICLE],
    ],
    [
      'with a publisher told elsewhere',
      {
        '@graph': [
          {...ARTICLE, publisher: {'@id': '#org'}},
          {'@id': '#org', '@type': 'Organization', name: 'Harton Weekly'},
        ],
      },
    ],
    ['in a comment', `<!-- ${JSON.stringify(ARTICLE)} -->`],
  ])('an article %s', (_name, value) => {
    expect(facts(linked(value))).toEqual(ALL);
  });

  test('what is no JSON is passed over', () => {
    expect(facts(linked('{"headline": ') + linked(ARTICLE))).toEqual(ALL);
  });

  test.each<readonly [string, unknown]>([
    ['null', null],
    [
      'numbers in place of names',
      {'@type': 'Article', headline: 7, author: 8, publisher: [9], datePublished: 10},
    ],
    ['a graph in itself, deep', `${'{"@graph":['.repeat(50_000)}${']}'.repeat(50_000)}`],
  ])('%s: no facts, no trouble', (_name, value) => {
    expect(facts(linked(value))).toEqual({title: null, date: null, source: null, free: null});
  });

  test.each([
    [false, false],
    ['False', false],
    ['http://schema.org/True', true],
    ['perhaps', null],
  ])('isAccessibleForFree: %s', (value, free) => {
    expect(facts(linked({...ARTICLE, isAccessibleForFree: value})).free).toBe(free);
  });
});

describe('meta elements', () => {
  test('OpenGraph', () => {
    const head =
      meta('og:title', 'Harton signs') +
      meta('article:published_time', '2021-06-04T23:59:00Z') +
      meta('article:author', 'https://example.org/ana') +
      '<meta name="author" content="Ana Ferro"><meta name="byl" content="By Ana Ferro">' +
      meta('og:site_name', 'Harton Weekly');
    expect(facts(head)).toMatchObject({
      title: 'Harton signs',
      date: '2021-06-04',
      source: 'Ana Ferro, Harton Weekly',
    });
  });

  test('JSON-LD goes first, part by part', () => {
    const head =
      linked({'@type': 'Article', datePublished: '2021-06-04'}) +
      meta('og:title', 'B') +
      meta('date', '2020-01-01');
    expect(facts(head)).toMatchObject({title: 'B', date: '2021-06-04'});
  });

  test('whoever signed it, where nothing else tells', () => {
    const signed = '<article><a rel="author nofollow" href="/ana">By Ana Ferro</a></article>';
    expect(facts(meta('og:site_name', 'Harton Weekly'), signed).source).toBe('Ana Ferro, Harton Weekly');
    expect(facts(meta('author', 'Lu Okoro'), signed).source).toBe('Lu Okoro');
    const teasers = '<p><a rel="author">Ana Ferro</a></p><p><a rel="author">Ida Moss</a></p>';
    expect(facts('', teasers).source).toBeNull();
    expect(facts('', teasers.replace('Ida Moss', 'Ana Ferro')).source).toBe('Ana Ferro');
  });

  test('the site is not its own author', () => {
    expect(facts(meta('author', 'HARTON WEEKLY') + meta('og:site_name', 'Harton Weekly')).source).toBe(
      'Harton Weekly',
    );
  });

  test.each([
    ['Fri, 04 Jun 2021 09:30:00 GMT', '2021-06-04'],
    ['June 4, 2021', '2021-06-04'],
    ['2021/06/04', '2021-06-04'],
    ['4/5/2021', null],
    ['yesterday', null],
    ['2021-13-40', null],
    ['1622800000', null],
  ])('date %s', (written, date) => {
    expect(facts(meta('article:published_time', written)).date).toBe(date);
  });

  test('a date of change counts where there is no other', () => {
    expect(facts(meta('article:modified_time', '2021-06-09')).date).toBe('2021-06-09');
    expect(facts(meta('article:modified_time', '2021-06-09') + meta('pubdate', '2021-06-04')).date).toBe(
      '2021-06-04',
    );
  });
});

describe('time elements', () => {
  const time = (day: string, more = '') => `<time ${more} datetime="${day}">then</time>`;
  test.each([
    ['marked', time('2020-01-01') + time('2021-06-04', 'itemprop="datePublished"'), '2021-06-04'],
    [
      'marked by its class',
      `${time('2021-06-04', 'class="entry-date published"')}${time('2021-06-09', 'class="updated"')}`,
      '2021-06-04',
    ],
    [
      'beside the headline',
      `<article>${time('2020-01-01')}</article><article><h1>A</h1>${time('2021-06-04')}</article>`,
      '2021-06-04',
    ],
    ['the only day', `${time('2021-06-04T09:00')}<p>x</p>${time('2021-06-04T11:00')}`, '2021-06-04'],
    ['written in its text', '<time>4 June 2021</time>', '2021-06-04'],
    ['two days, neither marked', time('2021-06-04') + time('2021-06-05'), null],
    ['of another story', `<aside>${time('2021-06-04')}</aside>`, null],
    ['without a day', '<time>two hours ago</time>', null],
  ])('%s', (_name, body, date) => {
    expect(facts('', body).date).toBe(date);
  });
});

describe('titles', () => {
  const site = meta('og:site_name', 'Harton Weekly');
  test.each([
    ['the only headline', site, '<h1>Harton <i>signs</i></h1>', 'Harton signs'],
    ['not one of several', `<title>T</title>${site}`, '<h1>A</h1><h1>B</h1>', 'T'],
    ['without the site behind it', `<title>Harton signs | Harton Weekly</title>${site}`, '', 'Harton signs'],
    [
      'with a dash of its own',
      `<title>Harton - it signs - harton weekly</title>${site}`,
      '',
      'Harton - it signs',
    ],
    ['that is the site’s name', `<title>Harton Weekly</title>${site}`, '', 'Harton Weekly'],
    [
      'that names the site in a sentence',
      `<title>All of Harton Weekly</title>${site}`,
      '',
      'All of Harton Weekly',
    ],
    ['over lines', '<title>\n Harton\n signs </title>', '', 'Harton signs'],
  ])('%s', (_name, head, body, title) => {
    expect(facts(head, body).title).toBe(title);
  });
});
