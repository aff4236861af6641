/** Finds what the user named: standard input, an address, a file, or a file in a git revision. */

import {access} from 'node:fs/promises';
import {isAddress} from '../address.js';
import {InputError} from '../input-error.js';
import {readFileBytes, readStream} from '../read-bytes.js';
import {STDIN} from '../stdin.js';
import type {Found} from './found.js';

export interface SourceOptions {
  /** What `-` reads. */
  readonly stdin?: NodeJS.ReadableStream | undefined;
  /** Lets addresses lead to this host and to private networks. */
  readonly allowPrivate?: boolean | undefined;
}

const OTHER_SCHEME = /^[a-z][a-z\d+.-]+:\/\//iu;

/** The bytes at `source`. Throws InputError: `source: what is wrong`. */
export async function findSource(source: string, options: SourceOptions): Promise<Found> {
  if (source === STDIN) return fromStdin(options);
  if (isAddress(source)) return fromAddress(source, options);
  const exists = await access(source).then(
    () => true,
    (error: NodeJS.ErrnoException) => !(error.code === 'ENOENT' || error.code === 'ENOTDIR'),
  );
  if (!exists && source.includes(':')) {
    const revised = await fromRevision(source);
    if (revised !== null) return revised;
    if (OTHER_SCHEME.test(source)) throw new InputError(source, 'only http and https addresses can be read');
  }
  return found({bytes: await readFileBytes(source), name: source, ending: source});
}

async function fromStdin({stdin}: SourceOptions): Promise<Found> {
  const name = 'standard input';
  if (stdin === undefined) throw new InputError(name, 'is not open');
  return found({bytes: await readStream(stdin, name), name, ending: ''});
}

async function fromAddress(address: string, {allowPrivate = false}: SourceOptions): Promise<Found> {
  const [{fetchPage}, {isPublicAddress}] = await Promise.all([
    import('./fetch-page.js'),
    import('./public-address.js'),
  ]);
  const {bytes, contentType, url} = await fetchPage(address, {
    mayConnect: (numeric) => allowPrivate || isPublicAddress(numeric),
  });
  return {...found({bytes, name: address, ending: url.pathname}), contentType};
}

async function fromRevision(source: string): Promise<Found | null> {
  const {parseRevision, readRevision} = await import('./git-revision.js');
  const named = parseRevision(source);
  if (named === null) return null;
  const {bytes, date} = await readRevision(named, source);
  return {...found({bytes, name: source, ending: named.path}), commitDate: date};
}

function found(known: Pick<Found, 'bytes' | 'name' | 'ending'>): Found {
  return {...known, contentType: null, commitDate: null};
}
