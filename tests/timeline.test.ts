/** `storydiff timeline` as a user runs it: what it prints, what it refuses, and the grid in a real pseudo-terminal. */
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, test} from 'vitest';
import {CLI, runCli} from './run-cli.js';
import {STORIES} from './storyline/stories.js';
import {openTerminal, type Screen, type Size} from './terminal.js';

const PACT = join(STORIES, 'sound-pact');
const FILES = ['2031-02-04', '2031-06-12', '2031-10-06', '2032-01-15'].map((date) => `${date}.txt`);
const folder = mkdtempSync(join(tmpdir(), 'storydiff-timeline-'));

afterAll(() => rmSync(folder, {recursive: true, force: true}));

describe('timeline prints', () => {
  test('text, which is the same in whatever order the articles are named', () => {
    const one = runCli(['timeline', ...FILES], {cwd: PACT});
    const other = runCli(['timeline', ...FILES.toReversed()], {cwd: PACT});
    expect(one).toMatchObject({status: 0, stderr: ''});
    expect(one.stdout).toContain('doubtful');
    expect(other).toEqual(one);
  });

  test('all articles of a folder', () => {
    const {stdout} = runCli(['timeline', '.'], {cwd: PACT});
    expect(stdout).toBe(runCli(['timeline', ...FILES], {cwd: PACT}).stdout);
  });

  test('what the ending of --output says', () => {
    for (const [ending, words] of [
      ['md', '# How the story went'],
      ['html', '<!doctype html>'],
      ['json', '"schemaVersion": 1'],
      ['txt', 'How the story went'],
    ]) {
      const output = join(folder, `pact.${ending}`);
      expect(runCli(['timeline', PACT, '--output', output])).toMatchObject({status: 0, stdout: ''});
      expect(readFileSync(output, 'utf8').toLowerCase()).toContain(words?.toLowerCase());
    }
  });

  test('its schema', () => {
    const {stdout} = runCli(['schema', '--of', 'storyline']);
    expect(JSON.parse(stdout)).toMatchObject({title: 'storydiff storyline, version 1'});
  });
});

test.each<[readonly string[], string]>([
  [[], 'name the article to read'],
  [[join(PACT, '2031-02-04.txt')], 'give three articles or more, or a folder that holds them'],
  [['-', '-', 'a'], 'only one article can come from standard input'],
  [[join(PACT, '2031-02-04.txt'), 'missing.txt'], 'missing.txt: '],
  [[PACT, '--width', '7'], '--width takes a number of columns'],
])('timeline %j is refused in one line', (args, words) => {
  const {status, stdout, stderr} = runCli(['timeline', ...args]);
  expect({status, stdout}).toEqual({status: 2, stdout: ''});
  expect(stderr).toContain(words);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
});

const has =
  (...words: readonly string[]) =>
  ({text}: Screen) =>
    words.every((word) => text.includes(word));

function open(args: readonly string[], size: Size) {
  return openTerminal({
    file: process.execPath,
    args: [CLI, ...args],
    size,
    cwd: PACT,
    env: {XDG_STATE_HOME: join(folder, 'state'), XDG_CONFIG_HOME: join(folder, 'config')},
  });
}

describe('on a terminal', () => {
  test('the grid leads to two articles and back', async () => {
    const terminal = open(['timeline', ...FILES], {columns: 100, rows: 30});
    const first = await terminal.waitFor('the grid', has('Storyline', 'q quit', 'Fisheries Minister'));
    expect(first.alternate).toBe(true);
    expect(first.text).toContain('5 topics over 4 articles');
    expect(first.text).toContain('enter compares 2031-10-06 → 2032-01-15');
    expect(terminal.looks('in force')).toMatchObject({inverse: true});

    terminal.send('jjh');
    await terminal.waitFor(
      'the ship',
      has('research ship, 2031-10-06', 'The research ship for the Sound is late'),
    );
    terminal.send('\r');
    await terminal.waitFor('the two articles', has('Topics', 'Detail', 'planned for Sound → late'));
    terminal.send(' ');
    await terminal.waitFor('it is marked', has('1 reviewed'));
    terminal.send('\u001b');
    await terminal.waitFor('the grid again', has('Storyline', 'research ship, 2031-10-06'));
    terminal.send('?');
    await terminal.waitFor('help', has('Help'));
    terminal.send('\u001b');
    await terminal.waitFor('the grid after help', has('Storyline'));
    terminal.send('q');
    expect(await terminal.ended()).toMatchObject({status: 0, signal: 0});
    expect(terminal.screen().alternate).toBe(false);
  });

  test('is usable at 60 × 18', async () => {
    const terminal = open(['timeline', ...FILES], {columns: 60, rows: 18});
    await terminal.waitFor('the last columns', has('Storyline', '◂ 2031-10-06', 'in force', 'q quit'));
    terminal.send('0');
    await terminal.waitFor('the first columns', has('2031-02-04', 'hoping for', '▸'));
    terminal.send('q');
    expect(await terminal.ended()).toMatchObject({status: 0});
  });

  test('a folder of storylines is a choice', async () => {
    const terminal = open(['review', STORIES], {columns: 100, rows: 30});
    await terminal.waitFor(
      'the choice',
      has('Pairs and storylines', 'sound-pact', 'tram-line', '4 articles'),
    );
    terminal.send('j\r');
    await terminal.waitFor('the grid', has('Storyline', 'Harbour tram', 'opened'));
    terminal.send('\u001b');
    await terminal.waitFor('the choice again', has('Pairs and storylines', '6 topics over 4 articles'));
    terminal.send('q');
    expect(await terminal.ended()).toMatchObject({status: 0});
  });

  test('what can not be read is told without a screen', async () => {
    const terminal = open(['timeline', ...FILES, 'missing.txt'], {columns: 100, rows: 30});
    expect(await terminal.ended()).toMatchObject({status: 2});
    expect(terminal.screen().text).toContain('missing.txt');
    expect(terminal.raw()).not.toContain('\u001b[?1049h');
  });
});
