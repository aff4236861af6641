/** Does what its question says: answers, or does one of the things that a reader of hostile files might do. */
import {parentPort, threadId} from 'node:worker_threads';

const kept = [];
const ACTS = {
  answer: () => parentPort.postMessage(`from ${threadId}`),
  loop: () => {
    for (;;);
  },
  fill: () => {
    for (;;) kept.push(`${'x'.repeat(100)}${kept.length}`.split(''));
  },
  throw: () => {
    throw new Error('failed');
  },
  exit: () => process.exit(),
};

parentPort.on('message', (question) => ACTS[question]());
