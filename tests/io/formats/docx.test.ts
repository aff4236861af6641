import {describe, expect, test} from 'vitest';
import {reduceDocx} from '../../../src/io/formats/docx.js';
import {makeDocx, makeZip, paragraph} from './make-zip.js';

const STORY = 'Harton has signed the bridge treaty, Mayor Lu Okoro said.';
const inserted = (text: string) => `<w:ins><w:r><w:t>${text}</w:t></w:r></w:ins>`;
const deleted = (text: string) => `<w:del><w:r><w:delText>${text}</w:delText></w:r></w:del>`;

describe('reduceDocx', () => {
  test('paragraphs, headings and tables, titled by its title', async () => {
    const row = `<w:tr><w:tc>${paragraph('Year')}</w:tc><w:tc>${paragraph('Cost')}</w:tc></w:tr>`;
    const body = [
      paragraph('Harton signs', 'Title'),
      paragraph(''),
      paragraph(STORY),
      paragraph('What comes next', 'Heading2'),
      `<w:tbl>${row}</w:tbl>`,
    ];
    expect(await reduceDocx(makeDocx(body.join('')))).toEqual({
      text: `Harton signs\n\n${STORY}\n\nWhat comes next\n\nYear, Cost`,
      metadata: {title: 'Harton signs'},
      warnings: [],
    });
  });

  test('tracked changes are accepted', async () => {
    const body = `<w:p>${deleted('may sign')}${inserted('has signed')}</w:p>`;
    expect((await reduceDocx(makeDocx(body))).text).toBe('has signed');
  });

  test('markup in its text stays text', async () => {
    expect((await reduceDocx(makeDocx(paragraph('&lt;b&gt;A &amp;amp; B&lt;/b&gt;')))).text).toBe(
      '<b>A &amp; B</b>',
    );
  });

  test('a heading further down is no title', async () => {
    const {metadata} = await reduceDocx(makeDocx(paragraph(STORY) + paragraph('A', 'Title')));
    expect(metadata.title).toBeNull();
  });

  const whole = makeDocx(paragraph(STORY));
  test.each([
    ['cut off in its middle', whole.subarray(0, whole.length / 2), 'damaged or cut-off'],
    ['cut off at its end', whole.subarray(0, whole.length - 30), 'damaged or cut-off'],
    ['its first bytes alone', whole.subarray(0, 4), 'damaged or cut-off'],
    ['locked', makeDocx('', [{name: 'word/document.xml', data: 'x', flags: 1}]), 'locked with a password'],
    ['another archive', makeZip([{name: 'xl/workbook.xml', data: 'x'}]), 'no Word document'],
    ['an empty archive', makeZip([]), 'no Word document'],
  ])('%s', async (_name, bytes, problem) => {
    await expect(reduceDocx(bytes)).rejects.toThrow(problem);
  });

  const much = Buffer.alloc(50 * 2 ** 20, 'a');
  test.each([
    ['a part', [{name: 'word/document.xml', data: much}]],
    ['a part that lies about its size', [{name: 'word/document.xml', data: much, claimedSize: 9}]],
    ['a part of another name', [{name: 'word/media/a.png', data: much}]],
    [
      'several parts together',
      ['a', 'b', 'c'].map((name) => ({name: `word/${name}.xml`, data: much.subarray(0, 2 ** 24)})),
    ],
  ])('%s that unpacks to too much', async (_name, files) => {
    await expect(reduceDocx(makeDocx('', files))).rejects.toThrow('unpacks to more than any article holds');
  });
});
