/** Times, processes in turn, and what stands in the middle. */
import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';

/** The path of a file of this project. */
export function path(name) {
  return fileURLToPath(new URL(`../../${name}`, import.meta.url));
}

/** The articles of the seed pair, the older first. */
export const SEED_PAIR = ['2018-09-03', '2019-11-24'].map((date) =>
  path(`seeds/india-us-defence/${date}.txt`),
);
/** What a process costs that loads the tagger and tags both articles. */
export const FLOOR = [path('tests/bench/floor.mjs'), ...SEED_PAIR];

export function median(times) {
  const sorted = times.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.floor(middle)] + sorted[Math.ceil(middle) - 1]) / 2;
}

/** Milliseconds from start to exit of one process of Node. */
export function timeProcess(args) {
  const started = performance.now();
  const {status, stderr} = spawnSync(process.execPath, args, {maxBuffer: 2 ** 28});
  if (status !== 0) throw new Error(`${args.join(' ')} failed with ${status}: ${stderr}`);
  return performance.now() - started;
}

/**
 * The medians of two works' times, in milliseconds, run by run in turn, so that a busy machine slows both alike. The
 * first run of each fills caches and is not counted.
 */
export async function inTurn({runs, ours, theirs}) {
  const times = {ours: [], theirs: []};
  for (let run = -1; run < runs; run += 1) {
    const [their, our] = [await theirs(), await ours()];
    if (run < 0) continue;
    times.theirs.push(their);
    times.ours.push(our);
  }
  return {ours: median(times.ours), theirs: median(times.theirs)};
}

/** Milliseconds that a work takes. */
export async function time(work) {
  const started = performance.now();
  await work();
  return performance.now() - started;
}
