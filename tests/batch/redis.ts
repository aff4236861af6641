/** A Redis of the test's own, on loopback: the program `redis-server` has to be there. */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, rmSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

export interface OwnRedis {
  readonly address: string;
  readonly port: number;
  readonly stop: () => Promise<void>;
}

/** On a free port, without a word to the disk. Rejects where the program is missing or doesn't come up. */
export async function startRedis(port?: number): Promise<OwnRedis> {
  for (let attempt = 1; ; attempt += 1) {
    const chosen = port ?? (await freePort());
    const started = await tryPort(chosen);
    if (typeof started !== 'string') return started;
    // Another process may have taken the port meanwhile.
    if (attempt === 5) throw new Error(`redis-server does not start: ${started}`);
  }
}

async function tryPort(port: number): Promise<OwnRedis | string> {
  const folder = mkdtempSync(join(tmpdir(), 'storydiff-redis-'));
  const options = {port, bind: '127.0.0.1', dir: folder, save: '', appendonly: 'no', daemonize: 'no'};
  const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const server = spawn('redis-server', args, {stdio: ['ignore', 'pipe', 'inherit']});
  const ended = new Promise<void>((resolve) => {
    server.once('exit', () => {
      rmSync(folder, {recursive: true, force: true});
      resolve();
    });
  });
  const output = await new Promise<string>((resolve, reject) => {
    let said = '';
    server.once('error', reject);
    server.once('exit', () => resolve(said));
    server.stdout.on('data', (data) => {
      said += data;
      if (said.includes('Ready to accept connections')) resolve('');
    });
  });
  if (output !== '') return output;
  const stop = async () => {
    server.kill('SIGKILL');
    await ended;
  };
  return {address: `redis://127.0.0.1:${port}`, port, stop};
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
