import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, test} from 'vitest';
import {CLI, runCli} from './run-cli.js';

const folder = mkdtempSync(join(tmpdir(), 'storydiff-'));
afterAll(() => rmSync(folder, {recursive: true}));

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

const OLD =
  'date 2021-03-04 Harton may sign the bridge treaty in May, Mayor Ana Ferro said. The toll will be $2.\n';
const NEW =
  'date 2021-06-04 Harton has signed the bridge treaty, Mayor Lu Okoro said. The toll will be $3.\n';
const old = file('old.txt', OLD);
const newer = file('new.txt', NEW);
const ESC = '\x1B';

describe('report', () => {
  test('prints text without colours where no terminal reads it', () => {
    const {status, stdout, stderr} = runCli(['report', old, newer]);
    expect({status, stderr}).toEqual({status: 0, stderr: ''});
    expect(stdout).toContain('treaty');
    expect(stdout).not.toContain(ESC);
    expect(stdout.endsWith('\n')).toBe(true);
  });

  test('is what OLD NEW prints without a terminal', () => {
    expect(runCli([old, newer])).toEqual(runCli(['report', old, newer]));
  });

  test('JSON holds both articles', () => {
    const {stdout} = runCli(['report', old, newer, '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({
      schemaVersion: 1,
      old: {path: old, date: '2021-03-04'},
      new: {path: newer, date: '2021-06-04'},
    });
  });

  test('Markdown', () => {
    expect(runCli(['report', old, newer, '--format', 'markdown']).stdout).toMatch(/^# /mu);
  });

  test.each([
    ['json', /^\{/u],
    ['md', /^# /mu],
    ['markdown', /^# /mu],
    ['txt', /treaty/u],
    ['MD', /^# /mu],
  ])('the ending .%s of --output chooses the format', (ending, shape) => {
    const path = join(folder, `out.${ending}`);
    expect(runCli(['report', old, newer, '--output', path])).toEqual({status: 0, stdout: '', stderr: ''});
    expect(readFileSync(path, 'utf8')).toMatch(shape);
    rmSync(path);
  });

  test('--format goes before the ending', () => {
    const path = join(folder, 'out.md');
    runCli(['report', old, newer, '--output', path, '--format', 'json']);
    expect(readFileSync(path, 'utf8')).toMatch(/^\{/u);
    rmSync(path);
  });

  test('an output that can’t be written leaves nothing behind', () => {
    const before = readdirSync(folder);
    const path = join(folder, 'missing', 'out.md');
    expect(runCli(['report', old, newer, '--output', path])).toEqual({
      status: 2,
      stdout: '',
      stderr: `storydiff: ${path}: no such file\n`,
    });
    expect(readdirSync(folder)).toEqual(before);
  });

  test('--output - is standard output', () => {
    expect(runCli(['report', old, newer, '--output', '-'])).toEqual(runCli(['report', old, newer]));
  });

  test.each([
    ['old', ['-', newer, '--format', 'json'], OLD],
    ['old', ['--format', 'json', '-', newer], OLD],
    ['new', [old, '-', '--format', 'json'], NEW],
    ['new', ['--format', 'json', old, '-'], NEW],
  ] as const)('- as the %s article: %j', (side, args, input) => {
    const named = JSON.parse(runCli(['report', old, newer, '--format', 'json']).stdout);
    const piped = JSON.parse(runCli(['report', ...args], {input}).stdout);
    expect(piped).toEqual({...named, [side]: {...named[side], path: '-'}});
  });

  test('a folder of two articles is a pair', () => {
    mkdirSync(join(folder, 'pair'));
    file('pair/old.txt', OLD);
    file('pair/new.txt', NEW);
    const {stdout} = runCli(['report', join(folder, 'pair'), '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({old: {date: '2021-03-04'}, new: {date: '2021-06-04'}});
  });

  test.each([
    ['an article and itself', [old, old], 0],
    ['two articles', [old, newer], 1],
  ])('--exit-code of %s', (_name, pair, status) => {
    expect(runCli(['report', ...pair, '--exit-code'])).toMatchObject({status, stderr: ''});
  });

  test('says the same twice', () => {
    const args = ['report', old, newer, '--format', 'json'];
    expect(runCli(args)).toEqual(runCli(args));
  });

  test('--relation decides how to compare', () => {
    const relation = (value: string) =>
      JSON.parse(runCli(['report', old, newer, '--format', 'json', '--relation', value]).stdout).relation;
    expect([relation('revision'), relation('follow-up')]).toEqual(['revision', 'follow-up']);
  });

  test('--width', () => {
    const widest = (width: string) =>
      Math.max(
        ...runCli(['report', old, newer, '--width', width])
          .stdout.split('\n')
          .map(({length}) => length),
      );
    expect(widest('40')).toBeLessThanOrEqual(40);
    expect(widest('100')).toBeGreaterThan(40);
  });

  test('a name that begins with a dash, after --', () => {
    file('-old.txt', OLD);
    expect(runCli(['report', '--format', 'json', '--', '-old.txt', 'new.txt'], {cwd: folder})).toMatchObject({
      status: 0,
    });
  });
});

describe('colours', () => {
  test.each([
    ['--color', ['--color'], {}, true],
    ['FORCE_COLOR', [], {FORCE_COLOR: '1'}, true],
    ['FORCE_COLOR over NO_COLOR', [], {FORCE_COLOR: '1', NO_COLOR: '1'}, true],
    ['--no-color over FORCE_COLOR', ['--no-color'], {FORCE_COLOR: '1'}, false],
    ['--color over NO_COLOR', ['--color'], {NO_COLOR: '1'}, true],
    ['FORCE_COLOR=0', [], {FORCE_COLOR: '0'}, false],
    ['none', [], {}, false],
  ])('%s', (_name, args, env, coloured) => {
    expect(runCli(['report', old, newer, ...args], {env}).stdout.includes(ESC)).toBe(coloured);
  });
});

describe('inspect', () => {
  test('prints text', () => {
    const {status, stdout} = runCli(['inspect', old]);
    expect(status).toBe(0);
    expect(stdout).toContain('Harton may sign the bridge treaty');
  });

  test('prints JSON whose offsets point into the text', () => {
    const {stdout} = runCli(['inspect', '-', '--format', 'json'], {input: NEW});
    const inspection = JSON.parse(stdout);
    expect(inspection).toMatchObject({title: null, date: '2021-06-04'});
    expect(Object.keys(inspection)).toEqual(
      expect.arrayContaining(['text', 'sentences', 'mentions', 'roles', 'events', 'dates', 'quantities']),
    );
    for (const {start, end, text} of [...inspection.sentences, ...inspection.mentions]) {
      expect(inspection.text.slice(start, end)).toBe(text);
    }
    const signed = inspection.events.find(({trigger}: {readonly trigger: string}) => trigger === 'signed');
    expect(signed).toMatchObject({lemma: 'sign', factuality: 'CT+', sentence: 0});
  });
});

test('schema prints a JSON Schema', () => {
  const {status, stdout} = runCli(['schema']);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({type: 'object'});
});

describe('help', () => {
  test.each([[[]], [['review']], [['report']], [['inspect']], [['timeline']], [['batch']], [['schema']]])(
    'of %j is short and has an example',
    (command) => {
      const {status, stdout, stderr} = runCli([...command, '--help']);
      expect({status, stderr}).toEqual({status: 0, stderr: ''});
      expect(stdout).toContain('Examples:');
      expect(stdout.split('\n').length).toBeLessThan(50);
      expect(Math.max(...stdout.split('\n').map(({length}) => length))).toBeLessThanOrEqual(80);
    },
  );

  test('--version', () => {
    const {version} = JSON.parse(readFileSync(join(CLI, '..', '..', 'package.json'), 'utf8'));
    expect(runCli(['--version'])).toEqual({status: 0, stdout: `${version}\n`, stderr: ''});
  });

  test('speaks one language, whatever the locale', () => {
    expect(
      runCli(['inspect', '--nope'], {env: {LC_ALL: 'de_DE.UTF-8', LANG: 'de_DE.UTF-8'}}).stderr,
    ).not.toMatch(/[äöü]/u);
  });
});

describe('bad command lines: one line, status 2', () => {
  test.each([
    [[], 'give two articles: storydiff OLD NEW'],
    [['reprot'], 'reprot is no command and no folder of articles'],
    [['reprot', 'a', 'b'], 'too many arguments: b (the commands are review, '],
    [['report'], 'name the article to read; see: storydiff report --help'],
    [['report', old], 'is no command and no folder of articles'],
    [['report', old, newer, 'c.txt'], 'too many arguments: c.txt; see: storydiff report --help'],
    [['report', '-', '-'], 'only one article can come from standard input'],
    [['report', old, newer, '--format', 'pdf'], '--format takes text, markdown, html, json, not "pdf"'],
    [['report', old, newer, '--format'], '--format needs a value'],
    [['report', old, newer, '--output'], '--output needs a value'],
    [['report', old, newer, '--fromat', 'json'], 'there is no option --fromat'],
    [['report', old, newer, '-x'], 'there is no option -x'],
    [['report', old, newer, '--relation', 'same'], '--relation takes revision, follow-up, not "same"'],
    [['report', old, newer, '--width', 'wide'], '--width takes a number of columns'],
    [['report', old, newer, '--width', '3'], '--width takes a number of columns'],
    [['inspect'], 'name the article to read'],
    [['schema', 'x'], 'too many arguments: x'],
    [['review', old, newer], 'review needs a terminal; without one, use: storydiff report OLD NEW'],
    [['report', `a${ESC}[2J\nb`, newer], 'a b: no such file'],
    [['report', `a${ESC}[2J\nb`], 'a b is no command'],
    [['report', old, newer, `--a${ESC}[2J`], 'there is no option'],
  ])('%j', (args, message) => {
    const {status, stdout, stderr} = runCli(args);
    expect({status, stdout}).toEqual({status: 2, stdout: ''});
    expect(stderr).toContain(message);
    expect(stderr).toMatch(/^storydiff: \P{Cc}+\n$/u);
  });
});

describe('bad articles: one line that names the file, status 2', () => {
  const missing = join(folder, 'missing.txt');
  test.each([
    ['missing', missing, 'no such file'],
    ['a folder without a pair', folder, 'is a folder, not a file'],
    ['empty', file('empty.txt', ''), 'is empty'],
    ['blank', file('blank.txt', ' \r\n\t\n'), 'is empty'],
    ['binary', file('binary.txt', new Uint8Array([0, 1, 2, 3])), 'is not a text: it holds NUL bytes'],
    ['not UTF-8', file('latin1.txt', Buffer.from('caf\xE9 au lait', 'latin1')), 'is not valid UTF-8 text'],
    ['not UTF-16', file('utf16.txt', new Uint8Array([0xff, 0xfe, 0x41])), 'is not valid UTF-16 text'],
    ['a PDF that is none', file('a.pdf', '%PDF-1.7\n'), 'is a damaged PDF'],
    ['too large', '/dev/zero', 'is larger than 16 MB'],
  ])('%s', (_name, path, problem) => {
    for (const args of [
      ['report', path, newer],
      ['report', old, path],
      [path, newer],
      ['inspect', path],
    ]) {
      const {status, stdout, stderr} = runCli(args);
      expect({status, stdout}).toEqual({status: 2, stdout: ''});
      expect(stderr.startsWith(`storydiff: ${path}: ${problem}`)).toBe(true);
      expect(stderr.split('\n')).toHaveLength(2);
    }
  });

  test('standard input', () => {
    expect(runCli(['report', '-', newer])).toEqual({
      status: 2,
      stdout: '',
      stderr: 'storydiff: standard input: is empty: it holds no text\n',
    });
  });

  test('a folder without articles', () => {
    mkdirSync(join(folder, 'none'));
    const {status, stderr} = runCli(['report', join(folder, 'none')]);
    expect(status).toBe(2);
    expect(stderr).toContain('holds no article, not a pair');
  });
});

describe('UTF-16 and Markdown', () => {
  test('are read like UTF-8 and text', () => {
    const wide = file('wide.txt', Buffer.from(`\uFEFF${OLD}`, 'utf16le'));
    const marked = file(
      'marked.md',
      `---\ndate: 2021-03-04\n---\n${OLD.replace('date 2021-03-04 ', '').replace('treaty', '**treaty**')}`,
    );
    const read = (path: string) => JSON.parse(runCli(['inspect', path, '--format', 'json']).stdout);
    expect(read(wide)).toEqual(read(old));
    expect(read(marked)).toEqual(read(old));
  });
});

describe('a reader that closes the pipe', () => {
  test.each([
    ['report', old, newer, '--format', 'json'],
    ['inspect', file('long.txt', OLD.repeat(300)), '--format', 'json'],
    ['--help'],
  ])('ends %s quietly', (...args) => {
    const script = '"$0" "$@" | head -c 10 > /dev/null; echo $PIPESTATUS';
    const {stdout, stderr} = spawnSync('bash', ['-c', script, process.execPath, CLI, ...args], {
      encoding: 'utf8',
    });
    expect({stdout, stderr}).toEqual({stdout: '0\n', stderr: ''});
  });
});
