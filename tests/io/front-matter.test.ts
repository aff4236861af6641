import {describe, expect, test} from 'vitest';
import {readFrontMatter} from '../../src/io/front-matter.js';

const BODY = 'The council voted.\n';
const under = (yaml: string) => readFrontMatter(`---\n${yaml}\n---\n${BODY}`);

describe('readFrontMatter', () => {
  test.each([
    [
      'plain',
      'title: A bridge at last\ndate: 2021-03-04\nauthor: Ana Ferro',
      'A bridge at last',
      '2021-03-04',
      'Ana Ferro',
    ],
    [
      'quoted',
      'title: "A \\"bridge\\": at last" # draft\ndate: \'2021-03-04\'',
      'A "bridge": at last',
      '2021-03-04',
      null,
    ],
    ['doubled quotes', "title: 'Harton''s bridge'", "Harton's bridge", null, null],
    ['a date with time', 'date: 2021-03-04T09:30:00Z', null, '2021-03-04', null],
    ['a date in words', 'published: March 4, 2021', null, '2021-03-04', null],
    ['a date without a day', 'date: March 2021', null, null, null],
    ['a list in brackets', 'authors: [Ana Ferro, "Lu Okoro"]', null, null, 'Ana Ferro and Lu Okoro'],
    [
      'a list in lines',
      'authors:\n  - Ana Ferro\n  - name: Lu Okoro\n    mail: lu@example.org',
      null,
      null,
      'Ana Ferro and Lu Okoro',
    ],
    ['a name inside', 'author:\n  name: Ana Ferro', null, null, 'Ana Ferro'],
    ['author and paper', 'author: Ana Ferro\nsource: Harton Weekly', null, null, 'Ana Ferro, Harton Weekly'],
    [
      'keys in capitals, comments, empty lines',
      '# by hand\nTitle: Bridge\n\nDate: 2021-03-04',
      'Bridge',
      '2021-03-04',
      null,
    ],
    ['keys of no interest', 'layout: post\ntags: [a, b]\nimage:\n  name: x.png', null, null, null],
  ])('%s', (_name, yaml, title, date, source) => {
    expect(under(yaml)).toEqual({metadata: {title, date, source}, body: `\n${BODY}`});
  });

  test.each([
    ['none', BODY],
    ['a rule at the start of a story', `---\nThe council voted: by 9 to 2.\n---\n${BODY}`],
    ['no end', `---\ntitle: Bridge\n${BODY}`],
    ['an end far away', `---\n${'key: value\n'.repeat(300)}---\n${BODY}`],
    ['a rule further down', `${BODY}\n---\ntitle: Bridge\n---\n`],
    ['nothing between', `---\n---\n${BODY}`],
  ])('%s is no front matter', (_name, text) => {
    expect(readFrontMatter(text)).toBeNull();
  });

  test('reads a long line in no time', () => {
    const started = performance.now();
    under(`title: a${' '.repeat(500_000)}b\nauthor: [${','.repeat(500_000)}`);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
