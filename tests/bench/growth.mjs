/**
 * Times the engine on pairs of 2,000, 20,000 and 200,000 words an article, warm, each size in a process of its own:
 * node growth.mjs WORDS prints the milliseconds and the greatest memory of one.
 */
import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {loadEngine} from './engine.mjs';
import {longArticle} from './long-article.mjs';
import {median, time} from './timing.mjs';

/** The time of a step over ten times that of the step before, and megabytes. */
export const BAR = {growth: 1.3, megabytes: 1_000};
const SIZES = [2_000, 20_000, 200_000];
/** Minutes after which a size is given up. */
const PATIENCE = 15;

/** `steps` are how much more than linear each step is, and `megabytes` is the most of all; both infinite where a size was given up. */
export function measureGrowth({sizes = SIZES} = {}) {
  const measured = sizes.map(measureApart);
  const steps = measured.slice(1).map(({words, ms}, index) => {
    const before = measured[index];
    return ms / before.ms / (words / before.words);
  });
  return {measured, steps, megabytes: Math.max(...measured.map(({megabytes}) => megabytes))};
}

function measureApart(words) {
  const {status, signal, stdout, stderr} = spawnSync(
    process.execPath,
    [fileURLToPath(import.meta.url), String(words)],
    {encoding: 'utf8', timeout: PATIENCE * 60_000, killSignal: 'SIGKILL'},
  );
  if (signal === 'SIGKILL') return {words, ms: Infinity, megabytes: Infinity};
  if (status !== 0) throw new Error(`${words} words failed with ${status}: ${stderr}`);
  return {words, ...JSON.parse(stdout)};
}

/** Other articles warm the engine up. */
async function measure(words) {
  const {articleFromText, compare} = await loadEngine();
  const pair = (seed, size) => [seed, seed + 1].map((each) => longArticle({seed: each, words: size}));
  const run = ([old, fresh]) => compare(articleFromText(old, null), articleFromText(fresh, null));
  for (let seed = 20; seed < 30; seed += 2) run(pair(seed, 1_000));
  const texts = pair(3, words);
  const times = [];
  for (let turn = 0; turn < Math.max(1, Math.min(9, 40_000 / words)); turn += 1) {
    times.push(await time(() => run(texts)));
  }
  return {ms: median(times), megabytes: process.resourceUsage().maxRSS / 1_000};
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.stdout.write(JSON.stringify(await measure(Number(process.argv[2]))));
}
