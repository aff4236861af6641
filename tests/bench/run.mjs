/**
 * Times whole processes side by side, run by run in turn, so that a busy machine slows both alike, and prints the
 * ratio of their medians against the bar. `--check` exits with 1 where a bar falls short.
 */
import {spawnSync} from 'node:child_process';
import {cpus} from 'node:os';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';

const {values} = parseArgs({options: {check: {type: 'boolean'}, runs: {type: 'string', default: '15'}}});
const runs = Number(values.runs);

const path = (name) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const pair = ['2018-09-03', '2019-11-24'].map((date) => path(`seeds/india-us-defence/${date}.txt`));

const rows = [
  {
    work: 'report --format json, seed pair',
    command: [path('dist/cli.js'), 'report', ...pair, '--format', 'json'],
    against: 'load the tagger, tag both texts',
    floor: [path('tests/bench/floor.mjs'), ...pair],
    bar: 1.6,
  },
];

console.log(
  `node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, ${runs} runs each\n`,
);
const measured = rows.map(measure);
console.table(measured);
const short = measured.filter(({verdict}) => verdict !== 'ok');
if (values.check && short.length > 0) process.exitCode = 1;

function measure({work, command, against, floor, bar}) {
  const times = {command: [], floor: []};
  // The first run of each fills the compile cache and the disk's; it is not counted.
  for (let run = -1; run < runs; run++) {
    const floorTime = time(floor);
    const commandTime = time(command);
    if (run < 0) continue;
    times.floor.push(floorTime);
    times.command.push(commandTime);
  }
  const [ours, theirs] = [median(times.command), median(times.floor)];
  const ratio = ours / theirs;
  return {
    work,
    ms: Math.round(ours),
    against,
    'ms ': Math.round(theirs),
    ratio: Number(ratio.toFixed(2)),
    bar,
    verdict: ratio <= bar ? 'ok' : 'over',
  };
}

/** Milliseconds from start to exit of one process. */
function time(args) {
  const started = performance.now();
  const {status, stderr} = spawnSync(process.execPath, args, {maxBuffer: 2 ** 28});
  if (status !== 0) throw new Error(`${args.join(' ')} failed with ${status}: ${stderr}`);
  return performance.now() - started;
}

function median(times) {
  const sorted = times.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.floor(middle)] + sorted[Math.ceil(middle) - 1]) / 2;
}
