import {spawn, spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {CLI, runCli} from './run-cli.js';
import {invented} from './stories/invented.js';
import {openTerminal} from './terminal.js';

const folder = mkdtempSync(join(tmpdir(), 'storydiff-'));
afterAll(() => rmSync(folder, {recursive: true}));

beforeAll(() => {
  for (const {id, date, text} of invented()) put(`news/${id}.txt`, `date ${date} ${text}`);
  put('news/empty.txt', '');
  put('news/picture.txt', 'GIF89a');
});

function put(path: string, text: string): void {
  mkdirSync(join(folder, dirname(path)), {recursive: true});
  writeFileSync(join(folder, path), text);
}

function pairs(...args: readonly string[]) {
  return runCli(['pairs', ...args], {cwd: folder});
}

const PROBLEMS =
  'storydiff: news/empty.txt: is empty: it holds no text\n' +
  'storydiff: news/picture.txt: is an image, not a text: save its text and give that\n';

describe('what is printed', () => {
  test('a table, a row a pair by date; a bad file is named and does not stop the rest', () => {
    const {status, stdout, stderr} = pairs('news');
    expect({status, stderr}).toEqual({status: 0, stderr: PROBLEMS});
    const rows = stdout.split('\n').map((line) => line.split(/ {2,}/u));
    expect(rows[0]).toEqual(['OLD', 'NEW', 'STORY', 'ARTICLES']);
    expect(rows.slice(1, 6).map(([old, later, , files]) => [old, later, files])).toEqual([
      ['2029-01-12', '2030-05-02', 'news/dam/2029-01-12.txt → 2030-05-02.txt'],
      ['2030-05-02', '2032-11-30', 'news/dam/2030-05-02.txt → 2032-11-30.txt'],
      ['2032-11-30', '2036-08-19', 'news/dam/2032-11-30.txt → 2036-08-19.txt'],
      ['2031-03-03', '2031-09-14', 'news/poisoning/2031-03-03.txt → 2031-09-14.txt'],
      ['2031-02-10', '2031-06-21', 'news/takeover/2031-02-10.txt → 2031-06-21.txt'],
    ]);
    expect(stdout).toMatch(
      /\n5 pairs in 3 stories, from 11 articles; 3 articles on a story of their own; 2 could not be read\.\n$/u,
    );
  });

  test('JSON', () => {
    const {status, stdout} = pairs('news', '--format', 'json');
    const {schemaVersion, stories, alone, failed} = JSON.parse(stdout);
    expect({status, schemaVersion}).toEqual({status: 0, schemaVersion: 1});
    expect(stories.map((story: {pairs: unknown[]}) => story.pairs.length)).toEqual([3, 1, 1]);
    expect(stories[1].articles[0]).toMatchObject({path: 'news/poisoning/2031-03-03.txt', date: '2031-03-03'});
    expect(stories[1].pairs[0]).toMatchObject({old: 0, new: 1});
    expect(alone).toHaveLength(3);
    expect(failed.map(({path}: {path: string}) => path)).toEqual(['news/empty.txt', 'news/picture.txt']);
  });

  test('nothing found is said', () => {
    const {status, stdout} = pairs('news/train', 'news/football', 'news/budget');
    expect({status, stdout}).toEqual({status: 0, stdout: 'No two of 3 articles tell one story.\n'});
  });

  test('of an option given twice the last counts', () => {
    const {stdout} = pairs('news/dam', 'news/train', '--format', 'text', '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject({stories: [{}], alone: [{}]});
  });

  test.each([
    [['news/empty.txt'], 'storydiff: news/empty.txt: is empty: it holds no text\n'],
    [['nowhere'], 'storydiff: nowhere: no such file\n'],
    [['news', '--jobs', '2'], 'storydiff: --jobs goes with --report\n'],
    [
      ['news', '--report', 'x', '--jobs', '0'],
      'storydiff: --jobs takes a number of worker threads, 1 to 256\n',
    ],
  ])('%j: status 2 and one line', (args, stderr) => {
    expect(pairs(...args)).toEqual({status: 2, stdout: '', stderr});
  });
});

describe('reports', () => {
  test.each([
    ['markdown', '.md', /^# How the story moved/u],
    ['html', '.html', /^<!doctype html>/iu],
    ['json', '.json', /^\{\n {2}"schemaVersion": 1/u],
  ])('%s: one a pair, and an index that leads to each', (format, ending, opening) => {
    const out = `out-${format}`;
    const {status, stdout, stderr} = pairs('news', '--report', out, '--report-format', format);
    expect({status, stderr}).toEqual({status: 0, stderr: PROBLEMS});
    expect(stdout).toContain(`\nReports: ${out}/index${ending}\n`);
    const files = readdirSync(join(folder, out));
    expect(files).toHaveLength(6);
    const index = readFileSync(join(folder, out, `index${ending}`), 'utf8');
    for (const file of files.filter((name) => !name.startsWith('index'))) {
      expect(file.endsWith(ending)).toBe(true);
      expect(index).toContain(file);
      expect(readFileSync(join(folder, out, file), 'utf8')).toMatch(opening);
    }
  });

  test('are the same whatever the number of threads, and a folder of reports is no source', () => {
    const read = () =>
      readdirSync(join(folder, 'news/out')).map((name) =>
        readFileSync(join(folder, 'news/out', name), 'utf8'),
      );
    pairs('news', '--report', 'news/out', '--jobs', '1');
    const first = read();
    expect(pairs('news', '--report', 'news/out', '--jobs', '3').stdout).toContain('from 11 articles');
    expect(read()).toEqual(first);
    rmSync(join(folder, 'news/out'), {recursive: true});
  });

  test('a folder that can’t be made is said, with status 2', () => {
    const {status, stderr} = pairs('news/dam', '--report', 'news/empty.txt/out');
    expect({status, stderr}).toEqual({status: 2, stderr: 'storydiff: news/empty.txt/out: no such file\n'});
  });

  test('a killed process leaves whole files', async () => {
    const out = join(folder, 'killed');
    pairs('news', '--report', 'whole');
    const child = spawn(process.execPath, [CLI, 'pairs', 'news', '--report', out], {cwd: folder});
    const written = () => (existsSync(out) ? readdirSync(out).filter((name) => name.endsWith('.md')) : []);
    const ended = new Promise((resolve) => child.on('exit', resolve));
    await expect.poll(() => written().length, {interval: 1, timeout: 20_000}).toBeGreaterThan(0);
    child.kill('SIGKILL');
    await ended;
    for (const name of written())
      expect(readFileSync(join(out, name), 'utf8')).toBe(readFileSync(join(folder, 'whole', name), 'utf8'));
  });
});

describe('output that goes nowhere', () => {
  test('a reader that has had enough is no trouble', () => {
    const {status, stdout, stderr} = spawnSync(
      'bash',
      [
        '-o',
        'pipefail',
        '-c',
        '"$0" "$1" pairs news/dam --format json | head -1; echo $?',
        process.execPath,
        CLI,
      ],
      {cwd: folder, encoding: 'utf8'},
    );
    expect({status, stdout, stderr}).toEqual({status: 0, stdout: '{\n0\n', stderr: ''});
  });

  test('a full disk is said', () => {
    const {stdout, stderr} = spawnSync(
      'bash',
      ['-c', '"$0" "$1" pairs news/dam > /dev/full; echo $?', process.execPath, CLI],
      {cwd: folder, encoding: 'utf8'},
    );
    expect({stdout, stderr}).toEqual({
      stdout: '2\n',
      stderr: 'storydiff: standard output: no space left on the device\n',
    });
  });
});

test('progress is shown on a terminal, and taken off', async () => {
  const terminal = openTerminal({
    file: process.execPath,
    args: [CLI, 'pairs', 'news', '--report', 'shown'],
    size: {columns: 100, rows: 24},
    cwd: folder,
  });
  expect(await terminal.ended()).toEqual({status: 0, signal: 0});
  expect(terminal.raw()).toMatch(/Reading articles .*\d+\/13/u);
  expect(terminal.raw()).toMatch(/Comparing pairs .*\d+\/5/u);
  const {text} = terminal.screen();
  expect(text).toContain('Reports: shown/index.md');
  expect(text).not.toMatch(/Reading articles|Comparing pairs/u);
});

test('seeds: the report of each pair is written anew', () => {
  put('seeds/one/old.txt', 'The dam may be built.');
  put('seeds/one/new.txt', 'The dam has been built.');
  put('seeds/one/report.md', 'an old report');
  const script = join(import.meta.dirname, 'seeds', 'write-reports.mjs');
  const {status, stdout} = spawnSync(process.execPath, [script], {cwd: folder, encoding: 'utf8'});
  expect({status, stdout}).toEqual({status: 0, stdout: 'seeds/one/report.md\n'});
  expect(readFileSync(join(folder, 'seeds/one/report.md'), 'utf8')).toContain('may be built');
});
