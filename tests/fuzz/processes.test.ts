/** Processes that compare the same texts, in whatever order and on however many cores, say the same. */
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {jsonLines, parseLines} from '../batch/stories.js';
import {runCli} from '../run-cli.js';
import {pair} from './texts.js';

test('comparing is the same in every process', {timeout: 120_000}, () => {
  const lines = fc
    .sample(pair, {numRuns: 400, seed: 1})
    .map((texts, id) => ({id, old: {text: texts.old}, new: {text: texts.new}}));
  const answers = (input: typeof lines, jobs: string) => {
    const {status, stdout} = runCli(['batch', '--jobs', jobs], {input: jsonLines(input)});
    expect(status).toBe(0);
    return parseLines(stdout).toSorted((a, b) => a.id - b.id);
  };
  const first = answers(lines, '1');
  expect(first).toHaveLength(lines.length);
  expect(first.filter(({error}) => error !== undefined && !/is empty/u.test(error))).toEqual([]);
  expect(answers(lines.toReversed(), '2')).toEqual(first);
});
