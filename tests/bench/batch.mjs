/**
 * Times what a batch does with a pair on one core, warm: the line read, both articles of 500 words compared, the
 * report on one line. Against tagging the two texts alone, in turn. The articles are those of tests/eval/pairs, each
 * filled up with the beginning of the next. Prints the ratio against the bar; `--check` exits with 1 where it falls
 * short. Needs the build in build/.
 */
import {readdirSync, readFileSync} from 'node:fs';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';

/** How many times as long as tagging. */
export const BAR = 2.5;
const WORDS = 500;
const STORIES = new URL('../eval/pairs/', import.meta.url);

/** `batch` and `tagging` are milliseconds of the processor a pair, the medians over the rounds; `rate` is pairs a second on a core. */
export async function measureBatch({rounds = 30} = {}) {
  const load = (path) => import(new URL(`../../build/${path}`, import.meta.url).href);
  const [{tag}, {requestFrom}, {reportLine}, {compareTask}] = await Promise.all([
    load('text/tagger.js'),
    load('batch/request.js'),
    load('batch/answer.js'),
    load('commands/compare-worker.js'),
  ]);
  const answer = async (line) => {
    const {id, old, new: fresh} = requestFrom({number: 1, text: line});
    const outcome = await compareTask({old, new: fresh, formats: ['json-line']});
    if (!outcome.ok) throw new Error(outcome.error);
    return reportLine(id, outcome.reports['json-line']);
  };
  const pairs = readPairs();
  const lines = pairs.map((pair) => JSON.stringify(pair));
  const times = {batch: [], tagging: []};
  // The first rounds, a third, warm up.
  for (let round = -Math.ceil(rounds / 3); round < rounds; round += 1) {
    const tagging = await time(async () => {
      for (const {old, new: fresh} of pairs) [tag(old.text), tag(fresh.text)];
    });
    const batch = await time(async () => {
      for (const line of lines) await answer(line);
    });
    if (round < 0) continue;
    times.tagging.push(tagging / pairs.length);
    times.batch.push(batch / pairs.length);
  }
  const [batch, tagging] = [median(times.batch), median(times.tagging)];
  return {batch, tagging, ratio: batch / tagging, rate: 1_000 / batch};
}

function readPairs() {
  const stories = readdirSync(STORIES, {withFileTypes: true}).filter((entry) => entry.isDirectory());
  const article = (side) => (_, index) => {
    const [own, next] = [0, 1].map((step) => stories[(index + step) % stories.length].name);
    const [text, filling] = [own, next].map((name) =>
      readFileSync(new URL(`${name}/${side}.txt`, STORIES), 'utf8'),
    );
    return {text: filled(text, filling)};
  };
  const [old, fresh] = ['old', 'new'].map((side) => stories.map(article(side)));
  return stories.map(({name}, index) => ({id: name, old: old[index], new: fresh[index]}));
}

/** `text`, then as much of `filling` as makes the words full. */
function filled(text, filling) {
  const missing = WORDS - text.split(/\s+/u).length;
  return `${text}\n\n${filling
    .match(/\S+\s*/gu)
    .slice(0, Math.max(missing, 0))
    .join('')}`;
}

/** Milliseconds of the processor, which other processes don't lengthen. */
async function time(work) {
  const started = process.cpuUsage();
  await work();
  const {user, system} = process.cpuUsage(started);
  return (user + system) / 1_000;
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const {values} = parseArgs({options: {check: {type: 'boolean'}}});
  const {batch, tagging, ratio, rate} = await measureBatch();
  const verdict = ratio <= BAR ? 'ok' : 'over';
  const round = (number) => Number(number.toFixed(2));
  console.table([
    {
      'ms a pair': round(batch),
      'ms tagging': round(tagging),
      ratio: round(ratio),
      bar: BAR,
      rate: round(rate),
      verdict,
    },
  ]);
  if (values.check && verdict !== 'ok') process.exitCode = 1;
}
