/**
 * Times the review key by key, in a real pseudo-terminal, on two articles of 10,000 words: from the key's being
 * typed to the end of the frame that shows it. Prints the percentiles against the bar; `--check` exits with 1
 * where it falls short. Needs the build in build/.
 */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {spawn} from '@lydell/node-pty';
import {longArticle} from './long-article.mjs';

/** Milliseconds, for the 95th percentile. */
export const BAR = 33;
const END_OF_FRAME = '\u001b[?2026l';
/** Milliseconds after which a key is taken to have changed nothing. */
const NOTHING = 400;

/** What a reader does: down the topics, along the changes, through the detail, through both articles. */
const KEYS = [
  ...repeat('j', 40),
  ...repeat(']', 30),
  ...repeat('}', 10),
  '\t',
  ...repeat('j', 30),
  ...repeat('\u0004', 8),
  'g',
  'a',
  ...repeat('j', 60),
  ...repeat('\u0004', 20),
  ...repeat('t', 15),
  ...repeat('\t', 10),
  ...repeat(']', 20),
  'G',
  'g',
  ...'/harbour',
  '\r',
  ...repeat('n', 20),
  '\u001b[A',
  ...repeat('x', 6),
];

/** Opens the review and measures each key. `times` are in milliseconds, of keys that changed the screen. */
export async function measureKeys({columns = 160, rows = 50} = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'storydiff-bench-'));
  try {
    const report = join(folder, 'long.json');
    writeFileSync(report, JSON.stringify(await longReport()));
    const times = await press(report, {folder, columns, rows});
    const sorted = times.toSorted((a, b) => a - b);
    return {times, p50: percentile(sorted, 50), p95: percentile(sorted, 95), max: sorted.at(-1) ?? 0};
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

async function longReport() {
  const load = (path) => import(new URL(`../../build/${path}`, import.meta.url).href);
  const [{articleFromText}, {compare}, {buildReport}] = await Promise.all([
    load('io/article-from-text.js'),
    load('compare.js'),
    load('report/build.js'),
  ]);
  const [old, now] = [longArticle({seed: 3, words: 10_000}), longArticle({seed: 4, words: 10_000})];
  return buildReport(compare(articleFromText(old, null), articleFromText(now, null)));
}

async function press(report, {folder, columns, rows}) {
  const {CI: _, ...inherited} = process.env;
  const pty = spawn(process.execPath, [path('tests/ui/play.mjs'), path('build'), report], {
    name: 'xterm-256color',
    cols: columns,
    rows,
    cwd: folder,
    env: {...inherited, XDG_STATE_HOME: folder, XDG_CONFIG_HOME: folder},
  });
  const ended = new Promise((resolve) => pty.onExit(resolve));
  let shown = () => {};
  let written = '';
  pty.onData((data) => {
    written += data;
    if (written.includes(END_OF_FRAME)) shown();
  });
  const frame = (limit) =>
    new Promise((resolve) => {
      const timer = setTimeout(() => resolve(false), limit);
      shown = () => {
        clearTimeout(timer);
        resolve(true);
      };
    });
  while (!written.includes('Topics')) await frame(20_000);
  const times = [];
  for (const key of KEYS) {
    written = '';
    const started = performance.now();
    pty.write(key);
    if (await frame(NOTHING)) times.push(performance.now() - started);
  }
  pty.write('\u0003');
  await ended;
  return times;
}

function percentile(sorted, percent) {
  return sorted[Math.min(sorted.length - 1, Math.ceil((percent / 100) * sorted.length) - 1)] ?? 0;
}

function repeat(key, times) {
  return Array.from({length: times}, () => key);
}

function path(name) {
  return fileURLToPath(new URL(`../../${name}`, import.meta.url));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const {values} = parseArgs({options: {check: {type: 'boolean'}}});
  const {times, p50, p95, max} = await measureKeys();
  const verdict = p95 <= BAR ? 'ok' : 'over';
  const round = (ms) => Number(ms.toFixed(1));
  console.table([{keys: times.length, p50: round(p50), p95: round(p95), max: round(max), bar: BAR, verdict}]);
  if (values.check && verdict !== 'ok') process.exitCode = 1;
}
