import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {mapInOrder} from '../../src/batch/in-order.js';

/** Work that ends when it is told to, and a source that says how much was read of it. */
function bench(items: readonly number[]) {
  const running = new Map<number, () => void>();
  const state = {read: 0, begun: 0, most: 0};
  async function* source() {
    for (const item of items) {
      state.read += 1;
      yield item;
    }
  }
  const work = (item: number) =>
    new Promise<string>((resolve) => {
      state.begun += 1;
      running.set(item, () => {
        running.delete(item);
        resolve(`done ${item}`);
      });
      state.most = Math.max(state.most, running.size);
    });
  return {source: source(), work, running, state};
}

async function allOf<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** Lets all that can go on go on. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}

describe('mapInOrder', () => {
  test('keeps the order of the items, however the work ends', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({min: 1, max: 5}),
        fc.array(fc.nat(), {maxLength: 20}),
        async (most, choices) => {
          const items = choices.map((_, index) => index);
          const {source, work, running, state} = bench(items);
          const results = allOf(mapInOrder(source, {most, work}));
          for (const choice of choices) {
            await settle();
            const open = [...running.values()];
            open[choice % open.length]?.();
          }
          // What was not chosen as it came up ends now.
          while (state.begun < items.length || running.size > 0) {
            await settle();
            for (const end of running.values()) end();
          }
          expect(await results).toEqual(items.map((item) => `done ${item}`));
          expect(state.most).toBeLessThanOrEqual(most);
        },
      ),
    );
  });

  test('reads no further than it may have in hand, while nobody takes a result', async () => {
    const {source, work, running, state} = bench([...Array(100).keys()]);
    const results = mapInOrder(source, {most: 3, work});
    const first = results.next();
    await settle();
    expect(state).toMatchObject({read: 3, begun: 3});
    for (const end of running.values()) end();
    expect((await first).value).toBe('done 0');
    await settle();
    expect(state).toMatchObject({read: 3, begun: 3});
    await results.next();
    await settle();
    expect(state.read).toBeLessThanOrEqual(4);
  });

  test('the oldest holds back the reading, not the work of the others', async () => {
    const {source, work, running, state} = bench([...Array(10).keys()]);
    const results = mapInOrder(source, {most: 4, work});
    const first = results.next();
    await settle();
    for (const item of [1, 2, 3]) running.get(item)?.();
    await settle();
    expect([state.begun, [...running.keys()]]).toEqual([4, [0]]);
    running.get(0)?.();
    expect((await first).value).toBe('done 0');
  });

  test('gives a result while the next item is still to come', async () => {
    async function* slow() {
      yield 'a';
      await new Promise<never>(() => {});
    }
    const results = mapInOrder(slow(), {most: 4, work: async (item) => item});
    expect((await results.next()).value).toBe('a');
  });

  test('passes on that the source breaks off', async () => {
    async function* broken() {
      yield 'a';
      throw new Error('cut');
    }
    const results = mapInOrder(broken(), {most: 1, work: async (item) => item});
    expect((await results.next()).value).toBe('a');
    await expect(results.next()).rejects.toThrow('cut');
  });
});
