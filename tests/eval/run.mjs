/**
 * Scores the built engine on marked story pairs: npm run eval -- [FOLDER...] [--verbose | --quiet] [--json FILE]
 * [--compare FILE]. A folder is a pair or holds pairs; without one, those beside this file are taken.
 *
 * Prints a row for each pair and the measures over all of them; then, with `--verbose` or where one folder is named,
 * every miss and every false statement. `--json` saves figures and mistakes, `--compare` prints what differs from
 * those saved before. Exits with 1 where a pair fails, with 2 where there is none.
 */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {parseArgs} from 'node:util';
import {runnerImport} from 'vite';
import * as engine from '../../dist/index.js';

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    verbose: {type: 'boolean'},
    quiet: {type: 'boolean'},
    json: {type: 'string'},
    compare: {type: 'string'},
  },
});
const folders = positionals.length > 0 ? positionals : [join(import.meta.dirname, 'pairs')];
const mistakes = !values.quiet && (values.verbose || positionals.length === 1);

const load = async (name) =>
  (await runnerImport(join(import.meta.dirname, 'score', name), {logLevel: 'error'})).module;
const {evaluate} = await load('evaluate.ts');
const {printEvaluation} = await load('print.ts');
const {differences, toRecord} = await load('record.ts');

// Read before anything is written: both may name the same file.
const before = values.compare && JSON.parse(readFileSync(values.compare, 'utf8'));
for (const folder of folders) if (!existsSync(folder)) exit(`${folder}: no such folder`);
const evaluation = await evaluate(engine, folders);
const {scores, failures} = evaluation;
if (scores.length + failures.length === 0) exit(`${folders.join(', ')}: no gold.json in any folder`);
process.stdout.write(printEvaluation(evaluation, {mistakes}));
for (const {folder, error} of failures) console.error(`${folder}: ${error?.stack ?? error}`);

const record = toRecord(scores, failures.length);
if (before) {
  const lines = differences(before, record);
  console.log([`\nagainst ${values.compare}`, ...(lines.length > 0 ? lines : ['no difference'])].join('\n'));
}
if (values.json) writeFileSync(values.json, `${JSON.stringify(record, null, 2)}\n`);
if (failures.length > 0) process.exitCode = 1;

function exit(trouble) {
  console.error(trouble);
  process.exit(2);
}
