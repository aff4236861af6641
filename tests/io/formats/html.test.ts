import {describe, expect, test} from 'vitest';
import {reduceHtml} from '../../../src/io/formats/html.js';

const reduce = (html: string) => reduceHtml(Buffer.from(html), null);

const STORY = `<p>Harton has signed the bridge treaty, Mayor Lu Okoro said on Friday. The toll will be&nbsp;$3, she said,
and the works begin in the spring of next year.</p>
<h2>What comes next</h2>
<p>The council will vote on the money in September<sup><a href="#n1">[1]</a></sup>. A first pier is to stand by
the end of the year, <b>if</b> the river allows.</p>
<ul><li>The toll: three dollars</li><li>The length: 900 metres</li></ul>
<table><tr><th>Year</th><th><p>Cost</p></th></tr><tr><td>2022</td><td>$9 million</td></tr></table>
<p>Residents of the quay have asked for a ferry<br>until the bridge is open.<br>The council declined.</p>`;

const PAGE = `<!doctype html><html lang="en"><head><title>Harton signs the treaty | Harton Weekly</title>
<meta property="og:site_name" content="Harton Weekly"><style>p {color: red}</style></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<main><article><h1>Harton signs the treaty</h1><p class="byline">By Ana Ferro</p>
<time datetime="2021-06-04T09:30">4 June</time>
<figure><img src="a.jpg" alt="A bridge"><figcaption>The old bridge.</figcaption></figure>
${STORY}</article></main>
<aside><p>Read also: ten bridges that you should have seen by the end of your life.</p></aside>
<form><label>Subscribe</label><button>Now</button></form><script>write('x')</script><footer>© Harton Weekly</footer>
</body></html>`;

describe('reduceHtml', () => {
  test('takes the article out of its page', () => {
    const {text, metadata, warnings} = reduce(PAGE);
    expect(text.split('\n\n').filter((block) => !/^(?:By Ana Ferro|4 June)$/u.test(block))).toEqual([
      'Harton signs the treaty',
      'Harton has signed the bridge treaty, Mayor Lu Okoro said on Friday. The toll will be\u00A0$3, she said, and the works begin in the spring of next year.',
      'What comes next',
      'The council will vote on the money in September. A first pier is to stand by the end of the year, if the river allows.',
      'The toll: three dollars',
      'The length: 900 metres',
      'Year, Cost',
      '2022, $9 million',
      'Residents of the quay have asked for a ferry until the bridge is open.\nThe council declined.',
    ]);
    expect(metadata).toMatchObject({title: 'Harton signs the treaty', date: '2021-06-04'});
    expect(metadata.source).toMatch(/Harton Weekly$/u);
    expect(warnings).toEqual([]);
  });

  test.each([
    ['without any tag around', STORY],
    ['without its optional tags', `<!doctype html><html><title>A</title><meta name=a content=b>${STORY}`],
    ['without a document type', `<html><body>${STORY}</body></html>`],
    ['unclosed', `<!doctype html><html><body><div><article>${STORY}`],
    ['behind a comment', `<!-- a --><!doctype html><!-- b --><html><body>${STORY}</body></html>`],
  ])('a page %s', (_name, html) => {
    const {text} = reduce(html);
    expect(text).toContain('Harton has signed the bridge treaty');
    expect(text).toContain('The council declined.');
  });

  test('a layout table is no row of figures', () => {
    const {text} = reduce(
      `<table><tr><td>${STORY}</td><td><p>${'Another column. '.repeat(40)}</p></td></tr></table>`,
    );
    expect(text).toMatch(/^Harton has signed .*\n\n/u);
  });

  test('what is hidden is not read', () => {
    const {text} = reduce(
      `<html><body><p hidden>Alpha</p><p style="display: none">Beta</p><p aria-hidden="true">Gamma</p>${STORY}</body></html>`,
    );
    expect(text).not.toMatch(/Alpha|Beta|Gamma/u);
  });

  test('preformatted lines stay lines', () => {
    expect(reduce('<html><body><pre>One line.\nAnother line.</pre></body></html>').text).toBe(
      'One line.\nAnother line.',
    );
  });

  test('a small part of the page: says how much', () => {
    const comments = Array.from(
      {length: 40},
      (_, index) =>
        `<div class="comment"><div>Reader ${index} does not believe a word of what the council says here.</div></div>`,
    );
    const {warnings} = reduce(PAGE.replace('</main>', `</main>${comments.join('')}`));
    expect(warnings).toEqual([
      expect.stringMatching(/^only \d+ of \d+ words of prose on the page were taken/u),
    ]);
  });

  test('a page that is to be paid for', () => {
    const linked =
      '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script>';
    expect(reduce(PAGE.replace('</head>', `${linked}</head>`)).warnings).toEqual([
      expect.stringContaining('has to be paid for'),
    ]);
  });

  test.each([
    ['deep', `${'<div>'.repeat(3000)}Harton has signed.`],
    ['wide and deep', `${`${'<div>'.repeat(200)}x${'</div>'.repeat(200)}`.repeat(250)}Harton has signed.`],
    ['deep links', `${'<a href="#">'.repeat(20_000)}Harton has signed.`],
  ])('too %s to search: takes all, and says so', (_name, body) => {
    const {text, warnings} = reduce(`<!doctype html><html><body>${body}`);
    expect(text).toContain('Harton has signed.');
    expect(warnings[0]).toMatch(/^its markup is too deep or too large/u);
  });

  test.each([
    ['nothing', '', 'shows no text'],
    [
      'what scripts fill',
      '<html><body><div id="app"></div><script>run()</script></body></html>',
      'shows no text',
    ],
    ['markup without end', `<html><body>${'<p>'.repeat(200_000)}`, 'has more markup than any article'],
  ])('%s', (_name, html, problem) => {
    expect(() => reduce(html)).toThrow(problem);
  });

  test('a headline below the site’s name, and a byline that only the text has', () => {
    const {text, metadata} = reduce(
      `<html><head><meta property="og:title" content="Harton signs"><meta property="og:site_name" content="The Quay Post"></head>
<body><header><h1>The Quay Post</h1></header><div><h2>Harton signs</h2><p class="byline">By Ana Ferro</p>${STORY}</div></body></html>`,
    );
    expect(text).toMatch(/^Harton signs\n\n/u);
    expect(metadata.source).toBe('Ana Ferro, The Quay Post');
  });

  test('the headline is not given twice', () => {
    const html = `<html><head><meta property="og:title" content="The bridge treaty: Harton signs"></head><body><h1>Harton signs</h1>${STORY}</body></html>`;
    expect(reduce(html).text.match(/^Harton signs$/gmu)).toHaveLength(1);
  });
});
