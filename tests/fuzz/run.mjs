/**
 * Tries the properties on many cases: npm run fuzz -- [--runs N] [--only WORDS] [--seed N] [--path PATH].
 *
 * Prints how far it is; of a failure the smallest case, with the seed and the path that lead to it again. Exits with 1
 * then, and with 2 where no property has the words in its name.
 */
import {join} from 'node:path';
import process from 'node:process';
import {parseArgs} from 'node:util';
import fc from 'fast-check';
import {runnerImport} from 'vite';

const {values} = parseArgs({
  options: {
    runs: {type: 'string', default: '300000'},
    only: {type: 'string', default: ''},
    seed: {type: 'string'},
    path: {type: 'string'},
  },
});
/** Cases between two lines of progress, each with a seed of its own: memory is let go, and a failure is found sooner. */
const ROUND = 1_000;

const {module} = await runnerImport(join(import.meta.dirname, 'properties.ts'), {logLevel: 'error'});
const properties = module.PROPERTIES.filter(({name}) => name.includes(values.only));
if (properties.length === 0) {
  console.error(`no property is called ${values.only}`);
  process.exit(2);
}
const first = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed);
for (const tried of properties) {
  const runs = properties.length === 1 ? Number(values.runs) : module.runsOf(tried, Number(values.runs));
  for (let done = 0; done < runs; done += ROUND) {
    const seed = first + done;
    const numRuns = Math.min(ROUND, runs - done);
    const details = fc.check(tried.property, {seed, numRuns, ...(values.path && {path: values.path})});
    if (details.failed) {
      console.error(`\n${tried.name}: fails\n${fc.defaultReportMessage(details)}`);
      console.error(
        `again: npm run fuzz -- --only ${JSON.stringify(tried.name)} --seed ${seed} --path ${details.counterexamplePath}`,
      );
      process.exit(1);
    }
    console.log(`${tried.name}: ${done + numRuns} of ${runs} (seed ${seed})`);
    if (values.path !== undefined) break;
  }
}
