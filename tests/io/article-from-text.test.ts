import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {articleFromText} from '../../src/io/article-from-text.js';

describe('articleFromText', () => {
  test.each([
    ['date 2018-09-03 The council voted.', '2018-09-03', 'The council voted.'],
    [' date 2018-09-03 The council voted.', '2018-09-03', 'The council voted.'],
    ['\uFEFF\r\ndate 2018-09-03\r\n\r\nThe council voted.', '2018-09-03', 'The council voted.'],
    ['Date: 2018-09-03\nThe council voted.', '2018-09-03', 'The council voted.'],
    ['date 2018-09-03 Harton, Sep 3: The council voted.', '2018-09-03', 'Harton, Sep 3: The council voted.'],
    [
      'date 2018-09-03 HARTON, 2 September 2018 — The council voted.',
      '2018-09-03',
      'HARTON, 2 September 2018 — The council voted.',
    ],
    ['date 2018-09-03', '2018-09-03', ''],
    // near-misses
    ['date 2018-02-30 The council voted.', null, 'date 2018-02-30 The council voted.'],
    ['date 2018-09 The council voted.', null, 'date 2018-09 The council voted.'],
    ['The date 2018-09-03 was named.', null, 'The date 2018-09-03 was named.'],
    ['date 2018-09-031 The council voted.', null, 'date 2018-09-031 The council voted.'],
    ['HARTON, Sep 3: The council voted.', null, 'HARTON, Sep 3: The council voted.'],
  ])('%j', (raw, date, text) => {
    expect(articleFromText(raw, null)).toMatchObject({date, text});
  });

  test('header lines stay in the text', () => {
    const raw = 'A bridge at last\n\nBy Ana Ferro\n3 March 2021\n\nThe council voted.';
    expect(articleFromText(raw, 'a.txt')).toEqual({
      path: 'a.txt',
      title: 'A bridge at last',
      date: '2021-03-03',
      source: 'Ana Ferro',
      text: raw,
    });
  });

  test('what the file states goes before what its text says', () => {
    const stated = {title: 'Stated', date: '2021-01-01', source: null};
    const raw = 'A bridge at last\n\nBy Ana Ferro\n3 March 2021\n\nThe council voted.';
    expect(articleFromText(raw, null, stated)).toMatchObject({
      title: 'Stated',
      date: '2021-01-01',
      source: 'Ana Ferro',
    });
  });

  test('a path acts on no terminal', () => {
    expect(articleFromText('a', 'a\x1B[2J\nb.txt').path).toBe('a b.txt');
  });

  test('takes any text, and the same twice', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (raw) => {
        const article = articleFromText(raw, null);
        expect(article).toEqual(articleFromText(raw, null));
        expect(article.text).toBe(article.text.trim());
      }),
      {numRuns: 500},
    );
  });
});
