// What is bundled measures columns as the packages do, and makes their great pattern of emoji only where it is asked for.
import {createRequire} from 'node:module';
import {pathToFileURL} from 'node:url';
import {rolldown} from 'rolldown';
import {describe, expect, test} from 'vitest';
import {emoji} from '../src/bundle/lighter.mjs';

const own = createRequire(import.meta.url);
const ink = createRequire(own.resolve('ink'));

const TEXTS = [
  'plain',
  'naïve',
  '─│…“”',
  '日本',
  '😀',
  '👩‍👩‍👧',
  '🇳🇴',
  '1️⃣',
  '#️',
  '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  '❤',
  '❤️',
  '☂',
  '👍🏽',
  'a😀b',
  '7',
];

describe.each([
  ['the interface', ink.resolve('string-width')],
  ['our own', own.resolve('string-width')],
])('%s', (_, path) => {
  test.each(TEXTS)('%s', async (text) => {
    const [{default: bundled}, {default: plain}] = await Promise.all([
      import(await bundle(path)),
      import(pathToFileURL(path).href),
    ]);
    expect(bundled(text)).toBe(plain(text));
  });

  test('the pattern is made late', async () => {
    expect(decodeURIComponent(await bundle(path))).toMatch(/= late\(\(\) => \/.*RGI_Emoji/);
  });
});

async function bundle(path: string): Promise<string> {
  const bundle = await rolldown({input: path, platform: 'node', plugins: [emoji]});
  const {output} = await bundle.generate({format: 'esm'});
  return `data:text/javascript,${encodeURIComponent(output[0].code)}`;
}
