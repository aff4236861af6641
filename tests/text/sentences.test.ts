import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {read, sentencesOf} from './read.js';

/** Each text with its sentences, parted by a bar. */
const TABLE: readonly (readonly [what: string, text: string])[] = [
  ['two plain sentences', 'The ferry sank.| Nobody was hurt.'],
  ['an abbreviated title', 'Dr. Ada Quill met Gov. Tom Reed.| They spoke for an hour.'],
  ['initials', 'Ana B. Corr and J. P. Flood agreed.| Work starts soon.'],
  ['initials without a stop', 'S Okonjo met Mark T Field in Oslo.| Both left early.'],
  ['decimals', 'Rates rose to 5.25 per cent.| The krone fell 1.3 percent.'],
  ['a currency glued to its figure', 'Loans were put at Zk7.4 billion.| Half are bad.'],
  ['a time', 'It opens at 8.05am.| It shuts at 6pm.'],
  ['a quotation that ends inside a sentence', '"Is it over?" she asked the clerk.| He nodded.'],
  ['a quotation of two sentences', '"We waited.| Then we left," said Ila Moss.'],
  ['an opening quotation mark belongs to what follows', 'He paused.| "We are done."'],
  ['curly quotation marks', '“We waited.”| Nobody came.'],
  ['a month', 'It closes Oct. 8, officials said.| It may reopen.'],
  ['a state', 'The plant is in Salem, Ore., and is old.| It leaks.'],
  ['a country in stops before a name', 'The U.S. Treasury agreed.| London did not.'],
  [
    'a country in stops that ends a sentence',
    'He moved to the U.S. The firm followed.'.replace('U.S. ', 'U.S.| '),
  ],
  ['a missing space', 'The pact was signed.|The army left.'],
  ['no break inside an address', 'Write to desk.example.com for more.| Thanks.'],
  [
    'a missing full stop',
    'The deal is almost done and the firm is going ahead with it| A senior clerk said that it was late.',
  ],
  ['no missing full stop before a title', 'She read the book The Long Road and wept.'],
  ['an ellipsis in mid-sentence', 'They may… or may not.| We wait.'],
  ['a question', 'Will it hold?| Few think so.'],
];

describe('sentences', () => {
  test.each(TABLE)('%s', (_what, marked) => {
    const text = marked.replaceAll('|', '');
    expect(sentencesOf(read(text))).toEqual(marked.split('|').map((part) => part.trim()));
  });

  test('tile the text: only white space lies between them', () => {
    const word = fc.oneof(
      fc.constantFrom(
        'The',
        'pact',
        'signed',
        'Dr.',
        '"Yes',
        'no."',
        '5.2',
        '\n\n',
        'U.S.',
        '…',
        '?',
        'A',
        '—',
        'Zk7.4',
        "it's",
      ),
      fc.string({unit: 'grapheme', maxLength: 6}),
    );
    fc.assert(
      fc.property(fc.array(word, {maxLength: 40}), (words) => {
        const article = read(words.join(' ').replace(/\r/gu, ' '));
        let at = 0;
        for (const {start, end} of article.sentences) {
          expect(article.text.slice(at, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(article.text.slice(at).trim()).toBe('');
      }),
      {numRuns: 300},
    );
  });
});
