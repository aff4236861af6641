/** Journeys through a review whose articles are written anew meanwhile, and through one that takes long to open. */
import {mkdirSync, renameSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {longArticle} from '../bench/long-article.mjs';
import {CLI, runCli} from '../run-cli.js';
import {openTerminal, type Size, type Terminal} from '../terminal.js';
import {folder, has, OWN_FOLDERS} from './stage.js';

const OLD = 'Harton may sign the bridge treaty in May, Mayor Ana Ferro said. The toll will be $2.\n';
const NEW = 'Harton has signed the bridge treaty, Mayor Lu Okoro said. The toll will be $3.\n';
const SIZE: Size = {columns: 120, rows: 40};

function open(args: readonly string[], env: Readonly<Record<string, string>> = {}): Terminal {
  return openTerminal({
    file: process.execPath,
    args: [CLI, 'review', ...args],
    size: SIZE,
    cwd: folder,
    env: {...OWN_FOLDERS, ...env},
  });
}

/** As most editors save: another file is renamed over the old one. */
function save(path: string, text: string): void {
  writeFileSync(`${path}~`, text);
  renameSync(`${path}~`, path);
}

test('an article that is saved is compared anew, and what was said stays', async () => {
  const pair = join(folder, 'watched');
  mkdirSync(pair);
  const [old, fresh] = [join(pair, 'old.txt'), join(pair, 'new.txt')];
  writeFileSync(old, OLD);
  writeFileSync(fresh, NEW);
  const env = {XDG_STATE_HOME: join(folder, 'watched-state')};
  const terminal = open(['watched', '--watch'], env);
  await terminal.waitFor('the topics', has('may sign → signed', 'q quit'));
  terminal.send('ycas promised\r');
  await terminal.waitFor('what is said', has('✓ right', '✎ as promised'));
  save(fresh, NEW.replace('has signed', 'will not sign'));
  const renewed = await terminal.waitFor(
    'the new report',
    has('watched/new.txt changed: compared anew', 'will not sign'),
  );
  expect(renewed.text).toContain('mark on what is said no more');
  save(fresh, '');
  await terminal.waitFor('the error', has('! watched/new.txt: is empty: it holds no text; shown is what'));
  save(fresh, NEW);
  await terminal.waitFor(
    'what was said',
    has('may sign → signed', '✓ right', '✎ as promised', 'compared anew'),
  );
  terminal.send('q');
  expect(await terminal.ended()).toEqual({status: 0, signal: 0});
  expect(terminal.screen()).toMatchObject({alternate: false, cursorShown: true});
});

test('a storyline is woven anew in the grid, and in two of its articles', async () => {
  const story = join(folder, 'story');
  mkdirSync(story);
  const [first, second, third] = ['2031-03-04', '2031-06-05', '2031-09-06'].map((date) => ({
    path: join(story, `${date}.txt`),
    text: (words: string) => `date ${date} ${words}\n`,
  }));
  if (!first || !second || !third) throw new Error('three articles');
  writeFileSync(first.path, first.text('Harton may sign the bridge treaty in May, Mayor Ana Ferro said.'));
  writeFileSync(second.path, second.text('Harton has signed the bridge treaty, Mayor Lu Okoro said.'));
  writeFileSync(third.path, third.text('The bridge treaty is in force in Harton, Mayor Lu Okoro said.'));
  const terminal = open(['story', '--watch'], {XDG_STATE_HOME: join(folder, 'story-state')});
  await terminal.waitFor('the grid', has('Storyline', 'signed', 'in force', 'q quit'));
  save(third.path, third.text('Harton has cancelled the bridge treaty, Mayor Lu Okoro said.'));
  await terminal.waitFor('the new grid', has('2031-09-06.txt changed: compared anew', 'cancelled'));
  terminal.send('h\r');
  await terminal.waitFor('two articles', has('may sign → signed', 'Detail'));
  terminal.send('cas promised\r');
  await terminal.waitFor('the note', has('✎ as promised'));
  save(first.path, first.text('Harton will not sign the bridge treaty in May, Mayor Ana Ferro said.'));
  await terminal.waitFor(
    'the two anew',
    has('2031-03-04.txt changed: compared anew', 'will not sign → signed'),
  );
  save(first.path, first.text('Harton may sign the bridge treaty in May, Mayor Ana Ferro said.'));
  await terminal.waitFor('the note again', has('may sign → signed', '✎ as promised', 'compared anew'));
  terminal.send('\u001b');
  await terminal.waitFor('the grid again', has('Storyline', 'may sign', 'cancelled'));
  terminal.send('q');
  expect(await terminal.ended()).toEqual({status: 0, signal: 0});
});

test('what can’t be watched is told, and takes no screen', async () => {
  const terminal = open(['https://example.org/a', 'new.txt', '--watch']);
  expect(await terminal.ended()).toEqual({status: 2, signal: 0});
  expect(terminal.screen().text).toContain('storydiff: --watch takes files: save https://example.org/a');
  expect(terminal.raw()).not.toContain('\u001b[?1049h');
});

test('a pair that can’t be read takes no screen', async () => {
  const pair = join(folder, 'unreadable');
  mkdirSync(pair);
  writeFileSync(join(pair, 'a.txt'), OLD);
  writeFileSync(join(pair, 'b.txt'), '');
  const terminal = open(['unreadable']);
  expect(await terminal.ended()).toEqual({status: 2, signal: 0});
  expect(terminal.screen().text).toContain('b.txt: is empty: it holds no text');
  expect(terminal.raw()).not.toContain('\u001b[?1049h');
});

test('long articles, compared in a thread of their own, come out the same', async () => {
  const names = ['longer-old.txt', 'longer-new.txt'];
  for (const [seed, name] of names.entries()) {
    writeFileSync(join(folder, name), longArticle({seed, words: 5_000}));
  }
  const {stdout} = runCli(['report', ...names, '--format', 'json'], {cwd: folder});
  const terminal = open(names);
  const screen = await terminal.waitFor('the topics', has(' Topics ', 'q quit'));
  expect(screen.text).toContain(JSON.parse(stdout).summary);
  terminal.send('q');
  expect(await terminal.ended()).toEqual({status: 0, signal: 0});
});

test.each([
  ['q', 'q'],
  ['Ctrl-C', '\u0003'],
])('%s ends a review whose long articles are still being compared', async (_, key) => {
  const names = ['long-old.txt', 'long-new.txt'];
  for (const [seed, name] of names.entries()) {
    writeFileSync(join(folder, name), longArticle({seed, words: 60_000}));
  }
  const terminal = open(names);
  await terminal.waitFor('what is done', has('Comparing long-old.txt', ' … 1 second'));
  terminal.send(key);
  expect(await terminal.ended()).toEqual({status: 0, signal: 0});
  expect(terminal.screen()).toMatchObject({alternate: false, cursorShown: true});
  expect(terminal.raw()).not.toContain('Topics');
});

describe('a storyline of long articles, woven in a thread of its own', () => {
  const write = (name: string, words: number) => {
    mkdirSync(join(folder, name));
    for (const month of [1, 2, 3]) {
      const text = `date 2031-0${month}-01 ${longArticle({seed: month, words})}`;
      writeFileSync(join(folder, name, `${month}.txt`), text);
    }
  };

  test('opens any two of them', async () => {
    write('long-story', 2500);
    const {stdout} = runCli(['timeline', 'long-story', '--format', 'json'], {cwd: folder});
    const terminal = open(['long-story']);
    const screen = await terminal.waitFor('the grid', has('Storyline', 'q quit'));
    expect(screen.text).toContain(JSON.parse(stdout).summary);
    terminal.send('\r');
    await terminal.waitFor('two of them', has('2031-02-01', '2031-03-01', 'Topics', 'Detail'));
    terminal.send('\u001b');
    await terminal.waitFor('the grid again', has('Storyline'));
    terminal.send('q');
    expect(await terminal.ended()).toEqual({status: 0, signal: 0});
  });

  test('is given up at once', async () => {
    write('longer-story', 20_000);
    const terminal = open(['longer-story']);
    await terminal.waitFor('what is done', has('Comparing longer-story', ' … 1 second'));
    terminal.send('q');
    expect(await terminal.ended()).toEqual({status: 0, signal: 0});
    expect(terminal.raw()).not.toContain('Storyline');
  });
});
