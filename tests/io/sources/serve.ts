/** Starts a server on loopback that answers each path as a test wants it to. */
import http, {type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';

export type Answer = (response: ServerResponse, request: IncomingMessage) => void;

export interface Served {
  readonly port: number;
  /** Address of a path, with the host in numbers. */
  readonly at: (path: string) => string;
  readonly close: () => void;
}

export async function serve(answers: Readonly<Record<string, Answer>>): Promise<Served> {
  const server = http.createServer((request, response) => {
    const answer = answers[(request.url ?? '').split('?')[0] ?? ''];
    if (answer) answer(response, request);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  return {
    port,
    at: (path) => `http://127.0.0.1:${port}${path}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

export function send(body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}): Answer {
  return (response) => response.writeHead(200, {'content-type': 'text/plain', ...headers}).end(body);
}

export function redirect(location: string, status = 302): Answer {
  return (response) => response.writeHead(status, {location}).end('moved');
}
