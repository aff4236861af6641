/** Lets a command come to a clean end when it is asked to stop. */
import {closeDrafts} from '../io/drafts.js';

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Milliseconds; nothing is done when they are over. */
const A_WHILE = 60_000;

/** `onStop` took a signal: the command ends by itself. */
let taken = false;

/** Calls `stop` at the first signal; another one ends the process at once, as without this. */
export function onStop(stop: (signal: NodeJS.Signals) => void): void {
  const asked = (signal: NodeJS.Signals) => {
    for (const each of SIGNALS) process.off(each, asked);
    taken = true;
    stop(signal);
  };
  for (const each of SIGNALS) process.on(each, asked);
}

/**
 * Has a file written. A signal that comes meanwhile ends the process as it would without this, but after the file is
 * whole, or gone with all that was written beside it.
 */
export async function writing<Result>(write: () => Promise<Result>): Promise<Result> {
  const undo = endWithoutDrafts(['SIGINT', 'SIGTERM', 'SIGHUP'], () => {});
  try {
    return await write();
  } finally {
    undo();
  }
}

/** Has another program show something. A signal to end, which Ctrl-C is not then, aborts that first. */
export async function showing(show: (stop: AbortSignal) => Promise<void>): Promise<void> {
  const stop = new AbortController();
  const undo = endWithoutDrafts(['SIGTERM', 'SIGHUP'], () => stop.abort());
  try {
    await show(stop.signal);
  } finally {
    undo();
  }
}

/** Ends the process whatever else it is at, but when no file is half written. */
export async function endWith(status: number): Promise<void> {
  await closeDrafts();
  process.exit(status);
}

function endWithoutDrafts(signals: readonly NodeJS.Signals[], hurry: () => void): () => void {
  const asked = (signal: NodeJS.Signals) => {
    if (taken) return;
    hurry();
    // The signal sent below may meet the handler of another file, and one that waits keeps no process alive.
    setInterval(() => {}, A_WHILE);
    void closeDrafts().then(() => {
      process.off(signal, asked);
      process.kill(process.pid, signal);
    });
  };
  for (const signal of signals) process.on(signal, asked);
  return () => {
    for (const signal of signals) process.off(signal, asked);
  };
}
