import {spawnSync} from 'node:child_process';
import {configDefaults, defineConfig} from 'vitest/config';

/** Programs that npm does not install, and the tests that need them. */
const PROGRAMS: Readonly<Record<string, string>> = {
  [process.env.CHROMIUM ?? 'chromium']:
    'tests/report/{html/{picture,reading,review,safety},storyline/page}.test.ts',
  'redis-server': 'tests/batch/queue.test.ts',
  parallel: 'tests/batch/parallel.test.ts',
};

/** Where somebody tries the project out, missing programs are named and their tests left out; in CI they must be there. */
const left = process.env.CI
  ? []
  : Object.entries(PROGRAMS).filter(([program]) => spawnSync(program, ['--version']).error !== undefined);
console.info(`Node ${process.versions.node}`);
for (const [program, tests] of left) console.warn(`${program} is not installed: without ${tests}`);

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: [...configDefaults.exclude, ...left.map(([, tests]) => tests)],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
