import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, expect, test} from 'vitest';
import {writeNewFile} from '../../src/io/new-file.js';

const folder = mkdtempSync(join(tmpdir(), 'storydiff-'));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

test('never overwrites what is there', async () => {
  writeFileSync(join(folder, 'report.md'), 'precious');
  const write = (text: string) => writeNewFile(folder, {name: 'report', ending: '.md', text});
  expect(await write('one')).toBe(join(folder, 'report-2.md'));
  expect(await write('two')).toBe(join(folder, 'report-3.md'));
  const both = await Promise.all([write('three'), write('four')]);
  expect(new Set(both).size).toBe(2);
  expect(readFileSync(join(folder, 'report.md'), 'utf8')).toBe('precious');
  expect(readFileSync(join(folder, 'report-2.md'), 'utf8')).toBe('one');
});

test('says where it could not write, and why', async () => {
  const nowhere = join(folder, 'nowhere');
  await expect(writeNewFile(nowhere, {name: 'x', ending: '.md', text: ''})).rejects.toThrow(
    `${join(nowhere, 'x.md')}: no such file`,
  );
});
