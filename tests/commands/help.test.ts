/** The help is laid out with one column a UTF-16 code unit (rolldown.config.mjs). */
import {expect, test} from 'vitest';
import {runCli} from '../run-cli.js';

test.each([[], ['review'], ['report'], ['inspect'], ['schema']])('the help of %s is ASCII', (...command) => {
  const {stdout} = runCli([...command, '--help']);
  expect(stdout).toContain('storydiff');
  expect(stdout.match(/[^ -~\n]/gu)).toBeNull();
});
