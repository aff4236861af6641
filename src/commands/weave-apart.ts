/** Weaves a storyline for a screen that has to stay alive: long articles in a thread of their own. */
import {fileURLToPath} from 'node:url';
import type {Report, StorylineReport} from '../model.js';
import {LONG} from './compare-apart.js';
import {type ReadArticles, storylineOf} from './storylines.js';
import {reportOnTwo, type Two, type twoTask, type weaveTask} from './weave-worker.js';

const WEAVE: typeof weaveTask.name = 'weaveTask';
const TWO: typeof twoTask.name = 'twoTask';
const WORKER = fileURLToPath(new URL('./weave-worker.js', import.meta.url));

export interface WovenStoryline {
  readonly report: StorylineReport;
  readonly reportOn: (two: Two) => Promise<Report>;
  /** Ends the thread that it lives in; nothing can be asked of it then. */
  readonly end: () => Promise<void>;
}

/** Rejects as soon as `signal` is aborted, and ends the thread then, also later. */
export async function weaveApart(read: ReadArticles, signal: AbortSignal): Promise<WovenStoryline> {
  const length = read.articles.reduce((sum, {text}) => sum + text.length, 0);
  if (length < LONG) {
    const told = await storylineOf(read);
    return {report: told.report, reportOn: (two) => reportOnTwo(told, two), end: async () => {}};
  }
  const {Tinypool} = await import('tinypool');
  // One thread that stays: what was woven is in its memory.
  const pool = new Tinypool({filename: WORKER, minThreads: 1, maxThreads: 1});
  const end = () => pool.destroy();
  signal.addEventListener('abort', end);
  try {
    return {
      report: await pool.run(read, {name: WEAVE, signal}),
      reportOn: (two) => pool.run(two, {name: TWO, signal}),
      end,
    };
  } catch (error) {
    await end();
    throw error;
  }
}
