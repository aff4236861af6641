/** Journeys of what is said of a pair: kept, found again, stale, handed to others. */
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import type {Size} from '../terminal.js';
import {treaty} from './fixtures.js';
import {expectRestored, folder, has, play, stored} from './stage.js';

const TREATY = stored('treaty', treaty);

describe('what is said of a pair', () => {
  const size: Size = {columns: 140, rows: 40};

  /** A state folder of its own for each journey. */
  function fresh(name: string) {
    return {XDG_STATE_HOME: join(folder, name)};
  }

  test('is there again the next time: reviewed, verdict, note, and in the exported report', async () => {
    const env = fresh('said');
    const first = play({args: [TREATY], size, env});
    await first.waitFor('the topics', has('1 of 8'));
    first.send(' ');
    await first.waitFor('the next topic', has('2 of 8, 1 reviewed', 'reviewed: Sound Passage Agreement'));
    first.send(']x');
    await first.waitFor('the verdict', has('✗ wrong', 'wrong: fuel levy exemption: hoping for exemption'));
    first.send('c');
    await first.waitFor('the field', has('Note on fuel levy exemption', 'enter keep'));
    first.send('only for 2032, see qq');
    await first.waitFor('the note as it is written', has('only for 2032, see qq'));
    first.send('\u007f\u007fp. 4\r');
    await first.waitFor('the note', has('✎ only for 2032, see p. 4', 'noted on'));
    first.send('e');
    await first.waitFor('the path of the report', has(`exported to ${join(folder, 'report.md')}`));
    first.send('q');
    await expectRestored(first);
    const exported = readFileSync(join(folder, 'report.md'), 'utf8');
    expect(exported).toContain('1 of 8 topics reviewed, 1 statement wrong.');
    expect(exported).toContain('Note: only for 2032, see p. 4');

    const second = play({args: [TREATY], size, env});
    await second.waitFor('what was said', has('1 of 8, 1 reviewed', '✓ ~ changed', '✗ wrong', '✎ note'));
    second.send('u');
    await second.waitFor('the note', has('2 of 8', '✎ only for 2032, see p. 4'));
    second.send('a/granted\r');
    await second.waitFor('the articles', has('with “granted”', 'exemption granted  ✗ wrong  ✎ note'));
    second.send('q');
    await expectRestored(second);
  });

  test('by two at once is all kept', async () => {
    const env = fresh('both');
    const both = [play({args: [TREATY], size, env}), play({args: [TREATY], size, env})] as const;
    for (const terminal of both) await terminal.waitFor('the topics', has('1 of 8'));
    both[0].send(' ');
    both[1].send('x');
    await both[0].waitFor('a mark', has('1 reviewed'));
    await both[1].waitFor('a verdict', has('✗ wrong'));
    for (const terminal of both) terminal.send('q');
    for (const terminal of both) await expectRestored(terminal);
    const later = play({args: [TREATY], size, env});
    await later.waitFor('both', has('1 of 8, 1 reviewed', '✗ wrong'));
    later.send('q');
    await expectRestored(later);
  });

  test('is stale after an edit that concerns it, and not lost', async () => {
    const env = fresh('stale');
    const first = play({args: [TREATY], size, env});
    await first.waitFor('the topics', has('1 of 8'));
    first.send('x');
    await first.waitFor('a verdict', has('✗ wrong'));
    first.send('jy');
    await first.waitFor('another', has('✓ right'));
    first.send('q');
    await first.ended();
    const sentences = treaty.new.sentences.map((each, n) =>
      n === 0 ? {...each, text: each.text.replace('18 November', '19 November')} : each,
    );
    const text = treaty.new.text.replace('18 November', '19 November');
    const edited = stored('treaty-edited', {...treaty, new: {...treaty.new, sentences, text}});
    const second = play({args: [edited], size, env});
    const screen = await second.waitFor('the topics', has('! 1 mark on what is said no more', '✓ right'));
    expect(screen.text).not.toContain('✗ wrong');
    second.send('G');
    await second.waitFor('it all', has('It is kept.', 'Sound Passage Agreement   changed', '✗ wrong'));
    second.send('q');
    await expectRestored(second);
  });

  test('that can’t be saved is told', async () => {
    const terminal = play({args: [TREATY], size, env: {XDG_STATE_HOME: TREATY}});
    await terminal.waitFor('the topics', has('1 of 8'));
    terminal.send('x');
    await terminal.waitFor('why', has('! not saved: ', 'no such file'));
    terminal.send('q');
    await expectRestored(terminal);
  });
});

describe('other programs', () => {
  test('get the article at the sentence, and give the terminal back', async () => {
    const shown = join(folder, 'shown');
    const pager = join(folder, 'pager');
    writeFileSync(
      pager,
      `#!/bin/sh\nhead -1 "$1" > ${shown}\necho paging; read answer; echo $answer >> ${shown}\n`,
    );
    const terminal = play({args: [TREATY], env: {PAGER: `sh ${pager}`}});
    await terminal.waitFor('the topics', has('1 of 8'));
    terminal.send('o');
    const paging = await terminal.waitFor('the pager', has('paging'));
    expect(paging).toMatchObject({alternate: false, cursorShown: true});
    expect(readFileSync(shown, 'utf8')).toContain('The Sound Passage Agreement (SPA) was signed');
    terminal.send('jjj\r');
    const back = await terminal.waitFor('the review', has('1 of 8', 'q quit'));
    expect(back).toMatchObject({alternate: true, cursorShown: false});
    expect(readFileSync(shown, 'utf8')).toMatch(/\njjj\n$/);
    // Ctrl-C is for the program, and the review goes on.
    terminal.send('jo');
    await terminal.waitFor('the pager again', ({text}) => text.split('paging').length === 3);
    terminal.send('\u0003');
    await terminal.waitFor('the review again', has('2 of 8', 'q quit'));
    terminal.send('j');
    await terminal.waitFor('another topic', has('3 of 8'));
    terminal.send('q');
    expect(await terminal.ended()).toEqual({status: 0, signal: 0});
  });

  test('that are not there are told', async () => {
    const terminal = play({args: [TREATY], env: {PAGER: 'no-such-pager'}});
    await terminal.waitFor('the topics', has('1 of 8'));
    terminal.send('o');
    await terminal.waitFor('why', has('! not opened: no-such-pager: cannot be run'));
    terminal.send('q');
    await terminal.ended();
  });

  test('paste what was copied', async () => {
    const terminal = play({args: [TREATY]});
    await terminal.waitFor('the topics', has('1 of 8'));
    terminal.send(']Y');
    await terminal.waitFor('that it was', has('clipboard: Sound Passage Agreement'));
    const [, text = ''] = terminal.raw().split('\u001b]52;c;');
    const copied = Buffer.from(text.split('\u0007')[0] ?? '', 'base64').toString('utf8');
    expect(copied).toContain('**Sound Passage Agreement** (changed)');
    expect(copied).toContain('“doubtful”');
    terminal.send('q');
    await expectRestored(terminal);
  });
});
