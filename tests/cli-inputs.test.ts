/** Every kind of input as a user gives it; and what was made to break a reader: one clear line, within limits. */
import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {bomb, makePdf, page, pdfOf} from './io/formats/make-pdf.js';
import {makeDocx, paragraph} from './io/formats/make-zip.js';
import {packedSpaces} from './io/formats/packed-spaces.js';
import {redirect, type Served, send, serve} from './io/sources/serve.js';
import {type CliOptions, runCli, runCliBeside} from './run-cli.js';
import {invented} from './stories/invented.js';

const folder = mkdtempSync(join(tmpdir(), 'storydiff-'));
afterAll(() => rmSync(folder, {recursive: true}));

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

const FIRST = 'Harton may sign the bridge treaty in May, Mayor Ana Ferro said. The toll will be $2.';
const LAST = 'Harton has signed the bridge treaty, Mayor Lu Okoro said. The toll will be $3.';
const html = (story: string, day: string) =>
  `<!doctype html><html><head><meta property="og:site_name" content="Harton Weekly"><meta name="author" content="Ida Moss">
<meta property="article:published_time" content="${day}"></head><body><nav>Menu</nav><article><h1>The bridge treaty</h1>
<p>${story}</p></article></body></html>`;
const docx = (story: string, day: string) => makeDocx(paragraph(`date ${day}`) + paragraph(story));
const pdf = (story: string, day: string) => makePdf([page([`date ${day}`, '', story])]);

interface ReportedArticle {
  readonly path: string;
  readonly date: string | null;
  readonly source: string | null;
  readonly text: string;
}

interface Reported {
  readonly old: ReportedArticle;
  readonly new: ReportedArticle;
  readonly warnings: readonly string[];
  readonly topics: readonly {readonly changes: readonly {readonly type: string}[]}[];
}

async function report(args: readonly string[], options: CliOptions = {}): Promise<Reported> {
  const {status, stdout, stderr} = await runCliBeside(['report', ...args, '--format', 'json'], options);
  expect({status, stderr: stderr.replace(/^storydiff: warning: .*\n/gmu, '')}).toEqual({
    status: 0,
    stderr: '',
  });
  return JSON.parse(stdout) as Reported;
}

describe('kinds of files', () => {
  test.each([
    ['html', html],
    ['docx', docx],
    ['pdf', pdf],
  ])('%s, compared with its like', async (ending, make) => {
    const old = file(`old.${ending}`, make(FIRST, '2021-03-04'));
    const fresh = file(`new.${ending}`, make(LAST, '2021-06-04'));
    const {topics, warnings, ...articles} = await report([old, fresh]);
    expect(articles.old).toMatchObject({path: old, date: '2021-03-04'});
    expect(articles.new).toMatchObject({path: fresh, date: '2021-06-04'});
    expect(articles.old.text).toContain(FIRST);
    expect(warnings).toEqual([]);
    expect(topics.flatMap(({changes}) => changes.map(({type}) => type))).toContain('status');
  });

  test.each([
    ['html', html],
    ['docx', docx],
    ['pdf', pdf],
  ])('%s on standard input', async (_ending, make) => {
    const fresh = file('new.txt', `date 2021-06-04 ${LAST}`);
    const {old} = await report(['-', fresh], {input: make(FIRST, '2021-03-04')});
    expect(old).toMatchObject({path: '-', date: '2021-03-04'});
    expect(old.text).toContain(FIRST);
  });

  test('author and site are the source', async () => {
    const old = file('old.html', html(FIRST, '2021-03-04'));
    expect((await report([old, old])).old.source).toBe('Ida Moss, Harton Weekly');
  });

  test('a folder with a page and a PDF is a pair', async () => {
    mkdirSync(join(folder, 'pair'));
    file('pair/old.html', html(FIRST, '2021-03-04'));
    file('pair/new.pdf', pdf(LAST, '2021-06-04'));
    file('pair/~$new.docx', 'lock');
    expect((await report([join(folder, 'pair')])).new.date).toBe('2021-06-04');
  });

  test('a warning of the reader is in the report, and on standard error of inspect', async () => {
    const linked =
      '<script type="application/ld+json">{"@type":"Article","isAccessibleForFree":false}</script>';
    const paid = file('paid.html', html(FIRST, '2021-03-04').replace('</head>', `${linked}</head>`));
    const warning = `${paid}: the page says that reading it in full has to be paid for: its text may be cut`;
    expect((await report([paid, paid])).warnings).toEqual([warning, warning]);
    expect(runCli(['report', paid, paid, '--width', '400']).stdout).toContain(warning);
    const {status, stderr} = runCli(['inspect', paid]);
    expect({status, stderr}).toEqual({status: 0, stderr: `storydiff: warning: ${warning}\n`});
  });
});

describe('addresses', () => {
  const told = invented().filter(({id}) => id.startsWith('poisoning/'));
  let served: Served;
  beforeAll(async () => {
    served = await serve({
      '/old': send(html(FIRST, '2021-03-04'), {'content-type': 'text/html'}),
      '/new.pdf': send(pdf(LAST, '2021-06-04'), {'content-type': 'application/octet-stream'}),
      '/image': send('x', {'content-type': 'image/png'}),
      '/round': redirect('/round'),
      ...Object.fromEntries(
        told.map(({date, text}) => [
          `/told/${date}.txt`,
          send(`date ${date} ${text}`, {'content-type': 'text/plain'}),
        ]),
      ),
    });
  });
  afterAll(() => served.close());

  test('are read where private ones are allowed', async () => {
    const [old, fresh] = [served.at('/old'), served.at('/new.pdf?a=b')];
    expect(await report([old, fresh, '--allow-private'])).toMatchObject({
      old: {path: old, date: '2021-03-04', source: 'Ida Moss, Harton Weekly'},
      new: {path: fresh, date: '2021-06-04'},
    });
    expect((await runCliBeside(['inspect', old, '--allow-private'])).stdout).toContain('2021-03-04');
    expect((await runCliBeside([old, old, '--allow-private'])).status).toBe(0);
  });

  describe('by pairs and batch', () => {
    const [old = '', fresh = ''] = ['/old', '/new.pdf?a=b'];
    const refused = (address: string) =>
      `${address}: leads to 127.0.0.1, on this host or a private network; --allow-private lets it be read`;

    test('pairs reads them, and its workers do too', async () => {
      const addresses = told.map(({date}) => served.at(`/told/${date}.txt`));
      const args = ['pairs', ...addresses, '--format', 'json', '--report', join(folder, 'found')];
      const {status, stdout} = await runCliBeside([...args, '--allow-private']);
      const {stories, failed} = JSON.parse(stdout);
      expect({status, failed}).toEqual({status: 0, failed: []});
      expect(stories).toMatchObject([
        {articles: addresses.map((path) => ({path})), pairs: [{relation: 'follow-up', problem: null}]},
      ]);
      const {stderr} = await runCliBeside([...args, '--allow-private', '--no-allow-private']);
      expect(stderr).toBe(addresses.map((address) => `storydiff: ${refused(address)}\n`).join(''));
    });

    test('batch reads those of its lines', async () => {
      const [path, other] = [served.at(old), served.at(fresh)];
      const input = JSON.stringify({id: 1, old: {path}, new: {path: other}});
      const answer = async (...options: readonly string[]) =>
        JSON.parse((await runCliBeside(['batch', ...options], {input})).stdout);
      expect(await answer('--allow-private')).toMatchObject({id: 1, old: {path}, new: {path: other}});
      expect(await answer()).toEqual({id: 1, error: refused(path)});
    });
  });

  test.each([
    ['/old', [], 'leads to 127.0.0.1, on this host or a private network; --allow-private lets it be read'],
    ['/missing', ['--allow-private'], 'answers 404 Not Found'],
    ['/image', ['--allow-private'], 'is image/png, not an article'],
    ['/round', ['--allow-private'], 'redirects more than 5 times'],
  ])('%s %j: one line', async (path, options, problem) => {
    const address = served.at(path);
    expect(await runCliBeside(['report', address, address, ...options])).toEqual({
      status: 2,
      stdout: '',
      stderr: `storydiff: ${address}: ${problem}\n`,
    });
  });

  test.each([
    ['ftp://example.org/a.txt', 'only http and https addresses can be read'],
    ['http://', 'is no address that can be read'],
    [
      'https://ana:geheim@example.org/',
      'holds a user name or password, which reports would show: leave it out',
    ],
  ])('%s: one line', (address, problem) => {
    expect(runCli(['inspect', address])).toEqual({
      status: 2,
      stdout: '',
      stderr: `storydiff: ${address.replace(/\/\/.*@/u, '//')}: ${problem}\n`,
    });
  });
});

describe('revisions of a git repository', () => {
  const inside = join(folder, 'repository');
  beforeAll(() => {
    mkdirSync(inside);
    const git = (args: readonly string[], day = '2021-03-04') =>
      execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
        cwd: inside,
        stdio: 'pipe',
        env: {...process.env, GIT_AUTHOR_DATE: `${day}T12:00:00Z`},
      });
    git(['init', '-b', 'main']);
    for (const [day, text] of [
      ['2021-03-04', FIRST],
      ['2021-06-04', LAST],
    ] as const) {
      writeFileSync(join(inside, 'story.md'), `# The bridge treaty\n\n${text}\n`);
      git(['add', '-A']);
      git(['commit', '-m', 'Write'], day);
    }
    writeFileSync(join(inside, 'HEAD:story.md'), 'A file of this name.');
  });

  test('two versions of a file, dated by their commits, which is said', async () => {
    const [old, fresh] = ['HEAD~1:story.md', 'main:story.md'];
    expect(await report([old, fresh], {cwd: inside})).toMatchObject({
      old: {path: old, date: '2021-03-04', text: `The bridge treaty\n\n${FIRST}`},
      new: {path: fresh, date: '2021-06-04'},
      warnings: [
        'HEAD~1:story.md: states no date; 2021-03-04 is that of its commit',
        'main:story.md: states no date; 2021-06-04 is that of its commit',
      ],
    });
  });

  test('a file of that name goes first', () => {
    expect(runCli(['inspect', 'HEAD:story.md'], {cwd: inside}).stdout).toContain('A file of this name.');
  });

  test.each([
    ['HEAD~9:story.md', 'no such file, and git knows no revision “HEAD~9” here'],
    ['C:\\story.md', 'no such file'],
  ])('%s: one line', (source, problem) => {
    expect(runCli(['inspect', source], {cwd: inside})).toEqual({
      status: 2,
      stdout: '',
      stderr: `storydiff: ${source}: ${problem}\n`,
    });
  });
});

describe('hostile files', () => {
  const whole = {docx: docx(FIRST, '2021-03-04'), pdf: pdf(FIRST, '2021-03-04')};
  test.each<readonly [string, () => string | Uint8Array, string | RegExp]>([
    ['cut.docx', () => whole.docx.subarray(0, 500), 'is a damaged or cut-off ZIP archive'],
    ['cut.pdf', () => whole.pdf.subarray(0, 20), 'is a damaged PDF'],
    [
      'bomb.docx',
      () => makeDocx('', [{name: 'word/document.xml', data: packedSpaces(2048), packed: true}]),
      'unpacks to more than any article holds',
    ],
    [
      'deep.docx',
      () => makeDocx('<w:ins>'.repeat(100_000) + '</w:ins>'.repeat(100_000)),
      'is nested too deep',
    ],
    [
      'wide.docx',
      () => makeDocx(paragraph('a').repeat(400_000)),
      // Which of the two limits is reached first depends on the machine.
      /takes more memory than any article should|takes longer than 30 s to read: no article should/u,
    ],
    ['bomb.pdf', () => pdfOf([bomb(2048)]), 'unpacks to more than any article holds'],
    ['bomb-in-bomb.pdf', () => pdfOf([bomb(2048, 2)]), 'unpacks to more than any article holds'],
    [
      'bombs.pdf',
      () => pdfOf(Array.from({length: 20}, () => bomb(60))),
      'unpacks to more than any article holds',
    ],
    ['tags.html', () => `<html>${'<a b>'.repeat(2_000_000)}`, 'has more markup than any article'],
    ['page.pdf', () => html(FIRST, '2021-03-04'), 'is no PDF file, whatever it is called'],
  ])('%s: one line, exit status 2, less than a gigabyte', (name, make, problem) => {
    const path = file(name, make());
    const {outcome, peak} = measured(['inspect', path]);
    expect(outcome).toMatchObject({status: 2, stdout: ''});
    expect(outcome.stderr.startsWith(`storydiff: ${path}: `)).toBe(true);
    expect(outcome.stderr).toMatch(problem);
    expect(outcome.stderr.match(/\n/gu)).toHaveLength(1);
    expect(peak).toBeLessThan(10 ** 9);
  });

  test('a page nested 20,000 deep is read, with a warning', () => {
    const path = file('deep.html', `<html><body>${'<div>'.repeat(20_000)}${FIRST}`);
    const {outcome, peak} = measured(['inspect', path]);
    expect(outcome.status).toBe(0);
    expect(outcome.stdout).toContain('Mayor Ana Ferro');
    expect(outcome.stderr).toMatch(/^storydiff: warning: .*: its markup is too deep or too large .*\n$/u);
    expect(peak).toBeLessThan(10 ** 9);
  });

  function measured(args: readonly string[]) {
    const note = join(folder, 'peak');
    const preload = pathToFileURL(join(import.meta.dirname, 'peak-memory.mjs')).href;
    const outcome = runCli(args, {env: {NODE_OPTIONS: `--import=${preload}`, PEAK_MEMORY: note}});
    return {outcome, peak: Number(readFileSync(note, 'utf8'))};
  }
});
