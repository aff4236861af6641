/** The library as its users import it: the examples of README.md run against the built package, by its own name. */
import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const README = readFileSync(join(ROOT, 'README.md'), 'utf8');

/** Code evaluated in the package's folder may import the package by its name, which then leads to dist/. */
function evaluate(code: string): {readonly status: number | null; readonly stdout: string; stderr: string} {
  const {status, stdout, stderr} = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return {status, stdout, stderr};
}

/** The text below a heading of the README, up to the next of its level. */
function section(heading: string): string {
  const [, after = ''] = README.split(`\n## ${heading}\n`);
  return after.split('\n## ')[0] ?? '';
}

const examples = [...section('Library').matchAll(/^```js\n([\s\S]*?)^```$/gmu)].map(([, code = '']) => code);

describe('the examples of the README', () => {
  test('are found', () => expect(examples).toHaveLength(3));

  test('report what moved between two files, in each format', () => {
    const show = 'console.log(JSON.stringify({page, markdown, json, text}));';
    const {status, stdout, stderr} = evaluate(`${examples[0]}\n${show}`);
    expect({status, stderr}).toEqual({status: 0, stderr: ''});
    const lines = stdout.trimEnd().split('\n');
    expect(lines[0]).toMatch(/^\d+ topics moved/u);
    expect(lines).toContainEqual(expect.stringMatching(/^changed: .+: .+ → signed$/u));
    const {page, markdown, json, text} = JSON.parse(lines.at(-1) ?? '');
    expect(page).toMatch(/^<!doctype html>/iu);
    expect(markdown).toMatch(/^# /u);
    expect(JSON.parse(json)).toMatchObject({schemaVersion: 1, summary: lines[0]});
    expect(text).toMatch(/^How the story moved: /u);
  });

  test('trace a statement to the words of texts at hand', () => {
    const {status, stdout, stderr} = evaluate(examples[1] ?? '');
    expect({status, stderr}).toEqual({status: 0, stderr: ''});
    expect(stdout).toMatch(/^status \| .*may sign.* \| .*has signed.*$/mu);
  });

  test('tell a storyline', () => {
    const {status, stdout, stderr} = evaluate(examples[2] ?? '');
    expect({status, stderr}).toEqual({status: 0, stderr: ''});
    expect(stdout).toMatch(/^How the story went: 2031-02-04 → 2031-10-06\n/u);
    expect(stdout).toContain('signed');
  });
});

/** What the tables of a section name as code: `a(b, c)` and `a`. */
function namesIn(text: string): readonly string[] {
  const rows = text.split('\n').filter((line) => line.startsWith('| `'));
  const cells = rows.map((row) => row.split(' | ')[0] ?? '');
  return cells.flatMap((cell) => [...cell.matchAll(/`(\w+)/gu)].map(([, name = '']) => name));
}

test('the table of functions names each function that there is, and no other', () => {
  const {stdout} = evaluate(`import * as library from 'storydiff';
    console.log(JSON.stringify(Object.keys(library).filter((name) => name !== 'InputError')));`);
  expect(namesIn(section('Library')).toSorted()).toEqual(JSON.parse(stdout).toSorted());
});

/** Prints the address of each module that `import 'storydiff'` loads. */
const LOADED = `
import {register} from 'node:module';
const hook = \`import {writeSync} from 'node:fs';
export const load = (url, context, next) => (writeSync(1, url + '\\\\n'), next(url, context));\`;
register('data:text/javascript,' + encodeURIComponent(hook));
await import('storydiff');`;

/** Words of Ink and of yargs that tell the files of dist/ in which they are bundled. */
const BUNDLED = [/["']ink-text["']/u, /Not enough non-option arguments: got/u];
/** Packages that are not bundled, and that the library does not load before they are needed. */
const LATE =
  /node_modules\/(?:ink|react|yargs|linkedom|mammoth|unpdf|bullmq|chokidar|tinypool|cli-progress)\//u;

test('no terminal interface, command line or reader of documents is loaded with it', () => {
  const loaded = evaluate(LOADED).stdout.trim().split('\n');
  expect(loaded.filter((url) => LATE.test(url))).toEqual([]);
  const dist = join(ROOT, 'dist');
  const files = readdirSync(dist).filter((name) => name.endsWith('.js'));
  for (const words of BUNDLED) {
    const holders = files.filter((name) => words.test(readFileSync(join(dist, name), 'utf8')));
    expect(holders).not.toEqual([]);
    expect(holders.filter((name) => loaded.some((url) => url.endsWith(`/dist/${name}`)))).toEqual([]);
  }
});

describe('what the README says of the command line', () => {
  const commands = ['', 'review', 'report', 'timeline', 'pairs', 'batch', 'inspect', 'schema'];
  const helps = new Map(
    commands.map((command) => {
      const args = ['dist/cli.js', ...(command === '' ? [] : [command]), '--help'];
      return [command, spawnSync(process.execPath, args, {cwd: ROOT, encoding: 'utf8'}).stdout];
    }),
  );
  /** Options in the help, with the commands that have them. */
  const offered = [...helps].flatMap(([command, help]) =>
    [...help.matchAll(/^ {2}(--[a-z-]+) {2,}/gmu)].map(
      ([, option]) => `${option} of ${command || 'OLD NEW'}`,
    ),
  );

  test('each option of each command, and no other', () => {
    const told = section('The command line')
      .split('\n')
      .filter((line) => line.startsWith('| `--'))
      .flatMap((row) => {
        const [, options = '', of = ''] = row.split(/(?<!\\)\|/u);
        const names = [...options.matchAll(/`(--[a-z-]+)/gu)].map(([, name]) => name ?? '');
        const having = of.includes(' all ')
          ? commands
          : commands.filter((each) => of.includes(each || 'OLD NEW'));
        return names
          .filter((name) => !name.startsWith('--no-'))
          .flatMap((name) => having.map((command) => `${name} of ${command || 'OLD NEW'}`));
      });
    expect(told.toSorted()).toEqual(offered.toSorted());
  });

  test('each command', () => {
    const told = [...section('The command line').matchAll(/^\| `storydiff ([a-z]+)/gmu)].map(
      ([, name]) => name,
    );
    expect(told.toSorted()).toEqual(commands.slice(1).toSorted());
  });
});

test('each npm script stands in the README', () => {
  const {scripts} = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const shown = Object.keys(scripts).filter((name) => !name.startsWith('pre'));
  const missing = shown.filter((name) => !new RegExp(`\`npm (?:run )?${name}\``, 'u').test(README));
  expect(missing).toEqual([]);
});

test('links in the README lead somewhere', () => {
  const links = [...README.matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]*))?\)/gu)];
  expect(links.length).toBeGreaterThan(3);
  for (const [link, path = '', anchor] of links) {
    if (path !== '') expect(existsSync(join(ROOT, path)), link).toBe(true);
    else expect(anchors(README), link).toContain(anchor);
  }
});

/** As code hosts make them of headings. */
function anchors(markdown: string): readonly string[] {
  return [...markdown.matchAll(/^#+ (.+)$/gmu)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\w\- ]/gu, '')
      .replaceAll(' ', '-'),
  );
}
