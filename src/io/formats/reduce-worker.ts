/** The worker thread that reduces documents: it can be ended, and may not take much memory. */
import {parentPort, workerData} from 'node:worker_threads';
import {type ByteLimit, limitBytes} from './byte-limit.js';
import type {Plain} from './plain.js';
import type {Reduction} from './reduce.js';

export type ReduceOutcome = {readonly plain: Plain} | {readonly problem: string};

export interface ReduceWorkerData {
  /** Of byte arrays made for one document. */
  readonly mostBytes: number;
}

const limit = limitBytes((workerData as ReduceWorkerData).mostBytes);

parentPort?.on('message', (reduction: Reduction) => {
  void outcomeOf(reduction, limit).then((outcome) => parentPort?.postMessage(outcome));
});

async function outcomeOf(reduction: Reduction, {reset, isReached}: ByteLimit): Promise<ReduceOutcome> {
  try {
    const {reduce} = await import('./reduce.js');
    reset();
    return {plain: await reduce(reduction)};
  } catch (error) {
    return {problem: isReached() ? 'unpacks to more than any article holds' : problemOf(error)};
  }
}

function problemOf(error: unknown): string {
  if (!(error instanceof Error)) return DAMAGED;
  if (error.name === 'UnreadableError') return error.message;
  return error instanceof RangeError && /call stack/u.test(error.message) ? 'is nested too deep' : DAMAGED;
}

const DAMAGED = 'is damaged: it cannot be read';
