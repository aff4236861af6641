import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {articleFromText} from '../../src/io/article-from-text.js';
import {findStories} from '../../src/stories/find-stories.js';
import {type Profile, profileOf} from '../../src/stories/profile.js';
import {STRANGERS} from './strangers.js';

const PAIRS = join(import.meta.dirname, '..', 'eval', 'pairs');
const FOLDERS = readdirSync(PAIRS, {withFileTypes: true}).flatMap((entry) =>
  entry.isDirectory() ? entry.name : [],
);
/** Two articles of one country that are on two stories. */
const UNRELATED = FOLDERS.filter((folder) => /"relation":\s*"unrelated"/u.test(read(folder, 'gold.json')));

function read(folder: string, file: string): string {
  return readFileSync(join(PAIRS, folder, file), 'utf8');
}

function profile(id: string, text: string): Profile {
  return profileOf({...articleFromText(text, null), id});
}

const pairs = FOLDERS.flatMap((folder) =>
  ['old', 'new'].map((side) => profile(`${folder}/${side}`, read(folder, `${side}.txt`))),
);
const strangers = Object.entries(STRANGERS).map(([id, text]) => profile(id, text));
const expected = FOLDERS.filter((folder) => !UNRELATED.includes(folder)).map((folder) =>
  [`${folder}/new`, `${folder}/old`].toSorted(),
);

test('there are pairs of both kinds', () => {
  expect(expected.length).toBeGreaterThan(8);
  expect(UNRELATED.length).toBeGreaterThan(0);
});

test.each([
  ['alone', pairs],
  ['among articles that share their countries and officials', [...pairs, ...strangers]],
])('the annotated pairs, %s: each is found, and nothing else', (_name, profiles) => {
  const found = findStories(profiles).map(({articles}) => articles.toSorted());
  expect(found).toEqual(expected);
});
