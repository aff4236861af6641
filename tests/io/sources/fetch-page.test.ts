import {brotliCompressSync, gzipSync} from 'node:zlib';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {InputError} from '../../../src/io/input-error.js';
import {fetchPage} from '../../../src/io/sources/fetch-page.js';
import {type Answer, redirect, type Served, send, serve} from './serve.js';

const MEGABYTE = 2 ** 20;
const STORY = 'Harton has signed.';
const asked: string[] = [];

const answers: Readonly<Record<string, Answer>> = {
  '/story': send(STORY, {'content-type': 'text/html; charset=latin1'}),
  '/gzip': send(gzipSync(STORY), {'content-encoding': 'gzip'}),
  '/br': send(brotliCompressSync(STORY), {'content-encoding': 'BR'}),
  '/cut-gzip': send(gzipSync(STORY).subarray(0, 20), {'content-encoding': 'gzip'}),
  '/no-gzip': send(STORY, {'content-encoding': 'gzip'}),
  '/zstd': send(STORY, {'content-encoding': 'zstd'}),
  '/gzip-bomb': send(gzipSync(Buffer.alloc(64 * MEGABYTE)), {'content-encoding': 'gzip'}),
  '/missing': (response) => response.writeHead(404, 'Gone fishing').end('x'),
  '/broken': (response) => response.writeHead(500).end('x'),
  '/odd': (response) => response.writeHead(299).end(STORY),
  '/nothing': (response) => response.writeHead(204).end(),
  '/large': send(Buffer.alloc(11 * MEGABYTE)),
  '/says-large': (response) => {
    response.writeHead(200, {'content-length': String(2 ** 40)});
    response.write(STORY);
  },
  '/endless': (response) => {
    const more = () => {
      while (!response.destroyed && response.write(Buffer.alloc(MEGABYTE)));
      if (!response.destroyed) response.once('drain', more);
    };
    more();
  },
  '/says-more': (response) => {
    response.writeHead(200, {'content-length': '1000'});
    response.write(STORY, () => response.destroy());
  },
  '/says-less': (response) => {
    response.socket?.end(`HTTP/1.1 200 OK\r\ncontent-length: 6\r\n\r\n${STORY}`);
  },
  '/stalls': () => {},
  '/stalls-in-body': (response) => {
    response.writeHead(200);
    response.write(STORY);
  },
  '/hangs-up': (response) => response.socket?.destroy(),
  '/babble': (response) => response.socket?.end('Hello?\r\n\r\n'),
  '/headers': (response) => {
    response.socket?.end(`HTTP/1.1 200 OK\r\na: ${'a'.repeat(200_000)}\r\n\r\n`);
  },
  '/relative': redirect('story', 301),
  '/round': redirect('/round'),
  '/to-file': redirect('file:///etc/passwd'),
  '/to-nowhere': redirect('http://['),
  '/without-location': (response) => response.writeHead(302).end('x'),
  '/ask': (response, request) => {
    asked.push(request.url ?? '');
    response.end(JSON.stringify(request.headers));
  },
};
let served: Served;
beforeAll(async () => {
  served = await serve({
    ...answers,
    ...Object.fromEntries(
      [1, 2, 3, 4, 5, 6].map((left) => [`/hop${left}`, redirect(left === 1 ? '/story' : `/hop${left - 1}`)]),
    ),
    '/to-other': (response) => redirect(`http://127.0.0.2:${served.port}/story`)(response, response.req),
  });
});
afterAll(() => served.close());

const anywhere = () => true;
const get = (path: string, options = {}) => fetchPage(served.at(path), {mayConnect: anywhere, ...options});

describe('fetchPage', () => {
  test('gives the bytes, the type and where they were', async () => {
    const {bytes, contentType, url} = await get('/relative');
    expect(Buffer.from(bytes).toString()).toBe(STORY);
    expect(contentType).toBe('text/html; charset=latin1');
    expect(url.pathname).toBe('/story');
  });

  test.each(['/gzip', '/br', '/says-less', '/odd', '/hop5'])('%s is read', async (path) => {
    expect(STORY).toContain(Buffer.from((await get(path)).bytes).toString());
  });

  test.each([
    ['/missing', 'answers 404 Not Found'],
    ['/broken', 'answers 500 Internal Server Error'],
    ['/nothing', 'answers 204 No Content'],
    ['/without-location', 'answers 302 Found'],
    ['/large', 'is larger than 10 MB'],
    ['/says-large', 'is larger than 10 MB'],
    ['/endless', 'is larger than 10 MB'],
    ['/gzip-bomb', 'is larger than 10 MB'],
    ['/cut-gzip', 'breaks off in the middle of the compressed text'],
    ['/no-gzip', 'is compressed in a way that cannot be undone'],
    ['/zstd', 'comes compressed in a way that was not asked for'],
    ['/says-more', 'the host broke the connection off'],
    ['/hangs-up', 'the host broke the connection off'],
    ['/babble', 'does not speak HTTP'],
    ['/headers', 'sends more headers than any page needs'],
    ['/round', 'redirects more than 5 times'],
    ['/hop6', 'redirects more than 5 times'],
    ['/to-file', 'redirects to what is no http address'],
    ['/to-nowhere', 'redirects to what is no http address'],
  ])('%s: %s', async (path, problem) => {
    const outcome = get(path);
    await expect(outcome).rejects.toThrow(InputError);
    await expect(outcome).rejects.toThrow(`${served.at(path)}: ${problem}`);
  });

  test.each(['/stalls', '/stalls-in-body'])('%s: gives up after the time for the whole', async (path) => {
    await expect(get(path, {seconds: 0.2})).rejects.toThrow('has not answered in full after 0.2 s');
  });

  test('nobody listens, and no such address', async () => {
    const {port, close} = await serve({});
    close();
    const options = {mayConnect: anywhere};
    await expect(fetchPage(`http://127.0.0.1:${port}/`, options)).rejects.toThrow(
      'the host refuses the connection',
    );
    await expect(fetchPage('http://', options)).rejects.toThrow('http://: is no address that can be read');
    await expect(fetchPage('https://127.0.0.1:port/', options)).rejects.toThrow(
      'is no address that can be read',
    );
  });

  test('a password is neither sent nor shown', async () => {
    const secret = served.at('/story').replace('//', '//ana:geheim@');
    const outcome = fetchPage(secret, {mayConnect: anywhere});
    await expect(outcome).rejects.toThrow(`${served.at('/story')}: holds a user name or password`);
    await expect(outcome).rejects.not.toThrow('geheim');
    await expect(fetchPage('http://ana:geheim@[/', {mayConnect: anywhere})).rejects.toThrow(
      'http://[/: is no address',
    );
  });
});

describe('where it may connect', () => {
  const first = (address: string) => address === '127.0.0.1';
  const nowhere = () => false;

  test.each([
    ['an address in numbers', '127.0.0.1'],
    ['one in other numbers', '0x7f.1'],
    ['one as a whole number', '2130706433'],
    ['one within IPv6', '[::ffff:127.0.0.1]'],
    ['a name', 'localhost'],
  ])('%s is refused before anything is sent', async (_name, host) => {
    const address = `http://${host}:${served.port}/ask`;
    await expect(fetchPage(address, {mayConnect: nowhere})).rejects.toThrow(
      /leads to .*, on this host or a private network; --allow-private lets it be read$/u,
    );
    expect(asked).toEqual([]);
  });

  test('what a name stands for is what counts, not the name', async () => {
    const seen: string[] = [];
    const mayConnect = (address: string) => seen.push(address) < 0;
    await expect(fetchPage(`http://localhost:${served.port}/ask`, {mayConnect})).rejects.toThrow(
      /localhost \([\d.:]+\)/u,
    );
    expect(seen).not.toContain('localhost');
  });

  test('a redirect is asked about anew', async () => {
    await expect(get('/to-other', {mayConnect: first})).rejects.toThrow('leads to 127.0.0.2, on this host');
    // Nobody listens there: it was tried.
    await expect(get('/to-other')).rejects.toThrow('the host refuses the connection');
  });

  test('sends no more than a page needs', async () => {
    const headers: unknown = JSON.parse(Buffer.from((await get('/ask')).bytes).toString());
    expect(Object.keys(headers as object).sort()).toEqual([
      'accept',
      'accept-encoding',
      'connection',
      'host',
      'user-agent',
    ]);
  });
});
