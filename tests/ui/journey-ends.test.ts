/** Each way of ending or leaving the review gives the terminal back. */
import {describe, expect, test} from 'vitest';
import {openTerminal, type Terminal} from '../terminal.js';
import {treaty} from './fixtures.js';
import {expectRestored, has, OWN_FOLDERS, play, playWords, stored} from './stage.js';

const TREATY = stored('treaty', treaty);

describe('the ways to end', () => {
  test.each([
    ['q', (terminal: Terminal) => terminal.send('q'), {status: 0, signal: 0}],
    ['Ctrl-C', (terminal: Terminal) => terminal.send('\u0003'), {status: 0, signal: 0}],
    ['Ctrl-C while help is open', (terminal: Terminal) => terminal.send('?\u0003'), {status: 0, signal: 0}],
    [
      'Ctrl-C while the filter is typed',
      (terminal: Terminal) => terminal.send('/q\u0003'),
      {status: 0, signal: 0},
    ],
    ['SIGTERM', (terminal: Terminal) => terminal.kill('SIGTERM'), {status: 0, signal: 15}],
    ['SIGHUP', (terminal: Terminal) => terminal.kill('SIGHUP'), {status: 0, signal: 1}],
    ['a crash', (terminal: Terminal) => terminal.kill('SIGUSR2'), {status: 1, signal: 0}],
    [
      'a crash while a note is written',
      (terminal: Terminal) => {
        terminal.send('cabc');
        terminal.kill('SIGUSR2');
      },
      {status: 1, signal: 0},
    ],
  ])('%s gives the terminal back', async (_, end, ending) => {
    const terminal = play({args: ['--crash', TREATY], size: {columns: 80, rows: 24}});
    await terminal.waitFor('the topics', has('Topics', 'q quit'));
    end(terminal);
    await expectRestored(terminal);
    expect(await terminal.ended()).toEqual(ending);
  });
});

test('a crash says what it was, where it can be read', async () => {
  const terminal = play({args: ['--crash', TREATY], size: {columns: 80, rows: 24}});
  await terminal.waitFor('the topics', has('Topics', 'q quit'));
  terminal.kill('SIGUSR2');
  await expectRestored(terminal);
  expect(terminal.screen().text).toContain('the sky fell');
});

test('Ctrl-Z hands the terminal to the shell, and fg comes back to the same place', async () => {
  const shell = openTerminal({
    file: 'bash',
    args: ['--norc', '--noprofile', '-i'],
    size: {columns: 100, rows: 30},
    env: {...OWN_FOLDERS, PS1: 'shell> ', PLAY: playWords([TREATY]).join(' '), NODE: process.execPath},
  });
  await shell.waitFor('the prompt', has('shell> '));
  shell.send('$NODE $PLAY\r');
  await shell.waitFor('the topics', has('1 of 8', 'q quit'));
  shell.send('jj');
  await shell.waitFor('the third topic', has('3 of 8'));
  shell.send('\u001a');
  const handed = await shell.waitFor('the shell', has('Stopped'));
  expect(handed).toMatchObject({alternate: false, cursorShown: true});
  shell.send('fg\r');
  const back = await shell.waitFor('the review again', has('3 of 8', 'q quit'));
  expect(back).toMatchObject({alternate: true, cursorShown: false});
  shell.send('j');
  await shell.waitFor('the fourth topic', has('4 of 8'));
  shell.send('q');
  await shell.waitFor('the prompt again', has('after the review\nshell>'));
  shell.send('exit\r');
  await shell.ended();
});
