/** The package as a user gets it: what is in it, and that it runs where nothing else is. */
import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'storydiff-pack-'));
afterAll(() => rmSync(folder, {recursive: true}));

interface Packed {
  readonly filename: string;
  readonly files: readonly {readonly path: string}[];
}

let packed: Packed;

function run(command: string, args: readonly string[], cwd: string): string {
  const {status, stdout, stderr} = spawnSync(command, args, {cwd, encoding: 'utf8'});
  expect({status, stderr: status === 0 ? '' : stderr}).toEqual({status: 0, stderr: ''});
  return stdout;
}

beforeAll(() => {
  const told = run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], ROOT);
  packed = (JSON.parse(told) as readonly [Packed])[0];
});

test('holds what runs, types, the seed pair, licence and notices, and nothing else', () => {
  const ours =
    /^(?:dist\/.+\.(?:js|d\.ts|json|txt|bin)|seeds\/.+\.(?:txt|md)|package\.json|README\.md|LICENSE)$/u;
  const paths = packed.files.map(({path}) => path);
  expect(paths.filter((path) => !ours.test(path))).toEqual([]);
  for (const path of [
    'dist/cli.js',
    'dist/index.js',
    'dist/index.d.ts',
    'LICENSE',
    'dist/THIRD-PARTY-NOTICES.txt',
  ])
    expect(paths).toContain(path);
  expect(paths.filter((path) => /test|bench|fixture|\.map$/u.test(path))).toEqual([]);
});

test('has the notices of those whose data it carries, word for word', () => {
  const notices = readFileSync(join(ROOT, 'dist', 'THIRD-PARTY-NOTICES.txt'), 'utf8');
  for (const notice of ['NOTICE-wordnet.txt', 'NOTICE-glove.md'])
    expect(notices).toContain(readFileSync(join(ROOT, 'src/text/lexicon', notice), 'utf8').trim());
});

test('installed into an empty folder, it reports and is a library', {timeout: 300_000}, () => {
  const home = join(folder, 'home');
  mkdirSync(home);
  writeFileSync(join(home, 'package.json'), '{"private": true, "type": "module"}\n');
  run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', join(folder, packed.filename)], home);
  writeFileSync(join(home, 'old.txt'), 'date 2031-03-04 Harton may sign the bridge treaty in May.\n');
  writeFileSync(join(home, 'new.txt'), 'date 2031-06-04 Harton has signed the bridge treaty.\n');
  const command = join(home, 'node_modules', '.bin', 'storydiff');
  expect(run(process.execPath, [command, 'report', 'old.txt', 'new.txt'], home)).toContain('bridge treaty');
  const program =
    "import {compare, articleFromText} from 'storydiff'; console.log(typeof compare, typeof articleFromText);";
  expect(run(process.execPath, ['--input-type=module', '--eval', program], home)).toBe('function function\n');
});
