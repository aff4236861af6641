/** Mutation testing: npm run mutate [-- --mutate src/FILE,…]. A mutant that no test kills shows what no test holds. */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: {configFile: 'tests/stryker.vitest.config.ts', related: false},
  mutate: ['src/events/**/*.ts', 'src/align/**/*.ts', 'src/changes/**/*.ts'],
  reporters: ['clear-text', 'progress-append-only', 'json'],
  jsonReporter: {fileName: 'coverage/mutants.json'},
  // Where a mutant survives there is a line to read; one that is not covered is the same.
  clearTextReporter: {allowColor: false, reportTests: false, logTests: false},
  thresholds: {high: 85, low: 75, break: 75},
  // Stryker rewrites the paths in this file with a compiler API that TypeScript 7 has no more; nothing here needs it.
  tsconfigFile: 'tests/no-tsconfig.json',
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  tempDirName: 'coverage/stryker',
  cleanTempDir: 'always',
};
