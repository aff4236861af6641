import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, expect, test} from 'vitest';
import {CLI, runCli} from '../run-cli.js';
import {jsonLines, pairs} from './stories.js';

const home = mkdtempSync(join(tmpdir(), 'storydiff-parallel-'));
afterAll(() => rmSync(home, {recursive: true}));

const SPREAD = ['--will-cite', '--pipe', '-N', '6', '--jobs', '2', '--keep-order'];

test('GNU parallel runs it on chunks of the lines, and its output is that of one process', () => {
  const input = jsonLines(pairs(20));
  const {status, stdout, stderr} = spawnSync(
    'parallel',
    [...SPREAD, process.execPath, CLI, 'batch', '--jobs', '1'],
    {input, encoding: 'utf8', maxBuffer: 2 ** 28, env: {...process.env, HOME: home}},
  );
  expect({status, stderr}).toEqual({status: 0, stderr: ''});
  expect(stdout).toBe(runCli(['batch'], {input}).stdout);
});
