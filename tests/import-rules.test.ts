/** Holds the architecture: who may import whom, and what only one place may use. */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const SRC = join(ROOT, 'src');

interface Source {
  /** Relative to src/, with slashes. */
  readonly path: string;
  readonly layer: string;
  /** Without comments. */
  readonly code: string;
  readonly text: string;
  /** As written for packages; relative to src/ for files of this project. */
  readonly imports: readonly string[];
}

/** What a layer may import, besides itself. Files at the top of src/ are layers of their own. */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  'model.ts': [],
  text: ['model.ts'],
  events: ['model.ts', 'text'],
  topics: ['model.ts', 'text', 'events'],
  align: ['model.ts', 'text', 'events'],
  // The words that tell a story are those that relate two articles.
  stories: ['model.ts', 'text', 'align'],
  changes: ['model.ts', 'text', 'events', 'topics', 'align'],
  'compare.ts': ['model.ts', 'text', 'events', 'topics', 'align', 'changes'],
  storyline: ['model.ts', 'text', 'events', 'topics', 'align', 'changes', 'compare.ts'],
  report: ['model.ts', 'text', 'events', 'topics', 'align', 'changes', 'compare.ts'],
  review: ['model.ts', 'report'],
  ui: ['model.ts', 'text', 'events', 'topics', 'align', 'changes', 'compare.ts', 'report', 'review'],
  io: ['model.ts', 'text'],
  batch: ['model.ts', 'text', 'io'],
  commands: [
    'model.ts',
    'text',
    'events',
    'compare.ts',
    'report',
    'review',
    'ui',
    'io',
    'batch',
    'storyline',
    'stories',
  ],
  'cli.ts': ['commands'],
  'index.ts': ['model.ts', 'text', 'events', 'compare.ts', 'report', 'storyline', 'io'],
};

const COMMAND_LINE = ['cli.ts', 'commands'];

const sources: readonly Source[] = readdirSync(SRC, {recursive: true, withFileTypes: true})
  .filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name))
  .map((entry) => read(join(entry.parentPath, entry.name).slice(SRC.length + 1)));

function read(path: string): Source {
  const text = readFileSync(join(SRC, path), 'utf8');
  const code = text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gmu, '');
  return {path, layer: path.split('/')[0] ?? path, code, text, imports: importsOf(code, path)};
}

function importsOf(code: string, path: string): readonly string[] {
  const found = code.matchAll(/(?:\bfrom|^import|\bimport\()\s*'([^']+)'/gmu);
  return [...found].map(([, name = '']) =>
    name.startsWith('.') ? join(path, '..', name).replace(/\.js$/u, '.ts') : name,
  );
}

function isOwnFile(name: string): boolean {
  return name.includes('/') ? (name.split('/')[0] ?? '') in LAYERS : /\.tsx?$/u.test(name);
}

/** `path: what` for every match of `pattern` outside of `allowed` layers. */
function offences(pattern: RegExp, allowed: readonly string[]): readonly string[] {
  return sources
    .filter(({layer}) => !allowed.includes(layer))
    .flatMap(({path, code}) => [...code.matchAll(pattern)].map(([match]) => `${path}: ${match}`));
}

function importers(pattern: RegExp): readonly Source[] {
  return sources.filter(({imports}) => imports.some((name) => pattern.test(name)));
}

test('there are sources, and their imports are seen', () => {
  expect(sources.length).toBeGreaterThan(20);
  expect(
    importsOf(
      "import {a} from './b.js';\nimport 'c';\nconst d = await import('../e/f.js');\nexport * from 'g';",
      'x/y.ts',
    ),
  ).toEqual(['x/b.ts', 'c', 'e/f.ts', 'g']);
});

describe('imports run one way', () => {
  test.each(sources.map((source) => [source.path, source] as const))('%s', (_path, {layer, imports}) => {
    expect(Object.keys(LAYERS)).toContain(layer);
    const mayImport = [layer, ...(LAYERS[layer] ?? [])];
    const wrong = imports.filter(
      (name) => isOwnFile(name) && !mayImport.includes(name.split('/')[0] ?? name),
    );
    expect(wrong).toEqual([]);
  });
});

describe('one place only', () => {
  test('ink and react stay in ui/', () => {
    const layers = importers(/^(?:ink|react)(?:$|[/-])|^@inkjs\//u).map(({layer}) => layer);
    expect(layers.filter((layer) => layer !== 'ui')).toEqual([]);
  });

  test('one file imports diff', () => {
    expect(importers(/^diff(?:$|\/)/u).map(({path}) => path)).toHaveLength(1);
  });

  test('BullMQ and its client stay in io/queue/', () => {
    const outside = importers(/^(?:bullmq|ioredis)(?:$|\/)/u).filter(
      ({path}) => !path.startsWith('io/queue/'),
    );
    expect(outside.map(({path}) => path)).toEqual([]);
  });

  test('one file imports the tagger', () => {
    expect(importers(/^wink-/u).map(({path}) => path)).toEqual(['text/tagger.ts']);
  });

  test('only io/ touches files, network and processes', () => {
    const outside = importers(
      /^(?:node:)?(?:fs|http|https|http2|net|tls|dgram|dns|child_process|cluster|worker_threads)(?:$|\/)/u,
    );
    expect(outside.filter(({layer}) => layer !== 'io').map(({path}) => path)).toEqual([]);
    expect(offences(/\b(?:fetch|WebSocket|EventSource|XMLHttpRequest)\(/gu, ['io'])).toEqual([]);
  });

  test('yargs and process stay in cli.ts and commands/', () => {
    const outside = importers(/^yargs(?:$|\/)|^(?:node:)?process$/u).filter(
      ({layer}) => !COMMAND_LINE.includes(layer),
    );
    expect(outside.map(({path}) => path)).toEqual([]);
    expect(offences(/(?<![\w.'-])process(?:\??\.|\[)\w+/gu, COMMAND_LINE)).toEqual([]);
  });

  test('no clock, randomness or environment below commands/', () => {
    const impure =
      /\bDate\.now\b|\bnew Date\(\)|(?<!new )\bDate\(\)|\bMath\.random\b|\bperformance\.now\b|\brandomUUID\b|\bgetRandomValues\b|\bprocess\.env\b/gu;
    expect(offences(impure, COMMAND_LINE)).toEqual([]);
  });
});

test('folders and files are named by subject', () => {
  const vague = sources.filter(({path}) => /(?:^|\/)(?:utils?|helpers?|misc|common)(?:\/|\.|$)/u.test(path));
  expect(vague.map(({path}) => path)).toEqual([]);
});

test('file names are kebab-case', () => {
  const wrong = sources.filter(({path}) => !/^(?:[a-z0-9-]+\/)*[a-z0-9-]+(?:\.d)?\.tsx?$/u.test(path));
  expect(wrong.map(({path}) => path)).toEqual([]);
});

/** Names that a rule would hold only because it knows a story of seeds/; what is in every atlas is left out. */
const SEED_NAMES =
  /\b(?:comcasa|caatsa|s-400|mh-60|diux|idex|hadr|dtti|oneindia|swaraj|sushma|nirmala|sitharaman|jaishankar|rajnath|mattis|esper|pompeo|pompey|gurugram|information fusion centre|industrial security annex|2\+2)\b/giu;

test('nothing in src/ knows a seed story', () => {
  const known = sources.flatMap(({path, text}) =>
    [...text.matchAll(SEED_NAMES)].map(([name]) => `${path}: ${name}`),
  );
  expect(known).toEqual([]);
});
