import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, test} from 'vitest';
import {lineInFile, programArguments, showPassage} from '../../src/io/reading-program.js';

const folder = mkdtempSync(join(tmpdir(), 'storydiff-'));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

function file(name: string, content: string): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

describe('programs are told the line', () => {
  test.each([
    ['less', ['+7', 'a.txt']],
    ['less -R', ['+7', 'a.txt']],
    ['/usr/bin/vim', ['+7', 'a.txt']],
    [' nano ', ['+7', 'a.txt']],
    ['code --wait', ['--goto', 'a.txt:7']],
    ['hx', ['a.txt:7']],
    ['bat', ['a.txt']],
    ['lessen', ['a.txt']],
    ['', ['a.txt']],
  ])('%j', (command, args) => {
    expect(programArguments(command, 'a.txt', 7)).toEqual(args);
  });
});

describe('the line of a passage', () => {
  const text = 'The fare rises.\nIt rises in May. The fare rises.\n\nNobody objects.';

  test.each<[string, string, string, number | null]>([
    // file, its content, the passage, the line
    ['a.txt', text, 'Nobody objects.', 4],
    ['b.txt', `date: 2031-05-01\n\n${text}`, 'It rises', 4],
    ['c.txt', text.replaceAll('\n', '\r\n'), 'Nobody', 4],
    ['d.txt', text.replaceAll(' ', '\n'), 'Nobody', 12],
    ['e.md', `# Fares\n\n${text}`, 'The fare', 3],
    ['f.md', text.replace('Nobody objects.', '**Nobody** objects.'), 'Nobody objects.', null],
    ['g.html', text, 'Nobody', null],
  ])('%s', async (name, content, words, line) => {
    const path = file(name, content);
    expect(await lineInFile(path, {path, text, start: text.indexOf(words)})).toBe(line);
  });

  test('is that of the same passage where several read alike', async () => {
    const path = file('h.txt', text);
    const start = text.lastIndexOf('The fare rises.');
    expect(await lineInFile(path, {path, text, start})).toBe(2);
  });

  test('is none where the file is gone', async () => {
    expect(await lineInFile(join(folder, 'gone.txt'), {path: null, text, start: 0})).toBeNull();
  });
});

describe('a program is run', () => {
  const log = join(folder, 'log');
  const program = file(
    'show',
    `#!/bin/sh\nfor word; do echo "$word"; cat "$word" 2>/dev/null; done > ${log}\n`,
  );

  test('on the file itself, however it is called', async () => {
    const path = file("it's $HOME & co.txt", 'One.\nTwo.');
    await showPassage(`sh ${program}`, {path, text: 'One.\nTwo.', start: 5});
    expect(readFileSync(log, 'utf8')).toBe(`${path}\nOne.\nTwo.`);
  });

  test.each([
    ['that is no file', null],
    ['that has markup', file('page.html', '<p>One.')],
  ])('on a copy of an article %s, which is taken away then', async (_, path) => {
    await showPassage(`sh ${program}`, {path, text: 'One.', start: 0});
    const [copy = '', content] = readFileSync(log, 'utf8').split('\n');
    expect(content).toBe('One.');
    expect(existsSync(copy)).toBe(false);
  });

  test('or said not to be there', async () => {
    const path = file('i.txt', 'One.');
    await expect(
      showPassage('no-such-program -x 2>/dev/null', {path, text: 'One.', start: 0}),
    ).rejects.toThrow('no-such-program -x 2>/dev/null: cannot be run');
  });
});
