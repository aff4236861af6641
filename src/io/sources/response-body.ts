/** Takes in the body of an answer: unpacked, whole, and within a limit. */
import type {IncomingMessage} from 'node:http';
import type {Readable, Transform} from 'node:stream';
import {createBrotliDecompress, createGunzip, createInflate} from 'node:zlib';
import {InputError} from '../input-error.js';
import {MEGABYTE} from '../read-bytes.js';

const LARGEST = 10 * MEGABYTE;

const UNPACKERS: ReadonlyMap<string, () => Transform> = new Map<string, () => Transform>([
  ['gzip', createGunzip],
  ['x-gzip', createGunzip],
  ['br', createBrotliDecompress],
  ['deflate', createInflate],
]);

/** The bytes of the body, whose transfer is broken off where they are too many. Throws InputError, and as streams do. */
export async function readBody(response: IncomingMessage, address: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const stream = unpacked(response, address);
  try {
    if (Number(response.headers['content-length']) > LARGEST) throw tooLarge(address);
    for await (const chunk of stream) {
      size += chunk.length;
      if (size > LARGEST) throw tooLarge(address);
      chunks.push(chunk);
    }
  } finally {
    response.destroy();
    stream.destroy();
  }
  if (!response.complete) throw new InputError(address, 'breaks off in the middle');
  return Buffer.concat(chunks);
}

function unpacked(response: IncomingMessage, address: string): Readable {
  const encoding = response.headers['content-encoding']?.trim().toLowerCase() ?? '';
  if (encoding === '' || encoding === 'identity') return response;
  const unpacker = UNPACKERS.get(encoding)?.();
  if (unpacker === undefined) {
    response.destroy();
    throw new InputError(address, 'comes compressed in a way that was not asked for');
  }
  // Errors of the connection have to reach whoever reads the unpacked text.
  response.on('error', (error) => unpacker.destroy(error));
  return response.pipe(unpacker);
}

function tooLarge(address: string): InputError {
  return new InputError(address, `is larger than ${LARGEST / MEGABYTE} MB`);
}
