/** Journeys through the review in a real pseudo-terminal: hand-written reports, then the built command line. */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import stringWidth from 'string-width';
import {afterAll, describe, expect, test} from 'vitest';
import type {Report} from '../../src/model.js';
import {CLI, runCli} from '../run-cli.js';
import {openTerminal, type Screen, type Size, type Terminal} from '../terminal.js';
import {hostile, notice, treaty} from './fixtures.js';

const ROOT = join(import.meta.dirname, '..', '..');
const WIDE: Size = {columns: 160, rows: 50};
const SMALL: Size = {columns: 60, rows: 18};
const folder = mkdtempSync(join(tmpdir(), 'storydiff-'));

afterAll(() => rmSync(folder, {recursive: true, force: true}));

function stored(name: string, report: Report): string {
  const file = join(folder, `${name}.json`);
  writeFileSync(file, JSON.stringify(report));
  return file;
}

const TREATY = stored('treaty', treaty);
const NOTICE = stored('notice', notice);
const HOSTILE = stored('hostile', hostile);
const MISSING = join(folder, 'missing.json');

interface Play {
  readonly args: readonly string[];
  readonly size?: Size;
  readonly env?: Readonly<Record<string, string>>;
}

function play({args, size = WIDE, env = {}}: Play): Terminal {
  return openTerminal({file: process.execPath, args: playWords(args), size, env});
}

function playWords(args: readonly string[]): readonly string[] {
  return [join(import.meta.dirname, 'play.mjs'), join(ROOT, 'dist', 'ui', 'review.js'), ...args];
}

const has =
  (...words: readonly string[]) =>
  ({text}: Screen) =>
    words.every((word) => text.includes(word));

/** No line is wider than the screen, and the head is there once. */
function expectWhole({lines}: Screen, {columns, rows}: Size, head: string): void {
  expect(lines).toHaveLength(rows);
  expect(lines.filter((line) => stringWidth(line) > columns)).toEqual([]);
  expect(lines.filter((line) => line.includes(head))).toHaveLength(1);
}

async function expectRestored(terminal: Terminal): Promise<void> {
  await terminal.ended();
  const {alternate, cursorShown, text} = terminal.screen();
  expect({alternate, cursorShown}).toEqual({alternate: false, cursorShown: true});
  expect(text).toContain('before the review');
  expect(text).not.toContain('Topics');
  // Scrollback wiped (3J), or what stood on the screen pushed into it (2J).
  expect(terminal.raw()).not.toContain('\u001b[2J');
  expect(terminal.raw()).not.toContain('\u001b[3J');
}

describe('a pair of articles', () => {
  test('says what moved on the first screen, and reads on by keys', async () => {
    const terminal = play({args: [TREATY]});
    const first = await terminal.waitFor('the topics', has('Topics', 'Detail', 'q quit'));
    expect(first.alternate).toBe(true);
    expect(first.cursorShown).toBe(false);
    expect(first.text).toContain('4 topics moved, 1 dropped, 2 new, 1 unchanged');
    expect(first.text).toContain('doubtful → signed');
    expect(first.text).toContain('hoping for exemption → exemption granted');
    expect(first.text).toContain('says a senior negotiator');
    expect(terminal.looks('was signed')).toEqual({bold: true, inverse: false, underline: true});

    terminal.send('j');
    await terminal.waitFor('the second topic', has('2 of 8', 'says the finance ministry'));
    terminal.send('jjj');
    await terminal.waitFor('three topics on, from one chunk', has('5 of 8', 'the old (2031-03-04) article'));
    terminal.send('\u001b[A');
    await terminal.waitFor('a topic back, by arrow', has('4 of 8', 'Tobias Rehn'));
    terminal.send('G');
    await terminal.waitFor('the last row', has('Headlines, bylines, bridges'));
    terminal.send('g]]');
    await terminal.waitFor('the second change', has('1 of 8', '▌ signing'));

    terminal.send('?');
    await terminal.waitFor('help', has('Help', 'half a page down'));
    terminal.send('\u001b');
    await terminal.waitFor('the review again', has('Topics', 'Detail'));

    terminal.send('/levy');
    await terminal.waitFor('the filtered list', has('1 of 1', 'hoping for exemption', '/levy'));
    terminal.send('\r');
    await terminal.waitFor('the kept filter', has('with “levy”', 'q quit'));
    terminal.send('\u001b');
    await terminal.waitFor('all topics', has('2 of 8'));

    terminal.send('q');
    await expectRestored(terminal);
    expect(await terminal.ended()).toEqual({status: 0, signal: 0});
    expect(terminal.screen().text).toContain('after the review');
  });

  test('survives being resized, with one head and no line too wide', async () => {
    const terminal = play({args: [TREATY]});
    await terminal.waitFor('the wide screen', has('Topics', '│', 'q quit'));
    for (const size of [SMALL, WIDE, {columns: 99, rows: 24}, {columns: 40, rows: 10}, WIDE]) {
      terminal.resize(size);
      const known = size.columns === 40 ? '40 × 10' : 'q quit';
      const beside = size.columns >= 100;
      const screen = await terminal.waitFor(
        `a screen of ${size.columns} × ${size.rows}`,
        ({lines, text}) =>
          text.includes(known) &&
          lines[size.rows - 1]?.includes('q quit') === true &&
          lines.some((line) => line.includes('│')) === beside,
      );
      if (size.columns > 40) expectWhole(screen, size, '4 topics moved');
      if (size.columns > 40) expectWhole(screen, size, ' Topics ');
    }
    terminal.send('q');
    await expectRestored(terminal);
  });

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
  ])('%s gives the terminal back', async (_, end, ending) => {
    const terminal = play({args: [TREATY], size: {columns: 80, rows: 24}});
    await terminal.waitFor('the topics', has('Topics', 'q quit'));
    end(terminal);
    await expectRestored(terminal);
    expect(await terminal.ended()).toEqual(ending);
  });

  test('paints where CI is set, and where the terminal can do little', async () => {
    const terminal = play({args: [NOTICE, '--plain'], env: {CI: 'true', TERM: 'dumb'}});
    await terminal.waitFor('the topics', has('sank → ran aground', '! the new article', 'q quit'));
    expect(terminal.looks('late on')).toEqual({bold: false, inverse: true, underline: false});
    expect(terminal.raw()).not.toContain('\u001b[38;');
    terminal.send('q');
    await expectRestored(terminal);
  });

  test('one that cannot be read ends the review with its error', async () => {
    const terminal = play({args: [MISSING]});
    const {status} = await terminal.ended();
    expect(status).toBe(1);
    expect(terminal.screen()).toMatchObject({alternate: false, cursorShown: true});
    expect(terminal.screen().text).toContain('missing.json');
  });
});

test('Ctrl-Z hands the terminal to the shell, and fg comes back to the same place', async () => {
  const shell = openTerminal({
    file: 'bash',
    args: ['--norc', '--noprofile', '-i'],
    size: {columns: 100, rows: 30},
    env: {PS1: 'shell> ', PLAY: playWords([TREATY]).join(' '), NODE: process.execPath},
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

test('among several pairs one is chosen, and esc leads back', async () => {
  const terminal = play({args: [TREATY, MISSING, HOSTILE]});
  await terminal.waitFor('the pairs', has('Pairs of articles', 'treaty/old.txt', 'hostile/new.txt'));
  terminal.send('j\r');
  await terminal.waitFor('the error', has('missing.json', 'q quit'));
  terminal.send('\u001b');
  await terminal.waitFor('the pairs again', has('Pairs of articles'));
  terminal.send('k\r');
  await terminal.waitFor('the topics', has('doubtful → signed'));
  terminal.send('\u001b');
  await terminal.waitFor('the pairs, with what is known now', has('Pairs of articles', '4 topics moved'));
  terminal.send('q');
  await expectRestored(terminal);
});

test('the command line opens the seed pair: what the report says, the review shows', async () => {
  const files = ['2018-09-03.txt', '2019-11-24.txt'].map((name) => join('seeds', 'india-us-defence', name));
  const {stdout} = runCli(['report', ...files, '--format', 'json'], {cwd: ROOT});
  const report = JSON.parse(stdout) as Report;
  const moves = report.topics.flatMap((topic) =>
    topic.changes.flatMap((change) =>
      change.type === 'status'
        ? [{topic: topic.label, words: `${change.old.label} → ${change.new.label}`}]
        : [],
    ),
  );
  // Longer moves break across lines of the list, which tests/ui/topic-list.test.ts holds.
  const fitting = moves.filter(({words}) => words.length <= 44);
  expect(fitting.length).toBeGreaterThanOrEqual(2);

  const terminal = openTerminal({
    file: process.execPath,
    args: [CLI, 'review', ...files],
    size: WIDE,
    cwd: ROOT,
  });
  await terminal.waitFor('the topics', has(report.summary, ' Topics ', ...fitting.map((move) => move.words)));
  for (const {topic, words} of fitting) {
    terminal.send(`/${topic}\r`);
    await terminal.waitFor(`the detail of ${topic}`, has('with “', words, 'The words that say so'));
    terminal.send('\u001b');
    await terminal.waitFor('all topics', has(`of ${report.topics.length} ─`));
  }
  terminal.send('?');
  await terminal.waitFor('help', has('Help', 'half a page down'));
  terminal.send('q');
  await terminal.waitFor('the review', has(' Topics '));
  for (const size of [SMALL, WIDE]) {
    terminal.resize(size);
    const screen = await terminal.waitFor(
      `a screen of ${size.columns} × ${size.rows}`,
      ({lines}) =>
        lines.length === size.rows &&
        lines[size.rows - 1]?.includes('q quit') === true &&
        lines.some((line) => line.includes('│')) === size.columns >= 100,
    );
    expectWhole(screen, size, report.summary);
  }
  terminal.send('q');
  expect(await terminal.ended()).toEqual({status: 0, signal: 0});
  expect(terminal.screen()).toMatchObject({alternate: false, cursorShown: true});
});
