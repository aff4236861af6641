/**
 * Times `storydiff pairs`, the whole process, over folders of 1,000 and of 10,000 generated articles of some 400
 * words, and holds what it finds against what was made. Prints the figures against the bars; `--check` exits with 1
 * where one falls short. Needs the build in dist/.
 */
import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {manyArticles} from './many-articles.mjs';

/** Growth of the time over that of the number of articles, and seconds for the larger folder. */
export const BAR = {growth: 1.5, seconds: 60};
const SIZES = [1_000, 10_000];

/** `seconds` by size; `growth` is 1 where the time grows as the number of articles does. */
export function measurePairs({sizes = SIZES, runs = 3} = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'storydiff-bench-'));
  try {
    const measured = sizes.map((size) => measure(join(folder, String(size)), size, runs));
    const [small, large] = [measured[0], measured.at(-1)];
    return {
      measured,
      seconds: large.seconds,
      growth: large.seconds / small.seconds / (large.size / small.size),
    };
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

function measure(folder, size, runs) {
  const articles = manyArticles(size);
  mkdirSync(folder);
  for (const {name, text} of articles) writeFileSync(join(folder, name), text);
  const times = [];
  let found;
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now();
    found = pairsIn(folder);
    times.push((performance.now() - started) / 1000);
  }
  const words = articles.reduce((sum, {text}) => sum + text.split(/\s+/u).length, 0) / size;
  return {size, words: Math.round(words), seconds: Math.min(...times), ...judge(articles, found)};
}

function pairsIn(folder) {
  const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
  const {status, stdout, stderr} = spawnSync(process.execPath, [cli, 'pairs', folder, '--format', 'json'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  if (status !== 0) throw new Error(`pairs failed with ${status}: ${stderr}`);
  return JSON.parse(stdout);
}

/** Of all two articles that were put together, how many are; and of all that are, how many were put together. */
function judge(articles, {stories}) {
  const storyOf = new Map(articles.map(({name, story}) => [name, story]));
  const inTwos = (size) => (size * (size - 1)) / 2;
  let [right, together] = [0, 0];
  for (const {articles: told} of stories) {
    together += inTwos(told.length);
    for (const size of sizes(told.map(({path}) => storyOf.get(basename(path))))) right += inTwos(size);
  }
  const made = sizes(articles.map(({story}) => story)).reduce((sum, size) => sum + inTwos(size), 0);
  return {precision: together === 0 ? 1 : right / together, recall: right / made};
}

/** How many there are of each story. */
function sizes(stories) {
  const counts = new Map();
  for (const story of stories) if (story !== null) counts.set(story, (counts.get(story) ?? 0) + 1);
  return [...counts.values()];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const {values} = parseArgs({options: {check: {type: 'boolean'}}});
  const {measured, seconds, growth} = measurePairs();
  const round = (value) => Number(value.toFixed(3));
  console.table(
    measured.map((row) => ({
      ...row,
      seconds: round(row.seconds),
      precision: round(row.precision),
      recall: round(row.recall),
    })),
  );
  const verdict = growth <= BAR.growth && seconds <= BAR.seconds ? 'ok' : 'over';
  console.table([
    {
      growth: round(growth),
      'growth bar': BAR.growth,
      seconds: round(seconds),
      'seconds bar': BAR.seconds,
      verdict,
    },
  ]);
  if (values.check && verdict !== 'ok') process.exitCode = 1;
}
