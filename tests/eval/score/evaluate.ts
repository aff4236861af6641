/** Runs the engine on pair folders and scores what it reports. */
import type {Report} from '../../../src/model.js';
import {type GoldPair, pairFolders, readPair} from './gold.js';
import {type PairScore, scorePair} from './score-pair.js';

/** The library under test, from its sources or as built. */
export type Engine = Pick<typeof import('../../../src/index.js'), 'readArticle' | 'compare' | 'buildReport'>;

export interface Evaluation {
  readonly scores: readonly PairScore[];
  readonly failures: readonly {readonly folder: string; readonly error: unknown}[];
}

/** Every pair found in `folders`. A pair whose comparison or scoring throws is a failure; the others go on. */
export async function evaluate(engine: Engine, folders: readonly string[]): Promise<Evaluation> {
  const scores: PairScore[] = [];
  const failures: Evaluation['failures'][number][] = [];
  for (const folder of folders.flatMap(pairFolders)) {
    try {
      const pair = readPair(folder);
      scores.push(scorePair(pair, await reportOn(engine, pair)));
    } catch (error) {
      failures.push({folder, error});
    }
  }
  return {scores, failures};
}

export async function reportOn(engine: Engine, {paths}: GoldPair): Promise<Report> {
  const [old, fresh] = [await engine.readArticle(paths.old), await engine.readArticle(paths.new)];
  return engine.buildReport(engine.compare(old, fresh));
}
