/** The batch shared by many hosts: pairs go into a queue on a Redis, workers take them, reports come out. */
import {createHash} from 'node:crypto';
import {hostname} from 'node:os';
import {setTimeout as pause} from 'node:timers/promises';
import {refusalLine} from '../batch/answer.js';
import {linesOf} from '../batch/lines.js';
import {type Id, type Request, requestFrom, requestOf} from '../batch/request.js';
import type {NewPair, PairQueue} from '../io/queue/pair-queue.js';
import {toPrintableJson} from '../text/unprintable.js';
import {answer, type BatchWork, refusedWords} from './batch-lines.js';
import {type Context, EXIT_OK} from './command.js';
import {openComparePool} from './compare-pool.js';
import {lineWriter} from './line-writer.js';
import {onStop} from './stop-signals.js';

export interface Place {
  readonly address: string;
  readonly name: string;
  readonly lockSeconds: number;
}

/** How often it is looked whether all is done, in milliseconds. */
const LOOK = 250;
/** So many pairs, or so many characters, go to the Redis at a time. */
const MOST_AT_ONCE = 100;
const LONGEST_AT_ONCE = 2 ** 20;

export async function openQueue({address, name, lockSeconds}: Place, {stderr}: Context): Promise<PairQueue> {
  const {openPairQueue} = await import('../io/queue/pair-queue.js');
  const warn = (problem: string) => stderr.write(`storydiff: warning: ${problem}\n`);
  const worker = `${hostname()}:${process.pid}`;
  return openPairQueue({address, name, worker, lock: lockSeconds * 1000, warn});
}

/** Puts the pairs of standard input into the queue; prints the lines that are none. Resolves to the exit status. */
export async function addPairs(queue: PairQueue, {stdin, stdout, stderr}: Context): Promise<number> {
  const writer = lineWriter(stdout);
  let waiting: NewPair[] = [];
  let [length, count, refused] = [0, 0, 0];
  const send = async () => {
    if (waiting.length > 0) await queue.add(waiting);
    [waiting, length] = [[], 0];
  };
  for await (const line of linesOf(stdin)) {
    count += 1;
    const request = requestFrom(line);
    if ('error' in request) {
      refused += 1;
      await writer.write(refusalLine(request));
      continue;
    }
    waiting.push(newPair(request));
    length += 'text' in line ? line.text.length : 0;
    if (waiting.length >= MOST_AT_ONCE || length >= LONGEST_AT_ONCE) await send();
  }
  await send();
  await queue.close();
  if (refused > 0) stderr.write(`storydiff: warning: ${refusedWords(refused, count)}\n`);
  return EXIT_OK;
}

function newPair(request: Request): NewPair {
  return {key: keyOf(request.id), name: String(request.id).slice(0, 80), data: request};
}

/** Names of jobs must have no colon and must not be a number; `1` and `"1"` are two ids. */
function keyOf(id: Id): string {
  return `pair-${createHash('sha256').update(JSON.stringify(id)).digest('hex')}`;
}

/** Compares pairs until it is told to stop, or with `once` until none is left. Resolves to the exit status. */
export async function workOnPairs(
  queue: PairQueue,
  {jobs, relation, allowPrivate, once}: BatchWork & {readonly once: boolean},
): Promise<number> {
  const pool = await openComparePool({jobs});
  const labour = await queue.work({
    jobs,
    compare: async (data) => {
      const {line} = await answer(requestOf(data, 'in the queue'), {pool, relation, allowPrivate});
      return JSON.parse(line);
    },
    giveUp: (data, deaths) => ({
      id: idOf(data),
      error: `given up: ${deaths} workers died at it`,
    }),
  });
  await untilStopped(once ? async () => (await queue.pairsLeft()) === 0 : null);
  await labour.close();
  await pool.close();
  await queue.close();
  return EXIT_OK;
}

function idOf(data: unknown): Id | null {
  return requestOf(data, 'in the queue').id;
}

/** Prints the reports as they come, or with `once` until no pair and no report is left. */
export async function collectReports(
  queue: PairQueue,
  {stdout}: Context,
  {once}: {readonly once: boolean},
): Promise<number> {
  const writer = lineWriter(stdout);
  const labour = await queue.collect((report) => writer.write(toPrintableJson(report)));
  // A report is there before its pair is done: in this order nothing is missed.
  const done = async () => (await queue.pairsLeft()) === 0 && (await queue.reportsLeft()) === 0;
  await untilStopped(once ? done : null);
  await labour.close();
  await queue.close();
  return EXIT_OK;
}

/** Resolves when a signal comes, or `done` says so where it is given. */
function untilStopped(done: (() => Promise<boolean>) | null): Promise<void> {
  return new Promise((resolve, reject) => {
    // Resolved at once, also where `done` waits for a Redis that is gone.
    onStop(() => resolve());
    if (done) untilDone(done).then(resolve, reject);
  });
}

async function untilDone(done: () => Promise<boolean>): Promise<void> {
  while (!(await done())) await pause(LOOK, undefined, {ref: false});
}
