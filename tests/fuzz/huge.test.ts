/** Files that no paper prints: each ends in a report or in one line, in bounded memory, and in the time that a test has. */
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, test} from 'vitest';
import {CLI} from '../run-cli.js';

const folder = mkdtempSync(join(tmpdir(), 'storydiff-huge-'));
afterAll(() => rmSync(folder, {recursive: true}));

const MILLION = 1_000_000;
const GIGABYTE = 2 ** 30;

const numbered = (count: number, word: string) =>
  Array.from({length: count}, (_, index) => `${word}${index}`);

/** What is long in each is what some pattern or table could go through once for each of its places. */
const SHAPES: Readonly<Record<string, string>> = {
  'a word of a megabyte': 'a'.repeat(MILLION),
  'a line of a megabyte': 'The board may sign the pact, Mayor Ona Lind said, '.repeat(MILLION / 50),
  'ten thousand paragraphs of a word': numbered(10_000, 'word').join('\n\n'),
  'nothing but punctuation': '?!.'.repeat(100_000),
  'nothing but brackets and quotation marks': '“(‘["'.repeat(60_000),
  'nothing but dots': '.'.repeat(MILLION),
  'nothing but hyphens between letters': 'a-'.repeat(MILLION / 2),
  'marks without end on one letter': `e${'\u0301'.repeat(MILLION / 2)}`,
  'figures without end': '0,00,'.repeat(MILLION / 5),
  'spaces without end': `a${' '.repeat(MILLION)}b`,
  'lines without words': `a${'\n \n'.repeat(MILLION / 3)}b`,
  'addresses without end': 'a@'.repeat(MILLION / 4),
  'capitals without end': 'Ona Lind '.repeat(20_000),
  'escape characters': `a${'\u001B['.repeat(MILLION / 2)}`,
};

function run(args: readonly string[]) {
  const peak = join(folder, 'peak');
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    ['--import', join(import.meta.dirname, '..', 'peak-memory.mjs'), CLI, ...args],
    {
      cwd: folder,
      env: {...process.env, PEAK_MEMORY: peak},
      encoding: 'utf8',
      maxBuffer: GIGABYTE,
      timeout: 110_000,
    },
  );
  return {status, stdout, stderr, memory: Number(readFileSync(peak, 'utf8'))};
}

describe.each(Object.entries(SHAPES))('%s', (_name, text) => {
  test('is reported', {timeout: 120_000}, () => {
    writeFileSync(join(folder, 'old.txt'), text);
    writeFileSync(join(folder, 'new.txt'), `${text.slice(0, Math.ceil(text.length * 0.7))}b`);
    const {status, stderr, memory} = run(['report', 'old.txt', 'new.txt', '--format', 'json']);
    expect({status, stderr}).toEqual({
      status: 0,
      stderr: expect.stringMatching(/^(?:storydiff: warning: \P{Cc}+\n)*$/u),
    });
    expect(memory).toBeLessThan(GIGABYTE);
  });
});

test('a hundred thousand sentences are inspected', {timeout: 120_000}, () => {
  const text = numbered(100_000, 'The board may sign pact number ').join('.\n');
  writeFileSync(join(folder, 'long.txt'), `${text}.`);
  const {status, stdout, stderr, memory} = run(['inspect', 'long.txt']);
  expect({status, stderr}).toEqual({status: 0, stderr: ''});
  expect(stdout).toContain('pact number 99999');
  expect(memory).toBeLessThan(GIGABYTE);
});
