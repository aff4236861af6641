/** Journeys through the review as the built command line opens it. */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import type {Report} from '../../src/model.js';
import {CLI, runCli} from '../run-cli.js';
import {openTerminal, type Screen, type Terminal} from '../terminal.js';
import {expectWhole, folder, has, OWN_FOLDERS, ROOT, SMALL, WIDE} from './stage.js';

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
  expect(moves.length).toBeGreaterThanOrEqual(2);

  const terminal = openTerminal({
    file: process.execPath,
    args: [CLI, 'review', ...files],
    size: WIDE,
    cwd: ROOT,
    env: OWN_FOLDERS,
  });
  // The list wraps what it can't show in one line.
  const listed =
    (...words: readonly string[]) =>
    ({lines}: Screen) => {
      const list = lines.map((line) => (line.split(' │ ')[0] ?? '').replace(/^▌/, '').trim()).join(' ');
      return words.every((each) => list.includes(each));
    };
  await terminal.waitFor(
    'the topics',
    listed(report.summary, ' Topics ', ...moves.map((move) => move.words)),
  );
  for (const {topic, words} of moves) {
    terminal.send(`/${topic}\r`);
    await terminal.waitFor(`the detail of ${topic}`, has('with “', 'The words that say so'));
    expect(listed(words)(terminal.screen())).toBe(true);
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

describe('storydiff review', () => {
  const OLD = 'Harton may sign the bridge treaty in May, Mayor Ana Ferro said. The toll will be $2.\n';
  const NEW = 'Harton has signed the bridge treaty, Mayor Lu Okoro said. The toll will be $3.\n';
  const files = ['old.txt', 'new.txt'].map((name) => join(folder, name));
  writeFileSync(files[0] ?? '', OLD);
  writeFileSync(files[1] ?? '', NEW);

  function open(args: readonly string[], env: Readonly<Record<string, string>> = {}): Terminal {
    return openTerminal({
      file: process.execPath,
      args: [CLI, ...args],
      size: {columns: 120, rows: 40},
      cwd: folder,
      env: {...OWN_FOLDERS, ...env},
    });
  }

  function configured(name: string, config: string): Readonly<Record<string, string>> {
    mkdirSync(join(folder, name, 'storydiff'), {recursive: true});
    writeFileSync(join(folder, name, 'storydiff', 'config.json'), config);
    return {XDG_CONFIG_HOME: join(folder, name)};
  }

  test('has the keys that the user wants', async () => {
    const env = configured('own', '{"keys": {"quit": ["Q"], "help": ["H"]}}');
    const terminal = open(['review', ...files], env);
    await terminal.waitFor('the topics', has('Topics', 'H help', 'Q quit'));
    terminal.send('qH');
    await terminal.waitFor('help', has('Help', 'half a page down'));
    terminal.send('\u001b');
    await terminal.waitFor('the topics', has('Topics', 'Detail', 'Q quit'));
    terminal.send('Q');
    expect(await terminal.ended()).toEqual({status: 0, signal: 0});
  });

  test.each([
    ['{"keys": {"quti": ["Q"]}}', 'config.json: keys.quti is no command; the commands are '],
    ['{"keys": {"quit": ["j"]}}', 'config.json: keys: “j” means both next and quit'],
    ['{"keys"', 'config.json: is no JSON: '],
  ])('says what is wrong with %s, and takes no screen', async (config, words) => {
    const terminal = open(['review', ...files], configured('broken', config));
    expect(await terminal.ended()).toEqual({status: 2, signal: 0});
    expect(terminal.screen().text.replaceAll('\n', '')).toContain(words);
    expect(terminal.raw()).not.toContain('\u001b[?1049h');
  });

  test('says which article can’t be read', async () => {
    const terminal = open(['review', files[0] ?? '', 'nowhere.txt']);
    expect(await terminal.ended()).toEqual({status: 2, signal: 0});
    expect(terminal.screen()).toMatchObject({alternate: false, cursorShown: true});
    expect(terminal.screen().text).toContain('storydiff: nowhere.txt: no such file');
  });

  test('keeps what is said for the report', async () => {
    const env = {XDG_STATE_HOME: join(folder, 'for-the-report')};
    const terminal = open(['review', ...files], env);
    await terminal.waitFor('the topics', has('Topics', 'q quit'));
    terminal.send('xcnot in May\r');
    await terminal.waitFor('the note', has('✗ wrong', '✎ not in May'));
    terminal.send('e');
    await terminal.waitFor('the report', has('exported to ', 'storydiff-old-to-new.md'));
    expect(readFileSync(join(folder, 'storydiff-old-to-new.md'), 'utf8')).toContain('not in May');
    terminal.send('q');
    expect(await terminal.ended()).toEqual({status: 0, signal: 0});
    const report = (...args: readonly string[]) => runCli(['report', ...files, ...args], {env});
    for (const format of ['text', 'markdown']) {
      const {stdout, status} = report('--with-review', '--format', format);
      expect(status).toBe(0);
      expect(stdout).toMatch(/✗ wrong[\s\S]*not in May/);
      expect(stdout).toContain('~~');
    }
    expect(JSON.parse(report('--with-review', '--format', 'json').stdout).review.topics).toMatchObject([
      {reviewed: false, verdict: 'wrong', note: 'not in May'},
    ]);
    expect(report('--format', 'json').stdout).not.toContain('not in May');
  });

  test('is flat text where a screen reader is in use', async () => {
    const terminal = open(['review', ...files], {INK_SCREEN_READER: 'true'});
    await terminal.waitFor('the first topic', has('? lists the keys', '1 of '));
    expect(terminal.screen().alternate).toBe(false);
    terminal.send('q');
    expect(await terminal.ended()).toEqual({status: 0, signal: 0});
  });
});
