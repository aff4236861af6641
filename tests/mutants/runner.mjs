/**
 * Runs the tests of the engine for Stryker, in one program that loads them once. Vitest would start anew for each of
 * eleven thousand mutants, and nearly all of its time goes into loading the engine and the tagger's model.
 */

import {declareClassPlugin, PluginKind} from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import {loadTests} from './load-tests.mjs';

/** What the mutated engine reads and writes. */
globalThis.__stryker__ ??= {};

class EngineRunner {
  #stryker = globalThis.__stryker__;
  #times = new Map();

  /** Else Stryker would start a program for each mutant of what also runs on load. What only runs then is left out. */
  capabilities() {
    return {reloadEnvironment: true};
  }

  async init() {
    Object.assign(this, await loadTests());
  }

  async dryRun() {
    const results = [];
    for (const test of this.tests.values()) {
      this.forget();
      this.#stryker.currentTestId = test.id;
      results.push(await this.#run(test));
      this.#stryker.currentTestId = undefined;
    }
    return {status: DryRunStatus.Complete, tests: results, mutantCoverage: this.#stryker.mutantCoverage};
  }

  /** Quick tests first: one that fails is enough. */
  async mutantRun({activeMutant, hitLimit, testFilter = [...this.tests.keys()], disableBail}) {
    this.forget();
    Object.assign(this.#stryker, {activeMutant: activeMutant.id, hitCount: 0, hitLimit});
    const results = [];
    for (const id of testFilter.toSorted((a, b) => (this.#times.get(a) ?? 0) - (this.#times.get(b) ?? 0))) {
      const result = await this.#run(this.tests.get(id));
      results.push(result);
      if (result.status === TestStatus.Failed && !disableBail) break;
    }
    this.#stryker.activeMutant = undefined;
    const outOfHand = determineHitLimitReached(this.#stryker.hitCount, hitLimit);
    return toMutantRunResult(outOfHand ?? {status: DryRunStatus.Complete, tests: results});
  }

  async #run({id, name, file, run}) {
    const start = performance.now();
    const test = {id, name, fileName: file};
    try {
      await run();
    } catch (error) {
      return {...test, timeSpentMs: 0, status: TestStatus.Failed, failureMessage: String(error)};
    }
    const timeSpentMs = performance.now() - start;
    this.#times.set(id, timeSpentMs);
    return {...test, timeSpentMs, status: TestStatus.Success};
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'engine', EngineRunner)];
