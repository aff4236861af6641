import {type ChildProcess, spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, openSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import {afterAll, describe, expect, test} from 'vitest';
import {reportSchema} from '../../src/report/schema.js';
import {CLI, runCli} from '../run-cli.js';
import {jsonLines, pair, pairs, parseLines, story} from './stories.js';

const folder = mkdtempSync(join(tmpdir(), 'storydiff-batch-'));
afterAll(() => rmSync(folder, {recursive: true}));

function file(name: string, content: string): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

function batch(input: string | Uint8Array, ...args: readonly string[]) {
  return runCli(['batch', ...args], {input});
}

function start(args: readonly string[] = [], stdout: 'pipe' | number = 'pipe'): ChildProcess {
  return spawn(process.execPath, [CLI, 'batch', ...args], {stdio: ['pipe', stdout, 'pipe']});
}

describe('batch', () => {
  test('prints the JSON report of each pair, under its id', () => {
    const [old, fresh] = [file('old.txt', story(1)), file('new.txt', story(1, {later: true}))];
    const {status, stdout, stderr} = batch(jsonLines([{id: 'a', old: {path: old}, new: {path: fresh}}]));
    const alone = runCli(['report', old, fresh, '--format', 'json']).stdout;
    expect({status, stderr}).toEqual({status: 0, stderr: ''});
    expect(parseLines(stdout)).toEqual([{id: 'a', ...JSON.parse(alone)}]);
  });

  test('each line fits the schema of the report, without its id', () => {
    const answers = parseLines(batch(jsonLines(pairs(5))).stdout);
    expect(answers.map(({id}) => id)).toEqual(pairs(5).map(({id}) => id));
    for (const {id: _, ...report} of answers) expect(reportSchema.parse(report)).toEqual(report);
  });

  test('the date and the title of the line go before those of the text', () => {
    const old = {text: `date 1999-01-01 ${story(1)}`, date: '2021-03-04', title: 'Given'};
    const [answer] = parseLines(batch(jsonLines([{...pair(1), old}])).stdout);
    expect(answer.old).toMatchObject({path: null, date: '2021-03-04', title: 'Given'});
  });

  test('keeps the order where the first pair takes longest, with any number of workers', () => {
    const input = jsonLines([pair(0, {paragraphs: 120}), ...pairs(12)]);
    const one = batch(input, '--jobs', '1');
    expect(parseLines(one.stdout).map(({id}) => id)).toEqual(['pair 0', ...pairs(12).map(({id}) => id)]);
    expect(batch(input, '--jobs', '3')).toEqual(one);
  });

  test('--relation holds for all', () => {
    const relations = (relation: string) =>
      parseLines(batch(jsonLines(pairs(2)), '--relation', relation).stdout).map((answer) => answer.relation);
    expect(relations('revision')).toEqual(['revision', 'revision']);
    expect(relations('follow-up')).toEqual(['follow-up', 'follow-up']);
  });

  test('nothing in, nothing out', () => {
    expect(batch('')).toEqual({status: 0, stdout: '', stderr: ''});
    expect(batch('\uFEFF\r\n \n')).toEqual({status: 0, stdout: '', stderr: ''});
  });
});

describe('a bad line', () => {
  const missing = join(folder, 'missing.txt');
  const bad = [
    ['no JSON', 'nope', {id: null, error: expect.stringContaining('line 2 is not JSON')}],
    ['no pair', '{"id": 5}', {id: 5, error: expect.stringContaining('old must be an object')}],
    [
      'a file that is missing',
      JSON.stringify({...pair(1), new: {path: missing}}),
      {id: 'pair 1', error: `${missing}: no such file`},
    ],
    [
      'an article without words',
      JSON.stringify({...pair(1), new: {text: ' '}}),
      {id: 'pair 1', error: 'new: is empty: it holds no text'},
    ],
    [
      'a line too long',
      `{"id": "${'x'.repeat(64 * 2 ** 20)}"}`,
      {id: null, error: 'line 2 is longer than 64 MB'},
    ],
  ] as const;

  test.each(bad)('%s is said in its place, and the rest goes on', (_name, line, expected) => {
    const {status, stdout, stderr} = batch(`${JSON.stringify(pair(0))}\n${line}\n${JSON.stringify(pair(2))}`);
    const answers = parseLines(stdout);
    expect(answers).toEqual([
      expect.objectContaining({id: 'pair 0', schemaVersion: 1}),
      expected,
      expect.objectContaining({id: 'pair 2', schemaVersion: 1}),
    ]);
    expect({status, stderr}).toEqual({
      status: 0,
      stderr: 'storydiff: warning: 1 of 3 lines has no report: see "error" in the output\n',
    });
  });
});

test.each([
  [['--queue', 'redis://127.0.0.1:1', '--add', '--relation', 'revision'], '--relation', '--add'],
  [['--queue', 'redis://127.0.0.1:1', '--collect', '--allow-private'], '--allow-private', '--collect'],
  [['--queue', 'redis://127.0.0.1:1', '--add', '--jobs', '2'], '--jobs', '--add'],
])('%j: what is for workers is refused', (args, option, instead) => {
  expect(batch('', ...args)).toEqual({
    status: 2,
    stdout: '',
    stderr: `storydiff: ${option} is for those who compare: give it to the workers, not with ${instead}\n`,
  });
});

describe('in a pipe', () => {
  test('answers a line before the next one is written', async () => {
    const child = start();
    const answers = createInterface({input: child.stdout as NodeJS.ReadableStream})[Symbol.asyncIterator]();
    for (const line of pairs(3)) {
      child.stdin?.write(jsonLines([line]));
      const {value} = await answers.next();
      expect(JSON.parse(value as string).id).toBe(line.id);
    }
    child.stdin?.end();
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  test('reads no further than it has to, so that lines without end are no trouble', () => {
    const lines = file('lines.jsonl', jsonLines(pairs(10)));
    const script = 'while cat "$2"; do :; done 2> /dev/null | "$0" "$1" batch | head -n 25; echo $PIPESTATUS';
    const {stdout, stderr} = spawnSync('bash', ['-c', script, process.execPath, CLI, lines], {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    });
    expect(stderr).toBe('');
    expect(stdout.split('\n').filter((line) => line.startsWith('{"id":'))).toHaveLength(25);
  });

  test('ends quietly when its reader has enough', () => {
    const lines = file('many.jsonl', jsonLines(pairs(200)));
    const script = '"$0" "$1" batch < "$2" | head -n 1 > /dev/null; echo $PIPESTATUS';
    const {stdout, stderr} = spawnSync('bash', ['-c', script, process.execPath, CLI, lines], {
      encoding: 'utf8',
    });
    expect({stdout, stderr}).toEqual({stdout: '0\n', stderr: ''});
  });

  test.each(['SIGINT', 'SIGTERM'] as const)('%s ends it after a whole line', async (signal) => {
    const child = start(['--jobs', '1']);
    child.stdin?.on('error', () => {});
    // The first report is longer than what a pipe holds: it is on its way out when the signal comes.
    child.stdin?.write(jsonLines([pair(0, {paragraphs: 150}), ...pairs(100)]));
    await once(child.stdout as NodeJS.ReadableStream, 'readable');
    child.kill(signal);
    let [written, errors] = ['', ''];
    child.stderr?.on('data', (data) => {
      errors += data;
    });
    child.stdout?.on('data', (data) => {
      written += data;
    });
    expect(await once(child, 'close')).toEqual([null, signal]);
    expect(written.length).toBeGreaterThan(2 ** 17);
    // Where the machine is busy, others have gone out before the signal was heard.
    const ids = parseLines(written).map(({id}) => id);
    expect(written.endsWith('\n') && ids.length < 50).toBe(true);
    expect({errors, ids}).toEqual({
      errors: '',
      ids: ['pair 0', ...pairs(100).map(({id}) => id)].slice(0, ids.length),
    });
  });

  test('kill -9 leaves nothing half-written but the last line', async () => {
    const output = file('killed.jsonl', '');
    const child = start([], openSync(output, 'w'));
    child.stdin?.on('error', () => {});
    child.stdin?.write(jsonLines(pairs(100)));
    while (!readFileSync(output, 'utf8').includes('\n')) await new Promise(setImmediate);
    child.kill('SIGKILL');
    await once(child, 'exit');
    const lines = readFileSync(output, 'utf8').split('\n').slice(0, -1);
    expect(parseLines(lines.join('\n')).map(({id}) => id)).toEqual(
      pairs(100)
        .slice(0, lines.length)
        .map(({id}) => id),
    );
  });
});
