/** The connection to a Redis: fails at once where there is none, and comes back by itself where it is lost. */
import {Redis} from 'ioredis';
import {cleanLine} from '../clean.js';
import {InputError} from '../input-error.js';

const PROTOCOLS = ['redis:', 'rediss:'];
/** Milliseconds. */
const PATIENCE = 10_000;
const LONGEST_PAUSE = 5_000;

/** Says a trouble that is being dealt with, in one line. */
export type Warn = (problem: string) => void;

/** Connects to `address`, such as `redis://user:password@host:6379/1`. Throws InputError, without the password. */
export async function connect(address: string, warn: Warn): Promise<Redis> {
  const name = shownAddress(address);
  let [connected, lost] = [false, false];
  let trouble = '';
  const redis = new Redis(address, {
    lazyConnect: true,
    connectTimeout: PATIENCE,
    // A command waits for the connection to come back, as the queue wants it.
    maxRetriesPerRequest: null,
    retryStrategy: (times) => (connected ? Math.min(times * 200, LONGEST_PAUSE) : null),
  });
  redis.on('error', (error: Error) => {
    trouble = cleanLine(error.message);
  });
  redis.on('reconnecting', () => {
    if (connected && !lost) warn(`${name}: the connection is lost; trying again`);
    lost = true;
  });
  redis.on('ready', () => {
    lost = false;
  });
  try {
    await redis.connect();
    await redis.ping();
  } catch (error) {
    // Of a connection that has ended, ioredis would wait for the end, and the process with it.
    if (redis.status !== 'end') redis.disconnect();
    throw new InputError(name, `no Redis answers: ${trouble || cleanLine((error as Error).message)}`);
  }
  connected = true;
  return redis;
}

/** The address as it may be shown: without name and password. Throws InputError where it is none. */
export function shownAddress(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url && PROTOCOLS.includes(url.protocol) && url.hostname !== '') return `${url.protocol}//${url.host}`;
  throw new InputError(
    url ? `${url.protocol}…` : address,
    'is no address of a Redis, such as redis://localhost:6379',
  );
}
