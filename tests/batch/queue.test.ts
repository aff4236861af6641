import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import {text} from 'node:stream/consumers';
import {setImmediate as turn} from 'node:timers/promises';
import {Queue} from 'bullmq';
import {Redis} from 'ioredis';
import {afterAll, afterEach, beforeAll, describe, expect, test} from 'vitest';
import {CLI, type Outcome, runCli} from '../run-cli.js';
import {type OwnRedis, startRedis} from './redis.js';
import {type BatchLine, jsonLines, pair, pairs, parseLines} from './stories.js';

let redis: OwnRedis;
let connection: Redis;
const started: ChildProcess[] = [];

beforeAll(async () => {
  redis = await startRedis();
  connection = new Redis(redis.address, {maxRetriesPerRequest: null});
});
afterEach(async () => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
  await connection.flushall();
});
afterAll(async () => {
  connection?.disconnect();
  await redis?.stop();
});

function add(lines: readonly object[]): Outcome {
  return runCli(['batch', '--queue', redis.address, '--add'], {input: jsonLines(lines)});
}

interface Running {
  readonly child: ChildProcess;
  readonly outcome: Promise<Outcome>;
}

/** With a short lock, so that the death of a worker is seen soon. */
function run(...args: readonly string[]): Running {
  const child = spawn(
    process.execPath,
    [CLI, 'batch', '--queue', redis.address, '--lock-seconds', '1', ...args],
    {stdio: ['ignore', 'pipe', 'pipe']},
  );
  started.push(child);
  const outcome = Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]).then(
    ([stdout, stderr, [status]]) => ({status, stdout, stderr}),
  );
  return {child, outcome};
}

async function collected(): Promise<string> {
  const {status, stdout, stderr} = await run('--collect', '--once').outcome;
  expect({status, stderr}).toEqual({status: 0, stderr: ''});
  return stdout;
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await turn();
}

async function withQueue<Result>(
  use: (queue: Queue) => Promise<Result>,
  name = 'storydiff',
): Promise<Result> {
  const queue = new Queue(name, {connection});
  try {
    return await use(queue);
  } finally {
    await queue.close();
  }
}

function sorted(output: string): readonly string[] {
  return output.trimEnd().split('\n').toSorted();
}

const DONE = {status: 0, stdout: '', stderr: ''};
const BAD: BatchLine = {id: 'bad', old: {path: '/no/such/file'}, new: {text: 'A word.'}};

describe('three workers', () => {
  test('one is killed at a pair: nothing is lost, and nothing comes twice', async () => {
    const lines = [...pairs(10), BAD, ...pairs(30).slice(10)];
    expect(add(lines)).toEqual(DONE);
    const start = () => run('--jobs', '1', '--once', '--lock-seconds', '4');
    const victim = start();
    const lost = await freezeAtWork(victim.child);
    const others = [start(), start()];
    await until(async () => (await atWork()).some(({worker}) => worker !== victim.child.pid));
    victim.child.kill('SIGKILL');
    for (const {outcome} of others) expect(await outcome).toEqual(DONE);
    const output = await collected();
    expect(parseLines(output).filter(({id}) => id === lost)).toHaveLength(1);
    expect(sorted(output)).toEqual(sorted(runCli(['batch'], {input: jsonLines(lines)}).stdout));
    expect(await collected()).toBe('');
    // The lock of the one that is killed runs out in the meantime.
  }, 120_000);
});

/** Which process has which pair in hand. */
async function atWork(): Promise<readonly {readonly worker: number; readonly id: string}[]> {
  const active = await withQueue((queue) => queue.getActive());
  return active.map(({processedBy, data}) => ({worker: Number(processedBy?.split(':').at(-1)), id: data.id}));
}

/** Stops the worker in the middle of a pair, when it has done some; resolves to the id of the pair in its hand. */
async function freezeAtWork(worker: ChildProcess): Promise<string> {
  for (;;) {
    // What is frozen can't finish its pair between the look and the kill.
    worker.kill('SIGSTOP');
    const done = await withQueue((queue) => queue.getWaitingCount(), 'storydiff-reports');
    const mine = (await atWork()).find((pair) => pair.worker === worker.pid);
    if (mine && done >= 3) return mine.id;
    if (worker.exitCode !== null) throw new Error('the worker ended before it was caught at a pair');
    worker.kill('SIGCONT');
    await turn();
  }
}

describe('an id', () => {
  test('that is added again is one pair', async () => {
    expect(add([pair(1), pair(1)])).toEqual(DONE);
    expect(add([pair(1)])).toEqual(DONE);
    expect(await run('--once').outcome).toEqual(DONE);
    expect(parseLines(await collected()).map(({id}) => id)).toEqual(['pair 1']);
  });

  test('that was collected is not compared again', async () => {
    add([pair(1)]);
    await run('--once').outcome;
    await collected();
    add([pair(1), pair(2)]);
    expect(await run('--once').outcome).toEqual(DONE);
    expect(parseLines(await collected()).map(({id}) => id)).toEqual(['pair 2']);
  });

  test('is a string or a number: "1" and 1 are two', async () => {
    add([
      {...pair(1), id: 1},
      {...pair(2), id: '1'},
    ]);
    await run('--once').outcome;
    const ids = parseLines(await collected()).map(({id}) => id);
    expect(new Set(ids)).toEqual(new Set([1, '1']));
  });
});

describe('a worker', () => {
  test('that was killed between the report and the end of its pair: another ends it, without a second report', async () => {
    add([pair(1)]);
    const [waiting] = await withQueue((queue) => queue.getWaiting());
    const report = {id: 'pair 1', from: 'the worker that was killed'};
    await withQueue(
      (queue) => queue.add('pair 1', report, {jobId: `report-${waiting?.id}`}),
      'storydiff-reports',
    );
    expect(await run('--once').outcome).toEqual(DONE);
    expect(parseLines(await collected())).toEqual([report]);
  });

  test('gives up a pair at which others died', async () => {
    add([pair(1), pair(2)]);
    const waiting = await withQueue((queue) => queue.getWaiting());
    const deadly = waiting.find(({data}) => data.id === 'pair 1');
    await connection.hset(`bull:storydiff:${deadly?.id}`, 'stc', 3);
    expect(await run('--once').outcome).toEqual(DONE);
    const answers = parseLines(await collected());
    expect(answers.find(({id}) => id === 'pair 1')).toEqual({
      id: 'pair 1',
      error: 'given up: 3 workers died at it',
    });
    expect(answers.find(({id}) => id === 'pair 2')).toMatchObject({schemaVersion: 1});
  });

  test('finishes its pair when it is told to stop, and leaves the others to the next', async () => {
    add(Array.from({length: 40}, (_, index) => pair(index, {paragraphs: 20})));
    const {child, outcome} = run('--jobs', '1');
    await withQueue((queue) => until(async () => (await queue.getWaitingCount()) < 40));
    child.kill('SIGTERM');
    expect(await outcome).toEqual(DONE);
    const [left, active] = await withQueue((queue) =>
      Promise.all([queue.getWaitingCount(), queue.getActiveCount()]),
    );
    const done = await withQueue((queue) => queue.getWaitingCount(), 'storydiff-reports');
    expect({active, all: left + done}).toEqual({active: 0, all: 40});
    expect(done).toBeGreaterThan(0);
    expect(left).toBeGreaterThan(0);
  });

  test('that runs on takes what comes later, and a collector prints it', async () => {
    run('--jobs', '1');
    const {child, outcome} = run('--collect');
    add([pair(1)]);
    await once(child.stdout as NodeJS.ReadableStream, 'readable');
    await withQueue(
      (queue) => until(async () => (await queue.getCompletedCount()) === 1),
      'storydiff-reports',
    );
    child.kill('SIGTERM');
    const {status, stdout} = await outcome;
    expect(status).toBe(0);
    expect(parseLines(stdout).map(({id}) => id)).toEqual(['pair 1']);
  });

  test('comes back when the connection is lost, and says so', async () => {
    const lines = Array.from({length: 20}, (_, index) => pair(index, {paragraphs: 20}));
    add(lines);
    const {outcome} = run('--jobs', '1', '--once');
    await withQueue((queue) => until(async () => (await queue.getWaitingCount()) < 20));
    await connection.client('KILL', 'TYPE', 'normal', 'SKIPME', 'yes');
    const {status, stderr} = await outcome;
    expect(status).toBe(0);
    expect(stderr).toMatch(
      /^storydiff: warning: redis:\/\/127\.0\.0\.1:\d+: the connection is lost; trying again$/mu,
    );
    expect(new Set(parseLines(await collected()).map(({id}) => id)).size).toBe(20);
  });

  test('reports what another program put wrongly into the queue', async () => {
    await withQueue((queue) => queue.add('mine', {id: 'x', old: {text: 'a'}}));
    expect(await run('--once').outcome).toEqual(DONE);
    expect(parseLines(await collected())).toEqual([
      {id: 'x', error: 'new must be an object with text or path'},
    ]);
  });
});

test('queues of other names are apart', async () => {
  add([pair(1)]);
  expect(await run('--once', '--queue-name', 'other').outcome).toEqual(DONE);
  expect(await withQueue((queue) => queue.getWaitingCount())).toBe(1);
});

test('a bad line is said when it is added; the rest goes in', async () => {
  const {status, stdout, stderr} = runCli(['batch', '--queue', redis.address, '--add'], {
    input: `nope\n${jsonLines([pair(1)])}`,
  });
  expect(status).toBe(0);
  expect(parseLines(stdout)).toEqual([{id: null, error: expect.stringContaining('line 1 is not JSON')}]);
  expect(stderr).toContain('1 of 2 lines has no report');
  expect(await withQueue((queue) => queue.getWaitingCount())).toBe(1);
});

test.each([
  ['redis://127.0.0.1:1', 'redis://127.0.0.1:1: no Redis answers: connect ECONNREFUSED 127.0.0.1:1'],
  ['redis://name:secret@127.0.0.1:1/2', 'redis://127.0.0.1:1: no Redis answers'],
  ['http://name:secret@127.0.0.1', 'http:…: is no address of a Redis, such as redis://localhost:6379'],
  ['localhost', 'localhost: is no address of a Redis'],
])('%s is said in one line, without the password', (address, message) => {
  for (const args of [['--once'], ['--add'], ['--collect']]) {
    const {status, stdout, stderr} = runCli(['batch', '--queue', address, ...args]);
    expect({status, stdout}).toEqual({status: 2, stdout: ''});
    expect(stderr).toContain(`storydiff: ${message}`);
    expect(stderr).toMatch(/^\P{Cc}+\n$/u);
    expect(stderr).not.toContain('secret');
  }
});
