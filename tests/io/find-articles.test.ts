import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterAll, expect, test} from 'vitest';
import {findArticles} from '../../src/io/find-articles.js';

const folder = mkdtempSync(join(tmpdir(), 'storydiff-'));
afterAll(() => rmSync(folder, {recursive: true}));

for (const path of [
  'bridge/new.txt',
  'bridge/old.txt',
  'bridge/report.md',
  'deep/er/story.md',
  'deep/README.md',
  'deep/picture.png',
  '10.txt',
  '9.txt',
  '.hidden/story.txt',
  'out/index.md',
  'out/bridge-to-bridge.md',
]) {
  mkdirSync(join(folder, dirname(path)), {recursive: true});
  writeFileSync(join(folder, path), 'The bridge is open.');
}
symlinkSync(folder, join(folder, 'deep', 'round'));

const inFolder = (paths: readonly string[]) => paths.map((path) => join(folder, path));

test('in all folders, older ones first, without what stands beside articles', async () => {
  const {paths, problems} = await findArticles([folder], {except: join(folder, 'out')});
  expect(paths).toEqual(
    inFolder(['9.txt', '10.txt', 'bridge/old.txt', 'bridge/new.txt', 'deep/er/story.md']),
  );
  expect(problems).toEqual([]);
});

test('each file once, and what is named whatever it is called', async () => {
  const named = inFolder(['deep/README.md', 'bridge/../9.txt', '9.txt', 'missing.txt']);
  expect((await findArticles(named)).paths).toEqual(inFolder(['deep/README.md', '9.txt', 'missing.txt']));
});
