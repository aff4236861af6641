/** Mutation testing: npm run mutate [-- --mutate src/FILE,…]. A mutant that no test kills shows what no test holds. */
export default {
  testRunner: 'engine',
  plugins: ['./tests/mutants/runner.mjs'],
  mutate: ['src/events/**/*.ts', 'src/align/**/*.ts', 'src/changes/**/*.ts'],
  reporters: ['clear-text', 'progress-append-only', 'json'],
  jsonReporter: {fileName: 'coverage/mutants.json'},
  // Where a mutant survives there is a line to read; one that is not covered is the same.
  clearTextReporter: {allowColor: false, reportTests: false, logTests: false},
  thresholds: {high: 85, low: 75, break: 75},
  // Stryker rewrites the paths in this file with a compiler API that TypeScript 7 has no more; nothing here needs it.
  tsconfigFile: 'tests/no-tsconfig.json',
  coverageAnalysis: 'perTest',
  // What runs once, on load, is data: word lists, patterns, weights, rows of tables. Their tests are tables too.
  ignoreStatic: true,
  concurrency: 1,
  // A mutant that takes so much longer than its tests (the longest a tenth of a second) never ends.
  timeoutMS: 2000,
  incrementalFile: 'coverage/mutants-incremental.json',
  tempDirName: 'coverage/stryker',
  cleanTempDir: 'always',
};
