/** The tests that hold the engine, without those that start processes. */
import {defineConfig} from 'vitest/config';
import type {Vite} from 'vitest/node';

/** Stryker names a test by its suites with spaces between them; vitest 5 has ` > ` there, and would skip them all. */
const suiteNames: Vite.Plugin = {
  name: 'suite names',
  configureVitest({project}) {
    let wanted: RegExp | undefined;
    Object.defineProperty(project.config, 'testNamePattern', {
      enumerable: true,
      configurable: true,
      get: () => wanted,
      set: (pattern: RegExp | undefined) => {
        wanted = pattern && new RegExp(pattern.source.replaceAll(' ', '(?: > | )'), pattern.flags);
      },
    });
  },
};

export default defineConfig({
  plugins: [suiteNames],
  test: {
    include: ['tests/{align,changes,events}/**/*.test.ts', 'tests/eval/{invariants,floors}.test.ts'],
    testTimeout: 60_000,
  },
});
