import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, expect, test} from 'vitest';
import {readSettings} from '../../src/io/settings.js';

const folder = mkdtempSync(join(tmpdir(), 'storydiff-'));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

function file(content: string): string {
  writeFileSync(join(folder, 'config.json'), content);
  return join(folder, 'config.json');
}

test.each([
  ['{"a": [1]}', {a: [1]}],
  ['\uFEFF{}', {}],
  ['3', 3],
])('%j', async (content, settings) => {
  expect(await readSettings(file(content))).toEqual(settings);
});

test('no file is no settings', async () => {
  expect(await readSettings(join(folder, 'nowhere', 'config.json'))).toBeUndefined();
});

test.each(['', '{', '{"a": 1,}'])('%j is no JSON, which is said in one line', async (content) => {
  const path = file(content);
  await expect(readSettings(path)).rejects.toThrow(`${path}: is no JSON: `);
  await expect(readSettings(path)).rejects.not.toThrow('\n');
});

test('a folder is no file', async () => {
  await expect(readSettings(folder)).rejects.toThrow(`${folder}: is a folder`);
});
