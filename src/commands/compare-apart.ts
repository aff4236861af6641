/** Compares articles for a screen that has to stay alive: long ones in a thread of their own. */
import {fileURLToPath} from 'node:url';
import type {Report} from '../model.js';
import {type ReportTask, reportTask} from './report-worker.js';

/**
 * UTF-16 code units of all texts together, from which on comparing takes over half a second. A thread has to load
 * the engine anew, which takes a third of that.
 */
export const LONG = 40_000;
const WORK: typeof reportTask.name = 'reportTask';
const WORKER = fileURLToPath(new URL('./report-worker.js', import.meta.url));

/** Comparing takes over half a second. */
export function takesLong({old, new: fresh}: Pick<ReportTask, 'old' | 'new'>): boolean {
  return old.text.length + fresh.text.length >= LONG;
}

/** Rejects as soon as `signal` is aborted, and ends the thread then. */
export async function compareApart(task: ReportTask, signal: AbortSignal): Promise<Report> {
  if (!takesLong(task)) return reportTask(task);
  const {Tinypool} = await import('tinypool');
  const pool = new Tinypool({filename: WORKER, name: WORK, maxThreads: 1});
  try {
    return await pool.run(task, {signal});
  } finally {
    await pool.destroy();
  }
}
