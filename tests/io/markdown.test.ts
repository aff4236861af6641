import {describe, expect, test} from 'vitest';
import {reduceMarkdown} from '../../src/io/markdown.js';

describe('reduceMarkdown', () => {
  test.each([
    ['headings', '# Bridge\n\nText.\n\nUnder\n-----\n\nMore.', 'Bridge\n\nText.\n\nUnder\n\nMore.'],
    ['emphasis', 'The **council** *voted* ~~not~~ `now`.', 'The council voted not now.'],
    [
      'links',
      'See [the report](https://example.org "title") and [that][1].\n\n[1]: https://example.org',
      'See the report and that.',
    ],
    [
      'addresses',
      'See <https://example.org> or https://example.com.',
      'See https://example.org or https://example.com.',
    ],
    [
      'lists',
      'They want:\n\n- a bridge\n- a road\n  of stone\n\n1. soon',
      'They want:\n\na bridge\n\na road of stone\n\nsoon',
    ],
    ['task lists', '- [x] a bridge\n- [ ] a road', 'a bridge\n\na road'],
    ['quotes', '> We voted.\n> Twice.\n\nHe said.', 'We voted. Twice.\n\nHe said.'],
    ['wrapped lines', 'The council\nvoted for the\nbridge.', 'The council voted for the bridge.'],
    ['tables', '| town | bridges |\n| --- | --- |\n| Harton | 2 |', 'town, bridges\n\nHarton, 2'],
    ['pictures', 'A ![photo of a bridge](a.png)bridge.', 'A bridge.'],
    [
      'HTML',
      'The <b>council</b> voted.\n\n<div class="x">\nHello <!-- not --> there\n</div>\n',
      'The council voted.\n\nHello   there',
    ],
    ['entities and escapes', 'Q&amp;A for 5 \\* 3 &euro;', 'Q&A for 5 * 3 €'],
    ['rules', 'One.\n\n---\n\nTwo.', 'One.\n\nTwo.'],
    ['code', '```js\nlet a;\n```\n\nText.', 'let a;\n\nText.'],
    ['footnotes', 'They voted.[^1]\n\n[^1]: By nine to two.', 'They voted.\n\nBy nine to two.'],
    [
      'a footnote of nothing',
      'They voted.\n\n[^1]: https://example.org\n\nTwice.',
      'They voted.\n\nhttps://example.org\n\nTwice.',
    ],
    ['a code block of spaces', 'Text:\n\n    let a;\n', 'Text:\n\nlet a;'],
    ['no box of a task', 'The [x] marks a bridge.\n\n- a [x] road', 'The [x] marks a bridge.\n\na [x] road'],
    ['a hard break', 'one  \ntwo', 'one\ntwo'],
    [
      'lines of the header',
      'By Ana Ferro\nHARTON, 29 May 2019 — The council\nvoted.',
      'By Ana Ferro\nHARTON, 29 May 2019 — The council voted.',
    ],
    ['nothing', '', ''],
  ])('%s', (_name, markdown, text) => {
    expect(reduceMarkdown(markdown).text).toBe(text);
  });

  test.each([
    ['# A *bridge*\n\nText.', 'A bridge'],
    ['Text.\n\n# A bridge', null],
    ['#\n\nText.', null],
    ['', null],
  ])('title of %j', (markdown, title) => {
    expect(reduceMarkdown(markdown).title).toBe(title);
  });

  test.each([
    '[a](',
    '*a_ ',
    '> ',
    '1. ',
    'a\n=\n',
    '[a]',
    '~~a',
    '- ',
    '<!--',
    '<a b="',
    '| a |\n',
    '`a``',
    '- [ ] a\n',
    '* ',
    '![',
    '[^',
    '[^a]: b\n',
    '|-|\n',
  ])('a document of %j is read before the test is given up', (unit) => {
    // A second or two; what takes the square of the length would go on for hours.
    for (const size of [2_000, 200_000]) reduceMarkdown(unit.repeat(size));
    reduceMarkdown(Array.from({length: 1000}, (_, depth) => ' '.repeat(depth) + unit).join('\n'));
  });
});
