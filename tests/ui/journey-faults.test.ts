/** Journeys through a review that is killed, or whose disk is full or read-only: what is kept is old or new. */
import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {recall} from '../../src/commands/review-state.js';
import {CLI, runCli} from '../run-cli.js';
import {openTerminal, type Screen, type Terminal} from '../terminal.js';
import {treaty} from './fixtures.js';
import {folder, has, OWN_FOLDERS, play, stored} from './stage.js';

const TREATY = stored('treaty', treaty);
const OLD = 'Harton may sign the bridge treaty in May, Mayor Ana Ferro said. The toll will be $2.\n';
const NEW = 'Harton has signed the bridge treaty, Mayor Lu Okoro said. The toll will be $3.\n';
const files = ['old.txt', 'new.txt'].map((name) => join(folder, name));
writeFileSync(files[0] ?? '', OLD);
writeFileSync(files[1] ?? '', NEW);

interface Opening {
  /** What the shell does first. */
  readonly before?: string;
  readonly articles?: readonly string[];
}

function open(
  env: Readonly<Record<string, string>>,
  {before = '', articles = files}: Opening = {},
): Terminal {
  return openTerminal({
    file: 'sh',
    args: ['-c', `${before} exec "$@"`, 'sh', process.execPath, CLI, 'review', ...articles],
    size: {columns: 160, rows: 40},
    cwd: folder,
    env: {...OWN_FOLDERS, ...env},
  });
}

/** No file may hold a byte then, as where the disk is full; Ink takes the signal that comes with it for the end. */
const FULL = 'ulimit -f 0;';
const BEAR_IT = {
  NODE_OPTIONS: "--import=data:text/javascript,process.on('SIGXFSZ',()=>{})",
  // It is written when nobody listens to signals any more.
  NODE_DISABLE_COMPILE_CACHE: '1',
};

/** Words that may run over the ends of lines. */
const tells =
  (...words: readonly string[]) =>
  ({text}: Screen) =>
    words.every((word) => text.replaceAll(/\s+/g, ' ').includes(word));

const verdict = (XDG_STATE_HOME: string): string | undefined => {
  const {stdout} = runCli(['report', ...files, '--with-review', '--format', 'json'], {env: {XDG_STATE_HOME}});
  return JSON.parse(stdout).review.topics[0]?.verdict;
};

/** All that is in the folders of the state, half-written files too; nothing where some vanish while it is read. */
function filesIn(state: string): readonly string[] {
  try {
    return readdirSync(state, {recursive: true, encoding: 'utf8'});
  } catch {
    return [];
  }
}

test('killed at any moment, it leaves what was said before or after', async () => {
  let last = '';
  for (let round = 1; round <= 12; round += 1) {
    last = join(folder, `killed-${round}`);
    const env = {XDG_STATE_HOME: last};
    const terminal = play({args: [TREATY], size: {columns: 80, rows: 24}, env});
    await terminal.waitFor('the topics', has('Topics', 'q quit'));
    terminal.send('xy xy xy xy xy xy xy xy ');
    // Once a file more each round: it does nothing but write then.
    while (filesIn(last).length < 3 + round) await new Promise(setImmediate);
    terminal.kill('SIGKILL');
    await terminal.ended();
    const {opinions, problems} = await recall(treaty, {env});
    expect(problems).toEqual([]);
    for (const {verdict: said} of Object.values(opinions)) expect(['right', 'wrong', null]).toContain(said);
  }
  const later = play({args: [TREATY], env: {XDG_STATE_HOME: last}});
  await later.waitFor('what was said', has('Topics', 'reviewed', '✓ right'));
  later.send('q');
  expect(await later.ended()).toEqual({status: 0, signal: 0});
});

test.each([
  ['SIGINT', 2],
  ['SIGTERM', 15],
  ['SIGHUP', 1],
])('%s while it stores what was said leaves nothing half written', async (name, signal) => {
  for (const files of [1, 3]) {
    const state = join(folder, `${name}-${files}`);
    const terminal = open({XDG_STATE_HOME: state});
    await terminal.waitFor('the topics', has('Topics', 'q quit'));
    terminal.send('xyxyxyxyxyxy');
    while (filesIn(state).length < 2 + files) await new Promise(setImmediate);
    terminal.kill(name);
    expect(await terminal.ended()).toEqual({status: 0, signal});
    expect(filesIn(state).filter((file) => file.includes('.storydiff-'))).toEqual([]);
    expect(['right', 'wrong', null]).toContain(verdict(state) ?? null);
  }
});

test('on a full disk it says what is not saved, when it happens and when it ends', async () => {
  const env = {XDG_STATE_HOME: join(folder, 'full')};
  const first = open(env);
  await first.waitFor('the topics', has('Topics', 'q quit'));
  first.send('y');
  await first.waitFor('the verdict', has('✓ right'));
  first.send('q');
  expect(await first.ended()).toEqual({status: 0, signal: 0});
  expect(verdict(env.XDG_STATE_HOME)).toBe('right');

  const second = open({...env, ...BEAR_IT}, {before: FULL});
  await second.waitFor('what was said', has('✓ right', 'q quit'));
  second.send('x');
  await second.waitFor(
    'why',
    tells('✗ wrong', '! not saved: ', 'the file would be larger than this system allows'),
  );
  second.send('e');
  await second.waitFor('why', tells('! not exported: ', 'storydiff-old-to-new.md: the file would be larger'));
  second.send('q');
  expect(await second.ended()).toEqual({status: 2, signal: 0});
  expect(second.screen()).toMatchObject({alternate: false, cursorShown: true});
  expect(tells('storydiff: 1 mark not saved: ', 'larger than this system allows')(second.screen())).toBe(
    true,
  );
  expect(verdict(env.XDG_STATE_HOME)).toBe('right');
  expect(readdirSync(folder).filter((name) => /\.storydiff-|\.md$/.test(name))).toEqual([]);
});

test('what is saved at last is no trouble', async () => {
  const state = join(folder, 'mended');
  writeFileSync(state, 'a file, where a folder has to be');
  const terminal = open({XDG_STATE_HOME: state});
  await terminal.waitFor('the topics', has('Topics', '! ', 'reviews: no such file'));
  terminal.send('x');
  await terminal.waitFor('why', has('! not saved: ', 'no such file'));
  rmSync(state);
  terminal.send('y');
  await terminal.waitFor('the verdict', has('right: '));
  terminal.send('q');
  expect(await terminal.ended()).toEqual({status: 0, signal: 0});
  expect(verdict(state)).toBe('right');
});

test('where nothing may be written it reviews all the same, and says so at the end', async () => {
  // Not even root makes a folder there.
  const terminal = open({XDG_STATE_HOME: '/sys'});
  await terminal.waitFor('the topics', has('Topics', 'q quit'));
  terminal.send('x');
  await terminal.waitFor('why', ({text}) =>
    /! not saved: \/sys\/.*(?:permission denied|read-only|no such file)/.test(text),
  );
  terminal.send('q');
  expect(await terminal.ended()).toEqual({status: 2, signal: 0});
  expect(terminal.screen().text).toMatch(/storydiff: 1 mark not saved: \/sys\//);
});

test('told to end while a pager shows the article, it takes away what it wrote for that', async () => {
  const pages = [OLD, NEW].map((said, number) => {
    const page = join(folder, `${number}.html`);
    writeFileSync(page, `<!doctype html><title>Harton</title><article><p>${said}</article>`);
    return page;
  });
  const pager = join(folder, 'pager.sh');
  writeFileSync(pager, 'echo "shown: $2"; cat "$2"; exec sleep 60\n');
  const own = join(folder, 'temporary');
  mkdirSync(own);
  const terminal = open({TMPDIR: own, PAGER: `sh ${pager} --`}, {articles: pages});
  await terminal.waitFor('the topics', has('Topics', 'q quit'));
  terminal.send('o');
  await terminal.waitFor('the article', tells('shown: ', 'Harton has signed'));
  const drafts = () => readdirSync(own).filter((name) => name.startsWith('.storydiff-'));
  expect(drafts()).toHaveLength(1);
  terminal.kill('SIGTERM');
  expect(await terminal.ended()).toEqual({status: 0, signal: 15});
  expect(drafts()).toEqual([]);
  expect(terminal.screen()).toMatchObject({alternate: false, cursorShown: true});
});

test('a report that finds the disk full says so, and leaves the old one', () => {
  const output = join(folder, 'kept.txt');
  writeFileSync(output, 'before');
  expect(runCli(['report', ...files, '--output', '/dev/full'])).toMatchObject({
    status: 2,
    stderr: 'storydiff: /dev/full: no space left on the device\n',
  });
  const nowhere = runCli(['report', ...files, '--output', join(output, 'x.md')]);
  expect(nowhere).toMatchObject({status: 2, stderr: `storydiff: ${join(output, 'x.md')}: no such file\n`});
  expect(readFileSync(output, 'utf8')).toBe('before');
});
