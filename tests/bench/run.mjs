/**
 * Runs the measurements in turn and prints them against their bars. Those that take minutes come only with `--all`;
 * `--only WORD` runs those whose work holds the word; `--check` exits with 1 where a bar falls short. Needs the
 * build in dist/.
 */
import {cpus} from 'node:os';
import process from 'node:process';
import {parseArgs} from 'node:util';
import * as batch from './batch.mjs';
import * as frame from './first-frame.mjs';
import * as growth from './growth.mjs';
import * as keys from './keys.mjs';
import * as pairs from './pairs.mjs';
import * as report from './report.mjs';
import * as revision from './revision.mjs';

const {values} = parseArgs({
  options: {all: {type: 'boolean'}, check: {type: 'boolean'}, only: {type: 'string', default: ''}},
});

const TAGGER = 'load the tagger, tag both texts';

/** `measure` resolves to one figure or several, each with the most that it may be. */
const WORKS = [
  {
    work: 'whole process, report --format json, seed pair',
    against: TAGGER,
    measure: async () => [ratio(await report.measureReport(), report.BAR)],
  },
  {
    work: 'review to first frame, seed pair',
    against: TAGGER,
    measure: async () => [ratio(await frame.measureFirstFrame(), frame.BAR)],
  },
  {
    work: 'key to frame, two articles of 10,000 words, p95',
    measure: async () => {
      const {p95} = await keys.measureKeys();
      return [{figure: p95, unit: 'ms', bar: keys.BAR}];
    },
  },
  {
    work: 'batch, pairs of 500 words, a core',
    against: 'tagging alone',
    measure: async () => {
      const {batch: ours, tagging: theirs, ratio: times} = await batch.measureBatch();
      return [ratio({ours, theirs, ratio: times}, batch.BAR)];
    },
  },
  {
    work: 'engine, a revision pair of 2 × 20,000 words',
    against: 'jsdiff diffWords',
    measure: async () => [ratio(await revision.measureRevision(), revision.BAR)],
  },
  {
    work: 'engine, growth from 2 × 2,000 to 2 × 20,000 and 2 × 200,000 words',
    against: 'linear',
    takesMinutes: true,
    measure: async () => {
      const {measured, steps, megabytes} = growth.measureGrowth();
      const {BAR} = growth;
      return [
        ...steps.map((step, index) => ({
          figure: step,
          unit: '×',
          bar: BAR.growth,
          ours: measured[index + 1].ms,
          theirs: measured[index].ms,
        })),
        {figure: megabytes, unit: 'MB', bar: BAR.megabytes},
      ];
    },
  },
  {
    work: 'pairs, 1,000 → 10,000 articles',
    against: 'linear',
    takesMinutes: true,
    measure: async () => {
      const {growth: times, seconds} = pairs.measurePairs();
      return [
        {figure: times, unit: '×', bar: pairs.BAR.growth},
        {figure: seconds, unit: 's', bar: pairs.BAR.seconds},
      ];
    },
  },
];

const chosen = WORKS.filter(
  ({work, takesMinutes}) => work.includes(values.only) && (values.all || !takesMinutes),
);
const rows = [];
for (const {work, against = '–', measure} of chosen) {
  // One at a time: two would slow each other.
  for (const measured of await measure()) rows.push(rowOf({work, against, ...measured}));
}
console.log(`node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`);
console.table(rows);
if (values.check && rows.some(({verdict}) => verdict !== 'ok')) process.exitCode = 1;

function ratio({ours, theirs, ratio: figure}, bar) {
  return {figure, unit: '×', bar, ours, theirs};
}

/** `ours` and `theirs` are milliseconds. */
function rowOf({work, against, figure, unit, bar, ours, theirs}) {
  return {
    work,
    ...(ours !== undefined && {ms: digits(ours)}),
    against,
    ...(theirs !== undefined && {'ms ': digits(theirs)}),
    figure: `${digits(figure)} ${unit}`,
    bar: `≤ ${bar} ${unit}`,
    verdict: figure <= bar ? 'ok' : 'over',
  };
}

function digits(number) {
  return Number(number.toFixed(number < 100 ? 2 : 0));
}
