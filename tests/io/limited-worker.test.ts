import {describe, expect, test} from 'vitest';
import {limitedWorker} from '../../src/io/limited-worker.js';

const url = new URL('./hostile-worker.mjs', import.meta.url);
const asker = (seconds = 30) => limitedWorker<string, string>({url, seconds, heapMegabytes: 24});

describe('limitedWorker', () => {
  test('one worker answers all questions', async () => {
    const ask = asker();
    const replies = await Promise.all([ask('answer'), ask('answer'), ask('answer')]);
    expect(replies[0]).toEqual({answer: expect.stringMatching(/^from \d+$/u)});
    expect(new Set(replies.map((reply) => JSON.stringify(reply))).size).toBe(1);
  });

  test('one that takes too long is ended', async () => {
    expect(await asker(0.1)('loop')).toEqual({failure: 'time'});
  });

  test.each([
    ['fill', 'memory'],
    ['throw', 'fault'],
    ['exit', 'fault'],
  ])('%s: it is ended, and another worker answers what is asked next', async (act, failure) => {
    const ask = asker();
    const before = await ask('answer');
    expect(await ask(act)).toEqual({failure});
    const after = await ask('answer');
    expect(after).toHaveProperty('answer');
    expect(after).not.toEqual(before);
  });

  test('a question that can’t be sent is refused, and the next one is answered', async () => {
    const ask = limitedWorker<unknown, string>({url, seconds: 30, heapMegabytes: 24});
    await expect(ask(() => {})).rejects.toThrow('could not be cloned');
    expect(await ask('answer')).toHaveProperty('answer');
  });
});
