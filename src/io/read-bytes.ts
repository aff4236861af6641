/** Reads a whole stream or file into memory, up to a limit that no article reaches. */
import {createReadStream} from 'node:fs';
import {InputError, systemError} from './input-error.js';

export const MEGABYTE = 2 ** 20;
/** In bytes. */
export const LARGEST = 16 * MEGABYTE;

/** The bytes of the file at `path`, which may be a pipe. Throws InputError. */
export async function readFileBytes(path: string): Promise<Uint8Array> {
  return readStream(open(path), path);
}

function open(path: string): NodeJS.ReadableStream {
  try {
    return createReadStream(path);
  } catch (error) {
    throw systemError(path, error);
  }
}

/** The bytes of `stream` to its end; `name` is what errors call it. Throws InputError. */
export async function readStream(stream: NodeJS.ReadableStream, name: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
      size += bytes.length;
      if (size > LARGEST) throw new InputError(name, `is larger than ${LARGEST / MEGABYTE} MB`);
      chunks.push(bytes);
    }
  } catch (error) {
    throw error instanceof InputError ? error : systemError(name, error);
  }
  return Buffer.concat(chunks);
}
