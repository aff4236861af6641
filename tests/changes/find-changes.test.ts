import {readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {compare} from '../../src/compare.js';
import {articleFromText} from '../../src/io/article-from-text.js';
import type {Comparison} from '../../src/model.js';

const PAIRS = join('tests', 'eval', 'pairs');
const folders = readdirSync(PAIRS).filter((name) => statSync(join(PAIRS, name)).isDirectory());

function compared(folder: string): Comparison {
  const [old, fresh] = ['old.txt', 'new.txt'].map((name) => {
    const path = join(PAIRS, folder, name);
    return articleFromText(readFileSync(path, 'utf8'), path);
  });
  if (!old || !fresh) throw new Error(`${folder} lacks an article`);
  return compare(old, fresh);
}

describe.each(folders)('%s', (folder) => {
  const {topics, relation} = compared(folder);

  test('two clauses that are no reported move do not stand beside one another as if they were one', () => {
    for (const topic of topics.filter(({kind}) => kind === 'changed'))
      if (!topic.changes.some(({type}) => type === 'status'))
        expect([topic.old?.status ?? null, topic.new?.status ?? null]).toEqual([null, null]);
  });

  test('a topic that one article does not tell has no change', () => {
    for (const topic of topics.filter(({old, new: fresh}) => !old || !fresh))
      expect(topic.changes).toEqual([]);
  });

  test('unrelated articles share no topic', () => {
    if (relation === 'unrelated') expect(topics.filter(({old, new: fresh}) => old && fresh)).toEqual([]);
  });
});
