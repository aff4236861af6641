/** Cuts a stream of bytes into lines. Only one line is held at a time, and none that is too long. */
import {systemError} from '../io/input-error.js';

/** A line of the input, without its end; `number` counts from 1, blank lines too. */
export type Line = {readonly number: number} & ({readonly text: string} | {readonly problem: string});

const LINE_FEED = 0x0a;
const MEGABYTE = 2 ** 20;
/** Bytes. Two articles as large as a file may be, with every other character escaped. */
const LONGEST = 64 * MEGABYTE;

/**
 * The lines of `bytes`, which may end in CR LF; blank ones are left out, and so is a byte order mark. A line of
 * more than `longest` bytes, or one that is no UTF-8, comes as a problem. Throws InputError where `bytes` break off.
 */
export async function* linesOf(
  bytes: AsyncIterable<Uint8Array | string>,
  longest: number = LONGEST,
): AsyncGenerator<Line> {
  let pieces: Uint8Array[] = [];
  let size = 0;
  let number = 1;
  for await (const chunk of readable(bytes)) {
    for (let start = 0; ; ) {
      const end = chunk.indexOf(LINE_FEED, start);
      const piece = chunk.subarray(start, end < 0 ? chunk.length : end);
      size += piece.length;
      if (size > longest) pieces = [];
      else pieces.push(piece);
      if (end < 0) break;
      yield* lineOf({pieces, size, number, longest});
      [pieces, size, number, start] = [[], 0, number + 1, end + 1];
    }
  }
  yield* lineOf({pieces, size, number, longest});
}

async function* readable(bytes: AsyncIterable<Uint8Array | string>): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of bytes) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
  } catch (error) {
    throw systemError('standard input', error);
  }
}

interface Cut {
  readonly pieces: readonly Uint8Array[];
  readonly size: number;
  readonly number: number;
  readonly longest: number;
}

function* lineOf({pieces, size, number, longest}: Cut): Generator<Line> {
  if (size > longest) {
    yield {number, problem: `is longer than ${longest / MEGABYTE} MB`};
    return;
  }
  const text = decode(Buffer.concat(pieces));
  if (text === null) yield {number, problem: 'is not valid UTF-8'};
  else if (text.trim() !== '') yield {number, text};
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    return null;
  }
}
