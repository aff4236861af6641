/** Asks a worker thread, under limits of time and memory. */
import {Worker} from 'node:worker_threads';

export interface Limits {
  /** For one answer. */
  readonly seconds: number;
  readonly heapMegabytes: number;
}

/** No answer because it took too long, because the heap was full, or because the worker failed otherwise. */
export type Failure = 'time' | 'memory' | 'fault';

export type Reply<Answer> = {readonly answer: Answer} | {readonly failure: Failure};

export interface WorkerOptions extends Limits {
  /** Module that answers each message with one message. */
  readonly url: URL;
  readonly data?: unknown;
}

/**
 * A function that asks such a worker. Questions wait for each other, so that the memory limit holds for all. The
 * worker is kept for the next question, as starting one costs more than most answers, but does not keep the
 * process alive; one that failed is ended, and the next question starts another. Rejects only for a question that can't
 * be sent to a thread, which is a fault of whoever asks; the next ones are answered.
 */
export function limitedWorker<Question, Answer>(
  options: WorkerOptions,
): (question: Question) => Promise<Reply<Answer>> {
  let worker: Worker | null = null;
  let before: Promise<unknown> = Promise.resolve();
  const ask = async (question: Question): Promise<Reply<Answer>> => {
    // A thread that has ended has no number.
    const asked = worker !== null && worker.threadId >= 0 ? worker : start(options);
    worker = asked;
    asked.ref();
    try {
      const reply = await replyOf<Answer>(asked, question, options.seconds);
      if ('failure' in reply) await asked.terminate();
      return reply;
    } finally {
      asked.unref();
    }
  };
  return (question) => {
    const reply = before.then(() => ask(question));
    before = reply.catch(() => {});
    return reply;
  };
}

function start({url, data, heapMegabytes}: WorkerOptions): Worker {
  const worker = new Worker(url, {
    workerData: data,
    resourceLimits: {maxOldGenerationSizeMb: heapMegabytes},
    // What libraries say there is not for the user.
    stdout: true,
    stderr: true,
  });
  // Heard here for as long as it lives: one that fails later must not take the process with it.
  worker.on('error', () => {});
  return worker;
}

function replyOf<Answer>(worker: Worker, question: unknown, seconds: number): Promise<Reply<Answer>> {
  return new Promise((resolve) => {
    // First, as it throws for what can't be sent; the answer comes later in any case.
    worker.postMessage(question);
    const settle = (reply: Reply<Answer>) => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      resolve(reply);
    };
    const onMessage = (answer: Answer) => settle({answer});
    const onExit = () => settle({failure: 'fault'});
    const onError = (error: unknown) => {
      const full = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      settle({failure: full ? 'memory' : 'fault'});
    };
    const timer = setTimeout(() => settle({failure: 'time'}), seconds * 1000);
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
  });
}
