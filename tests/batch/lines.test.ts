import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {type Line, linesOf} from '../../src/batch/lines.js';

async function* chunksOf(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let start = 0;
  for (let turn = 0; start < bytes.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? 1;
    yield bytes.subarray(start, start + size);
    start += size;
  }
}

async function read(input: string | Uint8Array, {sizes = [7], longest = 1_000} = {}): Promise<Line[]> {
  return allOf(linesOf(chunksOf(Buffer.from(input), sizes), longest));
}

async function allOf(lines: AsyncIterable<Line>): Promise<Line[]> {
  const all: Line[] = [];
  for await (const line of lines) all.push(line);
  return all;
}

describe('linesOf', () => {
  test.each([
    ['nothing', '', []],
    ['one line', 'a\n', [{number: 1, text: 'a'}]],
    [
      'no line feed at the end',
      'a\nb',
      [
        {number: 1, text: 'a'},
        {number: 2, text: 'b'},
      ],
    ],
    [
      'CR LF',
      'a\r\nb\r\n',
      [
        {number: 1, text: 'a\r'},
        {number: 2, text: 'b\r'},
      ],
    ],
    ['a byte order mark', '\uFEFFa\n', [{number: 1, text: 'a'}]],
    ['a byte order mark alone', '\uFEFF', []],
    ['blank lines, which count', '\n \t\r\na\n\n', [{number: 3, text: 'a'}]],
    ['other line breaks stay inside', 'a\u2028b\vc\n', [{number: 1, text: 'a\u2028b\vc'}]],
  ])('%s', async (_name, input, expected) => {
    expect(await read(input)).toEqual(expected);
  });

  test('what is no UTF-8 is a problem of its line alone', async () => {
    const bytes = Buffer.concat([Buffer.from('a\n'), Buffer.from([0xc3, 0x0a]), Buffer.from('b\n')]);
    expect(await read(bytes)).toEqual([
      {number: 1, text: 'a'},
      {number: 2, problem: 'is not valid UTF-8'},
      {number: 3, text: 'b'},
    ]);
  });

  test.each([
    ['as long as it may be', 'x'.repeat(10), {number: 1, text: 'x'.repeat(10)}],
    ['one byte longer', 'x'.repeat(11), {number: 1, problem: expect.stringMatching(/^is longer than/u)}],
  ])('a line %s', async (_name, line, expected) => {
    expect(await read(`${line}\nb\n`, {longest: 10})).toEqual([expected, {number: 2, text: 'b'}]);
    expect(await read(line, {longest: 10})).toEqual([expected]);
  });

  test('the limit is said in megabytes', async () => {
    expect(await read('x'.repeat(2 ** 21 + 1), {sizes: [2 ** 16], longest: 2 ** 21})).toEqual([
      {number: 1, problem: 'is longer than 2 MB'},
    ]);
  });

  test('a line is given before the next is there', async () => {
    const never = new Promise<never>(() => {});
    async function* source() {
      yield Buffer.from('a\nb');
      await never;
    }
    expect((await linesOf(source()).next()).value).toEqual({number: 1, text: 'a'});
  });

  test('a source that breaks off is said in one line', async () => {
    async function* source() {
      yield Buffer.from('a\n');
      throw Object.assign(new Error('boom'), {code: 'EISDIR'});
    }
    await expect(allOf(linesOf(source()))).rejects.toThrow('standard input: is a folder, not a file');
  });

  test('where the chunks are cut changes nothing', async () => {
    const line = fc.string({unit: fc.constantFrom('a', 'é', '𝄞', ' ', '\r', '"')});
    await fc.assert(
      fc.asyncProperty(
        fc.array(line),
        fc.array(fc.integer({min: 1, max: 9}), {minLength: 1}),
        async (lines, sizes) => {
          const expected = lines
            .map((text, index) => ({number: index + 1, text}))
            .filter(({text}) => text.trim() !== '');
          expect(await read(lines.join('\n'), {sizes})).toEqual(expected);
        },
      ),
    );
  });
});
