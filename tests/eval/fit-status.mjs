/**
 * Fits the weights by which statuses are chosen: node tests/eval/fit-status.mjs [--folds N] [--emphasis ID=TIMES]...
 * FOLDER... Prints how often left-out stories get them right and the three tables of src/changes/status/weights.ts; it
 * changes no file. A story with an emphasis counts that many times over.
 */
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {runnerImport} from 'vite';

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    folds: {type: 'string', default: '6'},
    emphasis: {type: 'string', multiple: true, default: []},
  },
});
const load = async (name) =>
  (await runnerImport(join(import.meta.dirname, name), {logLevel: 'error'})).module;
const {readStories} = await load('fit/stories.ts');
const {fitStatusWeights} = await load('fit/status-weights.ts');
const {weightTable} = await load('fit/features.ts');
const {alignColumns} = await load('score/tables.ts');

const {weights, topics, scores} = fitStatusWeights(await readStories(positionals), {
  folds: Number(values.folds),
  emphasis: new Map(values.emphasis.map((each) => each.split('=')).map(([id, times]) => [id, Number(times)])),
});
console.log(
  [
    alignColumns([
      [`of ${topics} topics that moved, left out`, 'share'],
      ['old clause in the right sentence', scores.oldEvidence.toFixed(3)],
      ['new clause in the right sentence', scores.newEvidence.toFixed(3)],
      ['old label right', scores.oldLabel.toFixed(3)],
      ['new label right', scores.newLabel.toFixed(3)],
      ['move found', scores.found.toFixed(3)],
      ['both labels right', scores.bothLabels.toFixed(3)],
      ['both labels right, at most', scores.possible.toFixed(3)],
    ]),
    weightTable('OLD_WEIGHTS', weights.old),
    weightTable('NEW_WEIGHTS', weights.new),
    weightTable('PAIR_WEIGHTS', weights.pair),
  ].join('\n\n'),
);
