/**
 * Pairs to be compared and their reports, in two BullMQ queues on a Redis: `NAME` and `NAME-reports`. Workers on
 * many hosts share the pairs. A pair is worked on at least once and has one report:
 *
 * | a worker is killed                     | what happens                                                        |
 * | -------------------------------------- | ------------------------------------------------------------------- |
 * | before it has put the report           | its lock runs out, another worker compares the pair                 |
 * | between the report and the pair's end  | another worker takes the pair, sees its report and ends it          |
 * | again and again, at one pair           | after `MOST_DEATHS` the pair's report is that it was given up        |
 */
import {setTimeout as pause} from 'node:timers/promises';
import {type Job, Queue, Worker} from 'bullmq';
import {cleanLine} from '../clean.js';
import {connect, type Warn} from './connect.js';

/** What another program may have put: not validated. */
export type PairData = unknown;
export type ReportData = object;

export interface NewPair {
  /** The pair with the same key is one pair, however often it is added. Letters and digits, not digits alone. */
  readonly key: string;
  /** For whoever looks into the queue. */
  readonly name: string;
  readonly data: PairData;
}

export interface Labour {
  /** Pairs at a time. */
  readonly jobs: number;
  readonly compare: (data: PairData) => Promise<ReportData>;
  /** The report on a pair at which so many workers died. */
  readonly giveUp: (data: PairData, deaths: number) => ReportData;
}

export interface PairQueue {
  readonly add: (pairs: readonly NewPair[]) => Promise<void>;
  /** Works until it is closed. Resolves when it has begun. */
  readonly work: (labour: Labour) => Promise<Closable>;
  /** Hands each report over, one after the other; one counts as collected when `print` has resolved. */
  readonly collect: (print: (report: ReportData) => Promise<void>) => Promise<Closable>;
  /** Pairs that have no report yet, those in the hands of a worker among them. */
  readonly pairsLeft: () => Promise<number>;
  /** Reports that nobody has collected. */
  readonly reportsLeft: () => Promise<number>;
  readonly close: () => Promise<void>;
}

export interface Closable {
  /** Resolves when what is begun is done. */
  readonly close: () => Promise<void>;
}

export interface QueueOptions {
  readonly address: string;
  readonly name: string;
  /** What a pair says of who works on it. */
  readonly worker: string;
  /** A worker that is silent for so long is taken for dead. Milliseconds. */
  readonly lock: number;
  readonly warn: Warn;
}

/** Milliseconds between two tries. */
const PAUSE = 200;
const CLOSED = /^Connection is closed/u;
const MOST_DEATHS = 3;
const DAY = 24 * 60 * 60;
/** A collected report stays as an empty mark, so that its pair is not compared again. Seconds. */
const REMEMBERED = 7 * DAY;
/** Where a report can't be stored, as when the memory of the Redis is full. */
const RETRIES = {attempts: 1_000, backoff: {type: 'fixed', delay: 5_000}};
const LEFT = ['waiting', 'active', 'delayed', 'prioritized'] as const;

/** Throws InputError where no Redis answers. */
export async function openPairQueue({address, name, worker, lock, warn}: QueueOptions): Promise<PairQueue> {
  const connection = await connect(address, warn);
  const pairs = new Queue<PairData>(name, {
    connection,
    defaultJobOptions: {...RETRIES, removeOnComplete: true},
  });
  const reports = new Queue<ReportData>(`${name}-reports`, {
    connection,
    defaultJobOptions: {...RETRIES, removeOnComplete: {age: REMEMBERED}},
  });
  // The connection tells of its troubles itself.
  for (const queue of [pairs, reports]) queue.on('error', () => {});
  const options = {
    connection,
    name: worker,
    lockDuration: lock,
    stalledInterval: lock,
    maxStalledCount: Number.MAX_SAFE_INTEGER,
    autorun: false,
  };
  return {
    add: async (added) => {
      await pairs.addBulk(added.map(({key, name, data}) => ({name, data, opts: {jobId: key}})));
    },
    work: ({jobs, compare, giveUp}) => {
      const process = async (job: Job<PairData>) => {
        const jobId = `report-${job.id}`;
        if (await reports.getJob(jobId)) return;
        const deaths = job.stalledCounter;
        const report = deaths >= MOST_DEATHS ? giveUp(job.data, deaths) : await compare(job.data);
        await reports.add(job.name, report, {jobId});
      };
      return begin(() => new Worker<PairData>(name, process, {...options, concurrency: jobs}), warn);
    },
    collect: (print) => {
      const process = async (job: Job<ReportData>) => {
        if (isMark(job.data)) return;
        await print(job.data);
        await job.updateData({});
      };
      return begin(() => new Worker<ReportData>(reports.name, process, options), warn);
    },
    pairsLeft: () => pairs.getJobCountByTypes(...LEFT),
    reportsLeft: () => reports.getJobCountByTypes(...LEFT),
    close: async () => {
      await Promise.all([pairs.close(), reports.close()]);
      await connection.quit();
    },
  };
}

/**
 * Makes a worker and sets it to work. One that loses its connection while it is being set up never recovers, and
 * would wait for ever with the pair that it has taken: it is ready before it takes one, or another is made.
 */
async function begin<Data>(make: () => Worker<Data>, warn: Warn): Promise<Closable> {
  for (;;) {
    const worker = make();
    worker.on('failed', (job, error) => warn(`${job?.name}: ${cleanLine(error.message)}; trying again`));
    worker.on('error', (error) => {
      const trouble = troubleOf(error);
      if (trouble !== null) warn(trouble);
    });
    try {
      await worker.waitUntilReady();
    } catch {
      await worker.close(true);
      await pause(PAUSE);
      continue;
    }
    worker.run().catch((error: Error) => warn(cleanLine(error.message)));
    return {close: () => worker.close()};
  }
}

/** Null for what the connection tells itself. */
function troubleOf(error: Error): string | null {
  if (('code' in error && typeof error.code === 'string') || CLOSED.test(error.message)) return null;
  const pair = /\block for job (\S+)/u.exec(error.message)?.[1]?.replace(/\.$/u, '');
  if (pair === undefined) return cleanLine(error.message);
  return `${pair} was out of touch with the Redis for too long: another worker may compare it too; it gets one report`;
}

/** It was printed, by a collector that was killed before it could end the job. */
function isMark(report: ReportData): boolean {
  return Object.keys(report).length === 0;
}
