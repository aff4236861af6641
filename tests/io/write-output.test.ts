import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, expect, test} from 'vitest';
import {writeOutput} from '../../src/io/write-output.js';

const folder = mkdtempSync(join(tmpdir(), 'storydiff-'));
afterAll(() => rmSync(folder, {recursive: true}));

test('writes, writes over, and leaves nothing else behind', async () => {
  const path = join(folder, 'report.md');
  await writeOutput(path, 'one');
  await writeOutput(path, 'two é');
  expect(readFileSync(path, 'utf8')).toBe('two é');
  expect(readdirSync(folder)).toEqual(['report.md']);
});

test.each([
  ['a missing folder', join(folder, 'missing', 'report.md'), 'no such file'],
  ['a folder', folder, 'is a folder'],
])('%s: one line that names the output', async (_name, path, problem) => {
  await expect(writeOutput(path, 'text')).rejects.toThrow(`${path}: ${problem}`);
  expect(readdirSync(folder)).toEqual(['report.md']);
});

test('writes to what is no file', async () => {
  await expect(writeOutput('/dev/null', 'text')).resolves.toBeUndefined();
});
