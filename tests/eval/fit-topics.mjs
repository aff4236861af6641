/**
 * Fits the weights of topic clustering: node tests/eval/fit-topics.mjs [--folds N] FOLDER... Prints what left-out
 * stories score and the two tables of src/topics/weights.ts; it changes no file.
 */
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {runnerImport} from 'vite';

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {folds: {type: 'string', default: '6'}},
});
const load = async (name) =>
  (await runnerImport(join(import.meta.dirname, name), {logLevel: 'error'})).module;
const {readStories} = await load('fit/stories.ts');
const {fitTopicWeights} = await load('fit/topic-weights.ts');
const {weightTable} = await load('fit/features.ts');
const {alignColumns} = await load('score/tables.ts');
const {mean} = await load('score/ratios.ts');

const {weights, steps, grid, scores} = fitTopicWeights(await readStories(positionals), Number(values.folds));
const show = (value) => value.toFixed(3);
const average = (key) => show(mean(scores.map((score) => score[key])));
console.log(
  [
    alignColumns([
      ['bias raised by', 'topic F1 of left-out stories'],
      ...grid.map((each) => [`${each.steps.same} inside, ${each.steps.cross} across`, show(each.f1)]),
    ]),
    alignColumns([
      [`topic F1 with ${steps.same} and ${steps.cross}`, 'left out', 'fitted on'],
      ...scores.map(({id, leftOut, fitted}) => [id, show(leftOut), show(fitted)]),
      ['mean', average('leftOut'), average('fitted')],
    ]),
    weightTable('SAME_WEIGHTS', weights.same),
    weightTable('CROSS_WEIGHTS', weights.cross),
  ].join('\n\n'),
);
