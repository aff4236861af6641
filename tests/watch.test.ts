/** `report --watch` as a process of its own: it prints anew, bears half-saved files, and stops when it is told to. */
import {type ChildProcess, spawn} from 'node:child_process';
import {mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {CLI, runCli} from './run-cli.js';

const OLD = 'Harton may sign the bridge treaty in May, Mayor Ana Ferro said. The toll will be $2.\n';
const NEW = 'Harton has signed the bridge treaty, Mayor Lu Okoro said. The toll will be $3.\n';

let folder = '';
let old = '';
let fresh = '';
const running: ChildProcess[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'storydiff-'));
  [old, fresh] = [join(folder, 'old.txt'), join(folder, 'new.txt')];
  writeFileSync(old, OLD);
  writeFileSync(fresh, NEW);
});
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
  rmSync(folder, {recursive: true, force: true});
});

interface Watched {
  /** Resolves as soon as it is so; fails when the process ends before that. */
  readonly until: (
    what: string,
    condition: (seen: {readonly stdout: string; readonly stderr: string}) => boolean,
  ) => Promise<void>;
  readonly stop: (signal: NodeJS.Signals) => Promise<number | null>;
  readonly stdout: () => string;
  readonly stderr: () => string;
}

function watch(...args: readonly string[]): Watched {
  return started('report', '--watch', ...args);
}

function started(...args: readonly string[]): Watched {
  const child = spawn(process.execPath, [CLI, ...args], {cwd: folder});
  running.push(child);
  const seen = {stdout: '', stderr: ''};
  const watchers = new Set<() => void>();
  const notify = () => {
    for (const watcher of watchers) watcher();
  };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].on('data', (data: Buffer) => {
      seen[name] += data.toString('utf8');
      notify();
    });
  }
  let over = false;
  const ended = new Promise<number | null>((resolve) => {
    child.on('close', (status) => {
      over = true;
      notify();
      resolve(status);
    });
  });
  return {
    until: (what, condition) =>
      new Promise((resolve, reject) => {
        const watcher = () => {
          if (!condition(seen) && !over) return;
          watchers.delete(watcher);
          if (condition(seen)) resolve();
          else reject(new Error(`ended before ${what}: ${seen.stdout}${seen.stderr}`));
        };
        watchers.add(watcher);
        watcher();
      }),
    stop: (signal) => {
      child.kill(signal);
      return ended;
    },
    stdout: () => seen.stdout,
    stderr: () => seen.stderr,
  };
}

const times = (text: string, words: string) => text.split(words).length - 1;
const isWatching = ({stderr}: {readonly stderr: string}) => stderr.includes('watching');

describe('report --watch', () => {
  test('prints anew what was written in place, and ends with 0 on ctrl-C', async () => {
    const watched = watch(old, fresh);
    await watched.until('the first report', isWatching);
    expect(watched.stdout()).toContain('“may sign”');
    expect(watched.stderr()).toBe(`storydiff: watching ${old} and ${fresh}; ctrl-C stops\n`);
    writeFileSync(fresh, NEW.replace('has signed', 'will not sign'));
    await watched.until(
      'the second',
      ({stdout}) => times(stdout, 'The toll will be') > 0 && times(stdout, 'not sign') > 0,
    );
    expect(watched.stderr()).toContain(`storydiff: ${fresh} changed\n`);
    expect(await watched.stop('SIGINT')).toBe(0);
    expect(watched.stderr()).not.toContain('at ');
  });

  test('sees what is renamed over an article, time after time', async () => {
    const output = join(folder, 'report.json');
    const watched = watch(old, fresh, '--output', output);
    await watched.until('the first report', isWatching);
    for (const toll of ['$4', '$5', '$6']) {
      writeFileSync(join(folder, '.new.txt.swp'), NEW.replace('$3', toll));
      renameSync(join(folder, '.new.txt.swp'), fresh);
      await vi.waitFor(() => expect(readFileSync(output, 'utf8')).toContain(toll), 20_000);
    }
    // It is written by renaming: never half of it.
    expect(JSON.parse(readFileSync(output, 'utf8'))).toMatchObject({schemaVersion: 1});
    expect(watched.stdout()).toBe('');
    expect(await watched.stop('SIGTERM')).toBe(0);
  });

  test('tells in one line what can’t be read, and goes on', async () => {
    const watched = watch(old, fresh);
    await watched.until('the first report', isWatching);
    writeFileSync(fresh, '');
    await watched.until('the error', ({stderr}) =>
      stderr.includes(`storydiff: ${fresh}: is empty: it holds no text\n`),
    );
    rmSync(fresh);
    await watched.until('the loss', ({stderr}) => stderr.includes(`storydiff: ${fresh}: no such file\n`));
    writeFileSync(fresh, NEW.replace('has signed', 'will not sign'));
    await watched.until('the report', ({stdout}) => stdout.includes('not sign'));
    expect(await watched.stop('SIGINT')).toBe(0);
  });

  test('follows a symbolic link to what it leads to', async () => {
    const link = join(folder, 'link.txt');
    symlinkSync(fresh, link);
    const watched = watch(old, link);
    await watched.until('the first report', isWatching);
    writeFileSync(fresh, NEW.replace('has signed', 'will not sign'));
    await watched.until('the report', ({stdout}) => stdout.includes('not sign'));
    expect(await watched.stop('SIGINT')).toBe(0);
  });

  test.each([
    [['-', 'new.txt'], 'storydiff: --watch takes files: standard input is read once\n'],
    [
      ['old.txt', 'https://example.org/a'],
      'storydiff: --watch takes files: save https://example.org/a to one, and name that\n',
    ],
    [
      ['old.txt', 'new.txt', '--exit-code'],
      'storydiff: --exit-code has nothing to tell with --watch, which goes on\n',
    ],
    [['old.txt', 'nowhere.txt'], 'storydiff: nowhere.txt: no such file\n'],
    [['nowhere.txt', 'neither.txt'], 'storydiff: nowhere.txt: no such file\n'],
  ])('%j ends at once', (args, stderr) => {
    const outcome = runCli(['report', '--watch', ...args], {cwd: folder, input: OLD});
    expect(outcome).toMatchObject({status: 2, stderr});
  });
});

test('timeline --watch prints the story anew', async () => {
  const last = join(folder, 'zuletzt.txt');
  writeFileSync(last, 'The Harton bridge treaty is in force.\n');
  const child = started('timeline', '--watch', 'old.txt', 'new.txt', 'zuletzt.txt');
  await child.until('the watch begins', isWatching);
  expect(child.stdout()).toContain('in force');
  expect(child.stdout()).not.toContain('cancelled');
  writeFileSync(last, 'Harton has cancelled the bridge treaty.\n');
  await child.until('the newer text', ({stdout}) => stdout.includes('cancelled'));
  expect(child.stderr()).toContain('zuletzt.txt changed');
  expect(await child.stop('SIGINT')).toBe(0);
});
