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
  /** Of each test how often it ran under a mutant, how often it failed, and milliseconds in all. */
  #records = new Map();

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

  /** First what has found most in the least time: one test that fails is enough. */
  async mutantRun({activeMutant, hitLimit, testFilter = [...this.tests.keys()], disableBail}) {
    this.forget();
    Object.assign(this.#stryker, {activeMutant: activeMutant.id, hitCount: 0, hitLimit});
    const results = [];
    const order = testFilter.map((id) => ({id, yield: yieldOf(this.#recordOf(id))}));
    for (const {id} of order.toSorted((a, b) => b.yield - a.yield)) {
      const result = await this.#run(this.tests.get(id));
      results.push(result);
      const record = this.#recordOf(id);
      record.runs++;
      record.milliseconds += result.timeSpentMs;
      if (result.status === TestStatus.Failed) record.failed++;
      if (result.status === TestStatus.Failed && !disableBail) break;
    }
    this.#stryker.activeMutant = undefined;
    const outOfHand = determineHitLimitReached(this.#stryker.hitCount, hitLimit);
    return toMutantRunResult(outOfHand ?? {status: DryRunStatus.Complete, tests: results});
  }

  #recordOf(id) {
    const record = this.#records.get(id) ?? {runs: 0, failed: 0, milliseconds: 0};
    this.#records.set(id, record);
    return record;
  }

  async #run({id, name, file, run}) {
    const start = performance.now();
    const outcome = await outcomeOf(run);
    return {id, name, fileName: file, timeSpentMs: performance.now() - start, ...outcome};
  }
}

async function outcomeOf(run) {
  try {
    await run();
    return {status: TestStatus.Success};
  } catch (error) {
    return {status: TestStatus.Failed, failureMessage: String(error)};
  }
}

function yieldOf({runs, failed, milliseconds}) {
  return ((failed + 1) / (runs + 2)) * ((runs + 1) / (milliseconds + 1));
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'engine', EngineRunner)];
