/** Has documents reduced in a worker thread, under limits: any file may have been made to break its reader. */
import type {Plain} from './formats/plain.js';
import type {Reduction} from './formats/reduce.js';
import type {ReduceOutcome, ReduceWorkerData} from './formats/reduce-worker.js';
import {InputError} from './input-error.js';
import {type Failure, limitedWorker} from './limited-worker.js';

const SECONDS = 30;
/** With the engine's own 300 MB or so, these two stay below a gigabyte. */
const HEAP_MEGABYTES = 384;
const MOST_BYTES = 256 * 2 ** 20;

const FAILURES: Readonly<Record<Failure, string>> = {
  time: `takes longer than ${SECONDS} s to read: no article should`,
  memory: 'takes more memory than any article should',
  fault: 'is damaged: it cannot be read',
};

const ask = limitedWorker<Reduction, ReduceOutcome>({
  url: new URL('./formats/reduce-worker.js', import.meta.url),
  data: {mostBytes: MOST_BYTES} satisfies ReduceWorkerData,
  seconds: SECONDS,
  heapMegabytes: HEAP_MEGABYTES,
});

/** The text of a page, a Word document or a PDF. Throws InputError, naming `name`, where it can't be read. */
export async function reduceDocument(reduction: Reduction, name: string): Promise<Plain> {
  const reply = await ask(reduction);
  if ('failure' in reply) throw new InputError(name, FAILURES[reply.failure]);
  if ('problem' in reply.answer) throw new InputError(name, reply.answer.problem);
  return reply.answer.plain;
}
