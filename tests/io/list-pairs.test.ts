import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import fc from 'fast-check';
import {afterAll, describe, expect, test} from 'vitest';
import {isFolder, listPairs, olderFirst} from '../../src/io/list-pairs.js';

const root = mkdtempSync(join(tmpdir(), 'storydiff-'));
afterAll(() => rmSync(root, {recursive: true}));

function folder(name: string, files: readonly string[]): string {
  for (const file of files) {
    mkdirSync(dirname(join(root, name, file)), {recursive: true});
    writeFileSync(join(root, name, file), 'text');
  }
  mkdirSync(join(root, name), {recursive: true});
  return join(root, name);
}

describe('listPairs', () => {
  test.each([
    ['dated', ['2019-11-24.txt', '2018-09-03.txt'], '2018-09-03.txt', '2019-11-24.txt'],
    ['old-new', ['new.txt', 'old.txt'], 'old.txt', 'new.txt'],
    ['bridge', ['bridge-after.md', 'bridge-before.md'], 'bridge-before.md', 'bridge-after.md'],
    ['numbered', ['v10.txt', 'v9.txt'], 'v9.txt', 'v10.txt'],
    ['beside', ['b.txt', 'a.md', 'README.md', 'report.md', '.c.txt', 'gold.json'], 'a.md', 'b.txt'],
  ])('%s', async (name, files, old, newer) => {
    const path = folder(name, files);
    expect(await listPairs(path)).toEqual([{name, old: join(path, old), new: join(path, newer)}]);
  });

  test('a folder of pairs, in the order of their names', async () => {
    const path = folder('stories', [
      'b10/a.txt',
      'b10/b.txt',
      'b9/a.txt',
      'b9/b.txt',
      'single/a.txt',
      'README.md',
    ]);
    expect((await listPairs(path)).map(({name}) => name)).toEqual(['b9', 'b10']);
  });

  test.each([
    ['none', [], 'holds no article, not a pair'],
    ['one', ['a.txt'], 'holds one article, not a pair'],
    ['three', ['a.txt', 'b.txt', 'c.txt'], 'holds 3 articles, not a pair'],
  ])('a folder with %s', async (name, files, message) => {
    await expect(listPairs(folder(name, files))).rejects.toThrow(message);
  });

  test('files stand in one order, whatever order the disk has them in', () => {
    const names = ['b-new.txt', 'a.txt', '1.txt', '01.txt', 'c-old.txt', 'a-before.txt', '10.txt', 'é.txt'];
    const first = olderFirst(names);
    fc.assert(
      fc.property(fc.shuffledSubarray(names, {minLength: names.length}), (shuffled) => {
        expect(olderFirst(shuffled)).toEqual(first);
      }),
    );
    expect(olderFirst(['1.txt', 'new.txt', '01.txt', 'old.txt'])).toEqual([
      '01.txt',
      '1.txt',
      'old.txt',
      'new.txt',
    ]);
  });

  test('isFolder', async () => {
    const path = folder('some', ['a.txt']);
    expect(await isFolder(path)).toBe(true);
    expect(await isFolder(join(path, 'a.txt'))).toBe(false);
    expect(await isFolder(join(path, 'b.txt'))).toBe(false);
  });
});
