/** Reads an http(s) address, under limits: where it may connect, redirects, size, time. */
import {lookup as resolveName} from 'node:dns';
import http, {type IncomingMessage, STATUS_CODES} from 'node:http';
import https from 'node:https';
import {isIP, type LookupFunction} from 'node:net';
import {InputError} from '../input-error.js';
import {networkProblem, PrivateAddressError} from './network-problems.js';
import {readBody} from './response-body.js';

export interface Page {
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
  /** Where the last redirect led. */
  readonly url: URL;
}

export interface FetchOptions {
  /** Is asked about the numeric address of every connection, before it is made. */
  readonly mayConnect: (address: string) => boolean;
  /** For the whole, redirects included. */
  readonly seconds?: number;
}

const MOST_REDIRECTS = 5;
const SECONDS = 15;
const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];

const HEADERS = {
  'user-agent': 'storydiff (reads one page for one reader)',
  accept: 'text/html,application/xhtml+xml,text/markdown,text/plain,application/pdf;q=0.9,*/*;q=0.5',
  'accept-encoding': 'gzip, br',
};

/** What the address holds. Throws InputError, in a line that says what failed. */
export async function fetchPage(address: string, options: FetchOptions): Promise<Page> {
  const {seconds = SECONDS} = options;
  const signal = AbortSignal.timeout(seconds * 1000);
  try {
    return await follow(readable(address), {...options, signal, address});
  } catch (error) {
    if (error instanceof InputError) throw error;
    const problem = signal.aborted ? `has not answered in full after ${seconds} s` : networkProblem(error);
    throw new InputError(address, problem);
  }
}

interface Journey extends FetchOptions {
  readonly address: string;
  readonly signal: AbortSignal;
}

async function follow(first: URL, journey: Journey): Promise<Page> {
  let url = first;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    const response = await request(url, journey);
    const {statusCode = 0, headers} = response;
    if (!REDIRECTS.includes(statusCode) || headers.location === undefined) {
      if (statusCode < 200 || statusCode > 299 || statusCode === 204) {
        response.destroy();
        const meaning = STATUS_CODES[statusCode];
        throw new InputError(journey.address, `answers ${statusCode}${meaning ? ` ${meaning}` : ''}`);
      }
      const bytes = await readBody(response, journey.address);
      return {bytes, contentType: headers['content-type'] ?? null, url};
    }
    response.destroy();
    url = target(headers.location, url, journey.address);
  }
  throw new InputError(journey.address, `redirects more than ${MOST_REDIRECTS} times`);
}

function readable(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null) throw new InputError(withoutSecrets(address), 'is no address that can be read');
  if (url.username === '' && url.password === '') return url;
  throw new InputError(
    withoutSecrets(address),
    'holds a user name or password, which reports would show: leave it out',
  );
}

/** Without what stands before the host: a message may be kept. */
function withoutSecrets(address: string): string {
  return address.replace(/\/\/[^/?#]*@/u, '//');
}

function target(location: string, from: URL, address: string): URL {
  const url = URL.canParse(location, from.href) ? new URL(location, from) : null;
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url;
  throw new InputError(address, 'redirects to what is no http address');
}

/** The answer's head has come when the promise resolves. */
function request(url: URL, {mayConnect, signal}: Journey): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/gu, '');
  // An address in numbers is never looked up.
  if (isIP(host) !== 0 && !mayConnect(host)) throw new PrivateAddressError(host, host);
  const get: typeof http.get = url.protocol === 'https:' ? https.get : http.get;
  return new Promise((resolve, reject) => {
    // A connection of its own: one that is reused would not be looked up.
    get(url, {headers: HEADERS, signal, agent: false, lookup: guarded(mayConnect)}, resolve).on(
      'error',
      reject,
    );
  });
}

/** Looks a name up and refuses it where it stands for any address that is not to be connected to. */
function guarded(mayConnect: FetchOptions['mayConnect']): LookupFunction {
  return (hostname, options, callback) => {
    resolveName(hostname, {...options, all: true}, (error, addresses) => {
      const refused = addresses?.find(({address}) => !mayConnect(address));
      const [first] = addresses ?? [];
      if (error) callback(error, []);
      else if (refused) callback(new PrivateAddressError(hostname, refused.address), []);
      else if (options.all) callback(null, addresses);
      else callback(null, first?.address ?? '', first?.family ?? 0);
    });
  };
}
