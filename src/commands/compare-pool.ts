/** Worker threads that compare pairs of articles. */
import {availableParallelism} from 'node:os';
import {fileURLToPath} from 'node:url';
import {UsageError} from './command.js';
import type {CompareOutcome, CompareTask, compareTask} from './compare-worker.js';
import {troubleLine} from './trouble.js';

export interface ComparePool {
  /** Waits for a free worker, without bound: whoever reads without end has to hold back. Never rejects. */
  readonly compare: (task: CompareTask) => Promise<CompareOutcome>;
  /** Ends the workers, at once: what they are at is lost. */
  readonly close: () => Promise<void>;
}

const WORKER = fileURLToPath(new URL('./compare-worker.js', import.meta.url));
const WORK: typeof compareTask.name = 'compareTask';

/** Starts no more workers than there is work for. A worker that dies is replaced; its pair's outcome says so. */
export async function openComparePool({jobs}: {readonly jobs: number}): Promise<ComparePool> {
  const {Tinypool} = await import('tinypool');
  const pool = new Tinypool({
    filename: WORKER,
    name: WORK,
    minThreads: 0,
    maxThreads: jobs,
    // A worker costs its loading; none is let go between two tasks.
    idleTimeout: 2 ** 30,
  });
  return {
    compare: (task) =>
      pool.run(task).then(
        (outcome: CompareOutcome) => outcome,
        (error: unknown) => ({ok: false, error: troubleLine(error)}),
      ),
    close: () => pool.destroy(),
  };
}

/** How many workers `--jobs` asks for; by default as many as there are cores. Throws UsageError. */
export function jobsFrom(jobs: number | undefined): number {
  if (jobs === undefined) return availableParallelism();
  if (Number.isInteger(jobs) && jobs >= 1 && jobs <= MOST_JOBS) return jobs;
  throw new UsageError(`--jobs takes a number of worker threads, 1 to ${MOST_JOBS}`);
}

/** Each worker holds the tagger and its model. */
const MOST_JOBS = 256;
