import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {Readable} from 'node:stream';
import {afterAll, describe, expect, test} from 'vitest';
import {InputError} from '../../src/io/input-error.js';
import {readArticle} from '../../src/io/read-article.js';

const folder = mkdtempSync(join(tmpdir(), 'storydiff-'));
afterAll(() => rmSync(folder, {recursive: true}));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('readArticle', () => {
  test('plain text', async () => {
    const path = file('a.txt', 'date 2021-03-04 The *council* voted.\r\n');
    expect(await readArticle(path)).toEqual({
      path,
      title: null,
      date: '2021-03-04',
      source: null,
      text: 'The *council* voted.',
    });
  });

  test('Markdown, with front matter', async () => {
    const path = file(
      'a.md',
      '---\ntitle: A bridge\ndate: 2021-03-04\nauthor: Ana Ferro\n---\n\nThe *council* voted.\n',
    );
    expect(await readArticle(path)).toEqual({
      path,
      title: 'A bridge',
      date: '2021-03-04',
      source: 'Ana Ferro',
      text: 'The council voted.',
    });
  });

  test('Markdown, titled by its first heading', async () => {
    const path = file(
      'b.MD',
      '# Vote on the bridge: the end.\n\nBy Ana Ferro  \n4 March 2021\n\nThe *council* voted.\n',
    );
    expect(await readArticle(path)).toMatchObject({
      title: 'Vote on the bridge: the end.',
      date: '2021-03-04',
      source: 'Ana Ferro',
      text: 'Vote on the bridge: the end.\n\nBy Ana Ferro\n4 March 2021\n\nThe council voted.',
    });
  });

  test('an entity of Markdown can’t smuggle in what is stripped', async () => {
    const path = file('c.md', 'sig&#x202E;ned &#x1B;[31m &#27; &#x200B;x');
    expect((await readArticle(path)).text).toMatch(/^signed \P{Cc}*x$/u);
  });

  test('standard input', async () => {
    const stdin = Readable.from([Buffer.from('date 2021-03-04 The coun'), Buffer.from('cil voted.')]);
    expect(await readArticle('-', {stdin})).toEqual({
      path: '-',
      title: null,
      date: '2021-03-04',
      source: null,
      text: 'The council voted.',
    });
  });

  test('a character cut between two chunks', async () => {
    const bytes = Buffer.from('naïve');
    const stdin = Readable.from([bytes.subarray(0, 3), bytes.subarray(3)]);
    expect((await readArticle('-', {stdin})).text).toBe('naïve');
  });

  test('standard input is Markdown where it opens with front matter', async () => {
    const stdin = Readable.from([Buffer.from('---\ntitle: A bridge\n---\nThe *council* voted.')]);
    expect(await readArticle('-', {stdin})).toMatchObject({title: 'A bridge', text: 'The council voted.'});
  });

  const missing = join(folder, 'missing.txt');
  test.each([
    ['missing', missing, `${missing}: no such file`],
    ['under a file', join(file('x.txt', 'x'), 'y'), `${join(folder, 'x.txt', 'y')}: no such file`],
    ['a folder', folder, `${folder}: is a folder, not a file`],
    ['empty', file('empty.txt', ''), `${join(folder, 'empty.txt')}: is empty: it holds no text`],
    [
      'blank',
      file('blank.txt', '\uFEFF \n\t\u200B\r\n'),
      `${join(folder, 'blank.txt')}: is empty: it holds no text`,
    ],
    [
      'a date line alone',
      file('date.txt', 'date 2021-03-04\n'),
      `${join(folder, 'date.txt')}: is empty: it holds no text`,
    ],
    [
      'front matter alone',
      file('d.md', '---\ntitle: A\n---\n'),
      `${join(folder, 'd.md')}: is empty: it holds no text`,
    ],
    ['a name with a line break', join(folder, 'a\nb'), `${join(folder, 'a b')}: no such file`],
    ['a NUL in the name', join(folder, 'a\0b'), `${join(folder, 'ab')}: is no name of a file`],
    [
      'too long a name',
      join(folder, 'a'.repeat(300)),
      `${join(folder, 'a'.repeat(300))}: the name is too long`,
    ],
    ['endless', '/dev/zero', '/dev/zero: is larger than 16 MB'],
  ])('%s: one line that names the file', async (_name, path, message) => {
    mkdirSync(folder, {recursive: true});
    await expect(readArticle(path)).rejects.toThrow(InputError);
    await expect(readArticle(path)).rejects.toThrow(message);
  });

  test('standard input without text', async () => {
    await expect(readArticle('-', {stdin: Readable.from([])})).rejects.toThrow('standard input: is empty');
    await expect(readArticle('-')).rejects.toThrow('standard input: is not open');
  });
});
