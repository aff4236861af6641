/** Reads and writes what reviewers said of a pair of articles, in the state folder. */
import {join, resolve} from 'node:path';
import {listFolders, readRecord, readRecords, writeRecord} from '../io/records.js';
import type {Report} from '../model.js';
import {type Mark, type Opinions, opinionsFrom} from '../review/marks.js';
import {identityOf, isSamePair, type PairIdentity, pairKey} from '../review/pairs.js';
import type {Context} from './command.js';
import {stateFolder} from './folders.js';

export interface Recalled {
  readonly opinions: Opinions;
  /** One line each, of what could not be read. */
  readonly problems: readonly string[];
}

const PAIR = 'pair';

/** What was said before of the report's articles, and of earlier versions of them. Throws InputError. */
export async function recall(report: Report, {env}: Pick<Context, 'env'>): Promise<Recalled> {
  const folder = reviewsFolder(env);
  const names = await listFolders(folder);
  if (names.length === 0) return {opinions: {}, problems: []};
  const {markFrom, pairFrom} = await import('../review/stored.js');
  const own = identity(report);
  const found = await Promise.all(
    names.map(async (name) => {
      const pair = pairFrom(await readRecord(join(folder, name), PAIR));
      return pair !== null && isSamePair(pair, own) ? readRecords(join(folder, name)) : [];
    }),
  );
  const read = found
    .flat()
    .filter(({name}) => name !== PAIR)
    .map(({path, value}) => ({path, mark: markFrom(value)}));
  return {
    opinions: opinionsFrom(read.flatMap(({mark}) => mark ?? [])),
    problems: read.filter(({mark}) => mark === null).map(({path}) => `${path}: is no mark of a review`),
  };
}

/** Stores a mark; it is on the disk when the promise resolves. Throws InputError. */
export async function keep(report: Report, mark: Mark, {env}: Pick<Context, 'env'>): Promise<void> {
  const {markName, pairFrom, storedMark, storedPair} = await import('../review/stored.js');
  const pair = identity(report);
  const folder = join(reviewsFolder(env), pairKey(pair));
  const dated = {...mark, at: new Date().toISOString()};
  const known = pairFrom(await readRecord(folder, PAIR));
  if (JSON.stringify(known) !== JSON.stringify(pair)) await writeRecord(folder, PAIR, storedPair(pair));
  await writeRecord(folder, markName(dated), storedMark(dated));
}

function reviewsFolder(env: Context['env']): string {
  return join(stateFolder(env), 'reviews');
}

function identity(report: Report): PairIdentity {
  const isAddress = (path: string) => /^[a-z]+:\/\//iu.test(path);
  return identityOf(report, (path) => (isAddress(path) ? path : resolve(path)));
}
