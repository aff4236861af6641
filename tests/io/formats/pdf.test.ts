import {deflateSync} from 'node:zlib';
import {describe, expect, test} from 'vitest';
import {reducePdf} from '../../../src/io/formats/pdf.js';
import {makePdf, page, pdfOf} from './make-pdf.js';

// pdf.js takes the bytes that it is given away.
const textOf = async (bytes: Uint8Array) => (await reducePdf(new Uint8Array(bytes))).text;
const SENTENCE = 'Harton has signed the bridge treaty, Mayor Lu Okoro said on Friday after a';

describe('reducePdf', () => {
  test('headline, header lines, paragraphs parted by space', async () => {
    const lines = [
      'By Ana Ferro',
      '4 June 2021',
      '',
      SENTENCE,
      'long night of talks. The toll will be $3, she said.',
      '',
      'The council will vote on the money in September, and a first pier is to stand',
      'by the end of the year.',
    ];
    expect(await textOf(makePdf([[{text: 'Harton signs', y: 790, size: 20}, ...page(lines)]]))).toBe(
      [
        'Harton signs',
        'By Ana Ferro',
        '4 June 2021',
        `${SENTENCE} long night of talks. The toll will be $3, she said.`,
        'The council will vote on the money in September, and a first pier is to stand by the end of the year.',
      ].join('\n\n'),
    );
  });

  test.each([
    [
      'a word parted at the end of a line',
      ['The two sides are to sign the agree-', 'ment in spring.'],
      'the agreement in',
    ],
    ['a name after a hyphen', ['They call it the treaty of Harton-', 'Quay since then.'], 'Harton- Quay'],
    [
      'a word that has its hyphen elsewhere',
      ['A long-term plan, they said, is what the town needs, and a long-', 'term plan it gets.'],
      'a long-term plan it',
    ],
  ])('%s', async (_name, lines, expected) => {
    expect(await textOf(makePdf([page(lines)]))).toContain(expected);
  });

  test('a paragraph goes on over a page break, without headers, footers and page numbers', async () => {
    const sheet = (number: number, lines: readonly string[]) => [
      {text: `Harton Weekly, issue ${number}`, y: 820},
      ...page(lines),
      {text: `- ${number} -`, y: 30},
    ];
    const first = sheet(1, [SENTENCE, 'long night of talks. The toll will be $3, she said, and the works']);
    const second = sheet(2, [
      'begin in the spring of next year.',
      '',
      'The council has declined to say more about it.',
    ]);
    expect(await textOf(makePdf([first, second]))).toBe(
      `${SENTENCE} long night of talks. The toll will be $3, she said, and the works begin in the spring of next year.\n\nThe council has declined to say more about it.`,
    );
  });

  test('columns are read one after the other', async () => {
    const column = (x: number, lines: readonly string[]) => page(lines).map((part) => ({...part, x}));
    const text = await textOf(
      makePdf([
        [
          ...column(72, ['Harton has signed the treaty', 'on the bridge.']),
          ...column(320, ['The toll will be three', 'dollars.']),
        ],
      ]),
    );
    expect(text).toContain('Harton has signed the treaty on the bridge.');
    expect(text).toContain('The toll will be three dollars.');
  });

  test('packed once, and twice', async () => {
    const content = Buffer.from('BT /F1 11 Tf 72 700 Td (Harton has signed.) Tj ET');
    const once = {dictionary: '/Filter /FlateDecode', data: deflateSync(content)};
    const twice = {
      dictionary: '/Filter [/FlateDecode /FlateDecode]',
      data: deflateSync(deflateSync(content)),
    };
    expect(await textOf(pdfOf([once]))).toBe('Harton has signed.');
    expect(await textOf(pdfOf([twice]))).toBe('Harton has signed.');
  });

  const whole = makePdf([page([SENTENCE])]);
  const loop = '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[2 0 R]/Count 1>>endobj';
  test.each([
    ['cut off behind its first line', whole.subarray(0, 20), 'is a damaged PDF'],
    ['without text', makePdf([[]]), 'holds no text: its pages may be pictures'],
    ['of too many pages', makePdf(Array.from({length: 501}, () => [])), 'has 501 pages'],
    ['with pages in pages for ever', Buffer.from(`%PDF-1.4\n${loop}\ntrailer<</Root 1 0 R>>`), /./u],
  ])('one %s', async (_name, bytes, problem) => {
    await expect(textOf(bytes)).rejects.toThrow(problem);
  });

  test('one cut off at its end is read all the same', async () => {
    expect(await textOf(whole.subarray(0, whole.length - 20))).toBe(SENTENCE);
  });
});
