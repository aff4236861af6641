/**
 * Bounds the typed arrays that this thread makes. They lie outside the heap that a worker's `resourceLimits`
 * bound, and a stream of a few bytes in a PDF can unpack to gigabytes of them.
 */

export interface ByteLimit {
  /** Counts anew, from nothing. */
  readonly reset: () => void;
  /** Was there more to make than the limit, since the last reset? Libraries can hide the error. */
  readonly isReached: () => boolean;
}

/**
 * From now on, `new Uint8Array(length)` throws a RangeError once the arrays made since the last reset are longer
 * than `most` bytes together. All count, also those no longer in use: then those in use are within the limit at
 * any time, whenever memory is freed. What `DecompressionStream` unpacks counts too.
 */
export function limitBytes(most: number): ByteLimit {
  let made = 0;
  const count = (length: number) => {
    made += length;
    if (made > most) throw new RangeError(`more than ${most} bytes`);
  };
  globalThis.Uint8Array = new Proxy(Uint8Array, {
    construct: (target, args: readonly unknown[], newTarget) => {
      if (typeof args[0] === 'number') count(args[0]);
      return Reflect.construct(target, args, newTarget) as Uint8Array;
    },
  });
  globalThis.DecompressionStream = new Proxy(DecompressionStream, {
    construct: (target, args) => counted(Reflect.construct(target, args) as DecompressionStream, count),
  });
  return {
    reset: () => {
      made = 0;
    },
    isReached: () => made > most,
  };
}

function counted(
  {readable, writable}: DecompressionStream,
  count: (length: number) => void,
): Pick<DecompressionStream, 'readable' | 'writable'> {
  const counter = new TransformStream({
    transform: (chunk: Uint8Array, controller) => {
      count(chunk.length);
      controller.enqueue(chunk);
    },
  });
  return {readable: readable.pipeThrough(counter), writable};
}
