/** What is left behind when a command is told to stop, is killed, or finds the disk full: files are whole or not there. */
import {spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {CLI, runCli} from './run-cli.js';
import {invented} from './stories/invented.js';

const folder = mkdtempSync(join(tmpdir(), 'storydiff-'));
afterAll(() => rmSync(folder, {recursive: true}));

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGKILL'] as const;
type Signal = (typeof SIGNALS)[number];

/** A paragraph again and again, under other names: what is written of it takes a while. */
function long(said: string): string {
  const paragraph = (number: number) =>
    `Harton ${said} the bridge treaty ${number} in May, Mayor Ana Ferro said. The toll will be $${number}.`;
  return Array.from({length: 60}, (_, number) => paragraph(number)).join('\n\n');
}

const [old, fresh] = [join(folder, 'old.txt'), join(folder, 'new.txt')];
beforeAll(() => {
  writeFileSync(old, long('may sign'));
  writeFileSync(fresh, long('has signed'));
  for (const {id, date, text} of invented()) {
    const path = join(folder, 'news', `${id}.txt`);
    mkdirSync(dirname(path), {recursive: true});
    writeFileSync(path, `date ${date} ${text}`);
  }
});

interface Ending {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stderr: string;
}

/** Runs the command and sends it a signal as soon as so many names have been seen in a folder, drafts among them. */
async function stopped(
  args: readonly string[],
  {signal, into, seen}: {readonly signal: Signal; readonly into: string; readonly seen: number},
): Promise<Ending> {
  const child = spawn(process.execPath, [CLI, ...args], {cwd: folder, stdio: ['ignore', 'ignore', 'pipe']});
  let [stderr, over] = ['', false];
  child.stderr.on('data', (data) => {
    stderr += data;
  });
  const ended = new Promise<Ending>((resolve) =>
    child.on('close', (status, by) => {
      over = true;
      resolve({status, signal: by, stderr});
    }),
  );
  const names = new Set<string>();
  while (!over && names.size < seen) {
    for (const name of namesIn(into)) names.add(name);
    await new Promise(setImmediate);
  }
  child.kill(signal);
  return ended;
}

function namesIn(place: string): readonly string[] {
  try {
    return readdirSync(place);
  } catch {
    return [];
  }
}

const isDraft = (name: string) => name.startsWith('.storydiff-');

/** It ended as the signal ends any program, or had done all its work before that came. */
function expectStopped({status, signal, stderr}: Ending, sent: Signal): void {
  expect(stderr).toBe('');
  if (signal === null) expect(status).toBe(0);
  else expect({status, signal}).toEqual({status: null, signal: sent});
}

describe.each(SIGNALS)('%s', (signal) => {
  test('while a report is written leaves the old one or the new one', async () => {
    const into = join(folder, `report-${signal}`);
    const output = join(into, 'report.html');
    mkdirSync(into);
    runCli(['report', old, fresh, '--output', output]);
    const whole = readFileSync(output, 'utf8');
    for (const before of ['before', whole.slice(1)]) {
      writeFileSync(output, before);
      const ending = await stopped(['report', old, fresh, '--output', output], {signal, into, seen: 2});
      expectStopped(ending, signal);
      expect([before, whole]).toContain(readFileSync(output, 'utf8'));
      if (signal !== 'SIGKILL') expect(readdirSync(into)).toEqual(['report.html']);
      for (const name of readdirSync(into).filter(isDraft)) rmSync(join(into, name), {recursive: true});
    }
  });

  test('while reports of many pairs are written leaves whole ones', async () => {
    const args = ['pairs', 'news', '--report-format', 'html', '--report'];
    const all = join(folder, 'all');
    runCli([...args, all], {cwd: folder});
    // A report more each time, in the middle of it or when it is just there.
    for (const seen of [1, 2, 4, 7, 11]) {
      const into = join(folder, `pairs-${signal}-${seen}`);
      expectStopped(await stopped([...args, into], {signal, into, seen}), signal);
      const left = namesIn(into);
      if (signal !== 'SIGKILL') expect(left.filter(isDraft)).toEqual([]);
      for (const name of left.filter((one) => !isDraft(one)))
        expect(readFileSync(join(into, name), 'utf8')).toBe(readFileSync(join(all, name), 'utf8'));
    }
  });
});

/** With files of at most so many blocks of 512 bytes: what is written beyond them is cut off first, and refused then. */
function runLimited(blocks: number, args: readonly string[], output = '/dev/null') {
  const {status, stderr} = spawnSync(
    'sh',
    ['-c', `ulimit -f ${blocks}; exec "$@" > '${output}'`, 'sh', process.execPath, CLI, ...args],
    {cwd: folder, encoding: 'utf8'},
  );
  return {status, stderr};
}

const TOO_LARGE = 'the file would be larger than this system allows';

describe('a disk that is full', () => {
  test('after half a report: the old one stays, and nothing beside it', () => {
    const into = join(folder, 'full');
    const output = join(into, 'report.html');
    mkdirSync(into);
    writeFileSync(output, 'before');
    expect(runLimited(64, ['report', old, fresh, '--output', output])).toEqual({
      status: 2,
      stderr: `storydiff: ${output}: ${TOO_LARGE}\n`,
    });
    expect(readFileSync(output, 'utf8')).toBe('before');
    expect(readdirSync(into)).toEqual(['report.html']);
  });

  test.each([1, 2])('after some reports of many pairs, with %i workers: those are whole', (jobs) => {
    const into = `full-${jobs}`;
    const args = ['pairs', 'news', '--report-format', 'html', '--report'];
    runCli([...args, 'all'], {cwd: folder});
    const sizes = readdirSync(join(folder, 'all'))
      .filter((name) => !name.startsWith('index'))
      .map((name) => readFileSync(join(folder, 'all', name)).length);
    const blocks = Math.floor((Math.max(...sizes) - 1) / 512);
    const {status, stderr} = runLimited(blocks, [...args, into, '--jobs', String(jobs)]);
    expect({status, lines: stderr.split('\n').length}).toEqual({status: 2, lines: 2});
    expect(stderr).toMatch(new RegExp(`^storydiff: ${into}/.*\\.html: ${TOO_LARGE}\n$`, 'u'));
    for (const name of namesIn(join(folder, into)))
      expect(readFileSync(join(folder, into, name), 'utf8')).toBe(
        readFileSync(join(folder, 'all', name), 'utf8'),
      );
  });

  test('for the lines of a batch: all but the last are whole', () => {
    const lines = Array.from({length: 20}, (_, id) => ({id, old: {path: old}, new: {path: fresh}}));
    writeFileSync(join(folder, 'lines.jsonl'), lines.map((line) => JSON.stringify(line)).join('\n'));
    const {size, one} = sizeOfAnswer();
    const {status, stderr} = spawnSync(
      'sh',
      [
        '-c',
        `ulimit -f ${Math.ceil((size * 2.5) / 512)}; exec "$@" < lines.jsonl > out.jsonl`,
        'sh',
        process.execPath,
        CLI,
        'batch',
      ],
      {cwd: folder, encoding: 'utf8'},
    );
    expect({status, stderr}).toEqual({status: 2, stderr: `storydiff: standard output: ${TOO_LARGE}\n`});
    const whole = readFileSync(join(folder, 'out.jsonl'), 'utf8').split('\n').slice(0, -1);
    expect(whole).toEqual([one, one.replace('{"id":0,', '{"id":1,')]);
  });

  function sizeOfAnswer() {
    const pair = {id: 0, old: {path: old}, new: {path: fresh}};
    const one = runCli(['batch'], {input: JSON.stringify(pair), cwd: folder}).stdout.trimEnd();
    return {size: Buffer.byteLength(one) + 1, one};
  }
});

describe('standard error that nobody reads', () => {
  test.each(['a closed pipe', 'a full disk'])('%s stops nothing, and the status tells', async (kind) => {
    const into = kind.replaceAll(' ', '-');
    const where = kind === 'a full disk' ? openSync('/dev/full', 'w') : 'pipe';
    const status = async (...args: readonly string[]): Promise<number | null> => {
      const child = spawn(process.execPath, [CLI, ...args], {
        cwd: folder,
        stdio: ['ignore', 'ignore', where],
      });
      child.stderr?.destroy();
      const [code] = await once(child, 'exit');
      return code;
    };
    expect(await status('pairs', 'news', 'nowhere.txt', '--report', into)).toBe(0);
    expect(readdirSync(join(folder, into))).toHaveLength(6);
    expect(await status('report', old, 'nowhere.txt')).toBe(2);
  });
});
