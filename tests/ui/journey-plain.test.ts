/** Journeys through the review as flat text. */
import {describe, expect, test} from 'vitest';
import type {Terminal} from '../terminal.js';
import {treaty} from './fixtures.js';
import {has, play, stored} from './stage.js';

const TREATY = stored('treaty', treaty);

describe('as flat text', () => {
  test('what changes is written behind what was there, and nothing is drawn', async () => {
    const terminal = play({args: [TREATY, '--plain'], size: {columns: 80, rows: 30}});
    await terminal.waitFor('the first topic', has('before the review', '1 of 8, changed: Sound Passage'));
    terminal.send('j');
    await terminal.waitFor('the second', has('2 of 8, changed: fuel levy exemption'));
    terminal.send('/quota');
    await terminal.waitFor('the letters', has('Filter: quota'));
    terminal.send('\r');
    await terminal.waitFor('what it lists', has('1 of 1, unchanged: fishing quotas'));
    const {alternate, cursorShown} = terminal.screen();
    expect({alternate, cursorShown}).toEqual({alternate: false, cursorShown: true});
    terminal.send('q');
    expect(await terminal.ended()).toEqual({status: 0, signal: 0});
    expect(terminal.screen().text).toContain('after the review');
    // Bracketed paste and synchronised output are switched, the cursor is shown, and that is all.
    const sequences = terminal.raw().split('\u001b[').slice(1);
    expect(sequences.filter((sequence) => !/^\?(?:25h|2004[hl]|2026[hl])/.test(sequence))).toEqual([]);
  });

  test.each([
    ['Ctrl-C', (terminal: Terminal) => terminal.send('\u0003'), {status: 0, signal: 0}],
    ['SIGTERM', (terminal: Terminal) => terminal.kill('SIGTERM'), {status: 0, signal: 15}],
  ])('%s ends it, however small the screen is', async (_, end, ending) => {
    const terminal = play({args: [TREATY, '--plain'], size: {columns: 30, rows: 8}});
    await terminal.waitFor('the first topic', has('1 of 8'));
    end(terminal);
    expect(await terminal.ended()).toEqual(ending);
    expect(terminal.screen()).toMatchObject({alternate: false, cursorShown: true});
  });
});
