import {afterEach, describe, expect, test} from 'vitest';
import {limitBytes} from '../../../src/io/formats/byte-limit.js';

const {Uint8Array: bytes, DecompressionStream: stream} = globalThis;
afterEach(() => Object.assign(globalThis, {Uint8Array: bytes, DecompressionStream: stream}));

describe('limitBytes', () => {
  test('all arrays together, until they are counted anew', () => {
    const {reset, isReached} = limitBytes(100);
    expect(new Uint8Array(60)).toHaveLength(60);
    expect(isReached()).toBe(false);
    expect(() => new Uint8Array(41)).toThrow(RangeError);
    expect(isReached()).toBe(true);
    reset();
    expect(isReached()).toBe(false);
    expect(new Uint8Array(100)).toHaveLength(100);
  });

  test('an array of what is there already is what it was', () => {
    limitBytes(10);
    const made = new Uint8Array([1, 2, 300]);
    expect([...made]).toEqual([1, 2, 44]);
    expect(made).toBeInstanceOf(Uint8Array);
    expect(made).toBeInstanceOf(bytes);
    expect(Buffer.from('abc')).toBeInstanceOf(Uint8Array);
    expect(new Uint8Array(made.buffer, 1, 1)).toHaveLength(1);
  });

  test.each([
    [4999, true],
    [5000, false],
  ])('what a stream unpacks counts: 5000 bytes of %i', async (most, reached) => {
    const packed = await collect(new CompressionStream('deflate'), new bytes(5000));
    const {isReached} = limitBytes(most);
    const unpacked = collect(new DecompressionStream('deflate'), packed);
    if (reached) await expect(unpacked).rejects.toThrow(RangeError);
    else expect(await unpacked).toHaveLength(5000);
    expect(isReached()).toBe(reached);
  });
});

async function collect(
  {readable, writable}: CompressionStream | DecompressionStream,
  input: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  const writer = writable.getWriter();
  const written = writer.write(input).then(() => writer.close());
  written.catch(() => {});
  const chunks: Uint8Array[] = [];
  for await (const chunk of readable as ReadableStream<Uint8Array>) chunks.push(chunk);
  return Buffer.concat(chunks);
}
