import {describe, expect, test, vi} from 'vitest';
import type {Report} from '../../src/model.js';
import {reduce} from '../../src/ui/reduce.js';
import {initialState, type State, type Wish} from '../../src/ui/state.js';
import {grant, type ReviewPair, toClipboard, type World} from '../../src/ui/world.js';
import {silent, treaty} from './fixtures.js';

const SIZE = {columns: 160, rows: 45};
const PAIR = {name: 'a pair', old: 'old.txt', new: 'new.txt'};

function opened(report: Report, keys: string): State {
  const start = reduce(initialState([PAIR]), {type: 'loaded', pair: 0, report});
  return keys
    .split(' ')
    .filter((key) => key !== '')
    .reduce((state, name) => reduce(state, {type: 'key', name, size: SIZE}), start);
}

function world(pair: Partial<ReviewPair> = {}): World & {readonly sent: string[]} {
  const sent: string[] = [];
  return {
    pairs: [{...PAIR, load: async () => treaty, ...pair}],
    quit: vi.fn(),
    suspend: vi.fn(async () => {}),
    away: vi.fn(async (run) => run()),
    send: (sequence) => void sent.push(sequence),
    sent,
  };
}

/** What is in the clipboard after the sequences. */
function clipboard(sent: readonly string[]): string {
  const [start, end] = ['\u001b]52;c;', '\u0007'];
  const sequence = sent.join('');
  expect(sequence.startsWith(start) && sequence.endsWith(end)).toBe(true);
  return Buffer.from(sequence.slice(start.length, -end.length), 'base64').toString('utf8');
}

function wishes(keys: string, report = treaty): readonly Wish[] {
  return opened(report, keys).wishes;
}

describe('what is wished', () => {
  test.each<[string, readonly Wish[]]>([
    ['e', [{kind: 'export', pair: 0}]],
    ['Y', [{kind: 'copy', pair: 0, topic: 'sound-passage-agreement', change: null}]],
    ['] ] Y', [{kind: 'copy', pair: 0, topic: 'sound-passage-agreement', change: 1}]],
    ['G Y', []],
    ['a j j Y', [{kind: 'copy', pair: 0, topic: 'delegations', change: null}]],
    ['q e', [{kind: 'quit'}, {kind: 'export', pair: 0}]],
  ])('%j', (keys, expected) => {
    expect(wishes(keys)).toEqual(expected);
  });

  test.each([
    ['o', 'new', 0],
    ['] ] o', 'new', 0],
    ['j o', 'new', 3],
    ['j j j j j j o', 'old', 7],
    ['G o', 'old', 5],
    ['a j j tab o', 'old', 3],
  ])('%j opens the %s article at sentence %i', (keys, side, sentence) => {
    expect(wishes(keys)).toMatchObject([{kind: 'open-article', pair: 0, place: {side, sentence}}]);
  });

  test('of a report without topics', () => {
    expect(wishes('e Y o', silent).map(({kind}) => kind)).toEqual(['export', 'open-article']);
  });
});

describe('granting', () => {
  const first = (keys: string) => {
    const state = opened(treaty, keys);
    return {wish: state.wishes.at(-1) as Wish, state};
  };

  test('exports the report with what was said', async () => {
    const exportReport = vi.fn(async (_markdown: string) => '/tmp/report.md');
    const {wish, state} = first('] x e');
    expect(await grant(wish, state, world({exportReport}))).toEqual({
      text: 'exported to /tmp/report.md',
      warning: false,
    });
    const [markdown = ''] = exportReport.mock.calls[0] ?? [];
    expect(markdown).toContain('# How the story moved');
    expect(markdown).toContain('**✗ wrong**');
    expect(markdown).toContain('~~“signed” (fact)~~');
  });

  test('copies the change, as OSC 52', async () => {
    const {wish, state} = first('] Y');
    const here = world();
    expect((await grant(wish, state, here))?.text).toContain('Sound Passage Agreement');
    expect(clipboard(here.sent)).toContain(
      '- “doubtful” (probably not, according to a senior negotiator) → “signed” (fact)',
    );
    expect(clipboard(here.sent)).not.toContain('signing date');
  });

  test.each(['', 'naïve → 航行', 'x'.repeat(5000)])('the clipboard gets %j as it is', (text) => {
    expect(clipboard([toClipboard(text)])).toBe(text);
  });

  test('opens the article while the terminal is given away', async () => {
    const order: string[] = [];
    const openArticle = async () => void order.push('opened');
    const here: World = {
      ...world({openArticle}),
      away: async (run) => {
        order.push('away');
        await run();
        order.push('back');
      },
    };
    const {wish, state} = first('o');
    expect(await grant(wish, state, here)).toBeNull();
    expect(order).toEqual(['away', 'opened', 'back']);
  });

  test.each([
    ['e', {exportReport: async () => Promise.reject(new Error('disk full'))}, 'not exported: disk full'],
    [
      'o',
      {openArticle: async () => Promise.reject(new Error('less: cannot be run'))},
      'not opened: less: cannot be run',
    ],
    ['x', {keep: async () => Promise.reject(new Error('no space\nleft'))}, 'not saved: no space'],
  ])('%j that fails says why', async (keys, pair, text) => {
    const {wish, state} = first(keys);
    expect(await grant(wish, state, world(pair))).toEqual({text, warning: true});
  });

  test('suspends and quits', async () => {
    const here = world();
    for (const key of ['ctrl-z', 'q']) {
      const {wish, state} = first(key);
      expect(await grant(wish, state, here)).toBeNull();
    }
    expect(here.suspend).toHaveBeenCalledOnce();
    expect(here.quit).toHaveBeenCalledOnce();
  });
});
