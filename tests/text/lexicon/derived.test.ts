import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {expect, it} from 'vitest';
import wordnet from '../../../src/text/lexicon/wordnet.json' with {type: 'json'};

it('is what the dictionary gives today', () => {
  execFileSync(process.execPath, ['tests/lexicon/derive.mjs', '--check'], {stdio: 'pipe'});
});

it('carries the licence of WordNet with it', () => {
  expect(wordnet.notice).toBe(readFileSync('src/text/lexicon/NOTICE-wordnet.txt', 'utf8'));
  expect(wordnet.notice).toContain('Princeton University');
});

it('stays small', () => {
  expect(readFileSync('src/text/lexicon/wordnet.json').length).toBeLessThan(600_000);
});
