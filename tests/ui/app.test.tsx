import {stripVTControlCharacters} from 'node:util';
import {renderToString} from 'ink';
import {render} from 'ink-testing-library';
import stringWidth from 'string-width';
import {afterEach, describe, expect, test, vi} from 'vitest';
import type {Report} from '../../src/model.js';
import {App} from '../../src/ui/app.js';
import type {Size} from '../../src/ui/layout.js';
import {reduce} from '../../src/ui/reduce.js';
import {Screen} from '../../src/ui/screen.js';
import {initialState, type State} from '../../src/ui/state.js';
import {themeFor} from '../../src/ui/theme.js';
import type {ReviewPair} from '../../src/ui/world.js';
import {hostile, notice, silent, treaty} from './fixtures.js';

/** As many columns as ink-testing-library has. */
const SIZE: Size = {columns: 100, rows: 30};
const theme = themeFor(false);

type Rendered = ReturnType<typeof render>;
const open: Rendered[] = [];

afterEach(() => {
  for (const app of open.splice(0)) app.unmount();
});

function pair(name: string, load: () => Promise<Report>): ReviewPair {
  return {name, old: `${name}/old.txt`, new: `${name}/new.txt`, load};
}

function start(...pairs: readonly ReviewPair[]): Rendered {
  const app = render(<App pairs={pairs} size={SIZE} theme={theme} />);
  open.push(app);
  const {write} = app.stdout;
  // Ink asks with an empty write whether all is flushed; the library's stream takes that for a frame, and never answers.
  app.stdout.write = (frame: string, flushed?: () => void) => {
    if (frame !== '') write(frame);
    flushed?.();
  };
  return app;
}

async function see(app: Rendered, ...words: readonly string[]): Promise<string> {
  return vi.waitFor(() => {
    const frame = stripVTControlCharacters(app.lastFrame() ?? '');
    for (const word of words) expect(frame).toContain(word);
    return frame;
  });
}

test('says what it is doing until the report is there', async () => {
  let resolve = (_: Report) => {};
  const report = new Promise<Report>((done) => {
    resolve = done;
  });
  const app = start(pair('treaty', () => report));
  await see(app, 'Comparing treaty …', 'treaty/old.txt');
  resolve(treaty);
  await see(app, '4 topics moved', 'Topics', '1 of 8', 'doubtful → signed');
});

test('says what is done with a pair, step by step', async () => {
  const steps: string[] = [];
  let compared = (_: Report) => {};
  const app = start(
    {
      ...pair('treaty', () => Promise.reject(new Error('not asked for'))),
      load: async ({told}) => {
        await told('reading');
        steps.push(stripVTControlCharacters(app.lastFrame() ?? '').trim());
        await told('comparing');
        steps.push(stripVTControlCharacters(app.lastFrame() ?? '').trim());
        return new Promise<Report>((resolve) => {
          compared = resolve;
        });
      },
    },
    pair('other', async () => notice),
  );
  await see(app, 'Pairs of articles');
  app.stdin.write('\r');
  await see(app, 'Comparing treaty …');
  await vi.waitFor(() => expect(steps).toHaveLength(2));
  expect(steps[0]).toContain('Reading treaty …');
  expect(steps[1]).toContain('Comparing treaty …');
  // Back, and to it again: what was begun is waited for, and not begun anew.
  app.stdin.write('\u001b');
  await see(app, 'Pairs of articles');
  app.stdin.write('\r');
  await see(app, 'Comparing treaty …');
  compared(treaty);
  await see(app, '1 of 8');
  expect(steps).toHaveLength(2);
});

test('who quits while a pair is compared lets it be given up', async () => {
  const signals: AbortSignal[] = [];
  const app = start({
    ...pair('treaty', () => new Promise(() => {})),
    load: ({signal}) => {
      signals.push(signal);
      return new Promise(() => {});
    },
  });
  await see(app, 'Comparing treaty …');
  await vi.waitFor(() => expect(signals).toHaveLength(1));
  expect(signals[0]?.aborted).toBe(false);
  app.stdin.write('q');
  await vi.waitFor(() => expect(signals[0]?.aborted).toBe(true));
});

describe('a pair that is watched', () => {
  function watched(load: () => Promise<Report>) {
    let change = async (_: string) => {};
    let ended = 0;
    const app = start({
      ...pair('treaty', load),
      watch: async (changed) => {
        change = changed;
        return () => {
          ended += 1;
        };
      },
    });
    return {app, changed: (paths: string) => change(paths), ended: () => ended};
  }

  test('is compared anew, and a version that can’t be read is told', async () => {
    const versions = [async () => treaty, async () => notice];
    const broken = async (): Promise<Report> => {
      throw new Error('new.txt: is empty');
    };
    const {app, changed, ended} = watched(() => (versions.shift() ?? broken)());
    await see(app, '1 of 8');
    app.stdin.write('x');
    await see(app, '✗ wrong');
    await changed('new.txt');
    await see(
      app,
      'sank → ran aground',
      'new.txt changed: compared anew',
      '! 1 mark on what is said no more',
    );
    await changed('new.txt');
    await see(app, 'sank → ran aground', '! new.txt: is empty; shown is what was there before');
    app.stdin.write('q');
    await vi.waitFor(() => expect(ended()).toBe(1));
  });
});

test('what is wished is granted in turn, quitting too', async () => {
  const kept: string[] = [];
  let free = () => {};
  const slow = new Promise<void>((resolve) => {
    free = resolve;
  });
  const app = start({
    ...pair('treaty', async () => treaty),
    keep: async (_, {aspect}) => {
      kept.push(aspect);
      if (kept.length === 1) await slow;
    },
  });
  await see(app, '1 of 8');
  app.stdin.write('x y');
  await see(app, '✗ wrong', '✓ right', '1 reviewed');
  expect(kept).toEqual(['verdict']);
  app.stdin.write('q');
  await see(app, '✗ wrong', '✓ right');
  free();
  await vi.waitFor(() => expect(kept).toEqual(['verdict', 'reviewed', 'verdict']));
  await vi.waitFor(() => expect(app.lastFrame()?.trim()).toBe(''));
});

test('who quits twice waits for nothing', async () => {
  const app = start({...pair('treaty', async () => treaty), keep: () => new Promise(() => {})});
  await see(app, '1 of 8');
  app.stdin.write('x');
  await see(app, '✗ wrong');
  app.stdin.write('q');
  await see(app, '✗ wrong');
  app.stdin.write('q');
  await vi.waitFor(() => expect(app.lastFrame()?.trim()).toBe(''));
});

test('a store that cannot be read does not keep the review from opening', async () => {
  const app = start({
    ...pair('treaty', async () => treaty),
    recall: async () => {
      throw new Error('state: permission denied');
    },
  });
  await see(app, '1 of 8', '! state: permission denied');
});

test('the keys of one chunk count one by one', async () => {
  const app = start(pair('treaty', async () => treaty));
  await see(app, '1 of 8');
  app.stdin.write('jjj');
  await see(app, '4 of 8', 'Joen Halvard');
  app.stdin.write('gj\r');
  await see(app, '2 of 8', 'tab topics');
});

test('reads on where the reader is, and comes back', async () => {
  const app = start(pair('treaty', async () => treaty));
  await see(app, '1 of 8', 'lines 1–25 of 32 ▼');
  app.stdin.write('\tj');
  await see(app, 'lines 2–26 of 32 ▼');
  app.stdin.write('?');
  await see(app, 'Help', 'half a page down');
  app.stdin.write('\u001b');
  await see(app, 'lines 2–26 of 32 ▼');
  app.stdin.write('i');
  await see(app, 'The two articles', 'strait/2031-11-21.txt', 'Orvia Courier');
});

test('a load that fails is told among several pairs', async () => {
  const app = start(
    pair('treaty', async () => treaty),
    pair('lost', async () => {
      throw new Error('lost/new.txt: is empty');
    }),
  );
  await see(app, 'Pairs of articles', '1 of 2');
  app.stdin.write('j\r');
  await see(app, 'lost/new.txt: is empty');
  app.stdin.write('\u001b');
  await see(app, 'Pairs of articles', '2 of 2');
});

describe('the screen', () => {
  const sizes: readonly Size[] = [
    {columns: 60, rows: 18},
    {columns: 80, rows: 24},
    {columns: 99, rows: 30},
    {columns: 100, rows: 30},
    {columns: 160, rows: 45},
    {columns: 200, rows: 60},
    {columns: 50, rows: 12},
    {columns: 1, rows: 1},
  ];

  function opened(report: Report): State {
    const pairs = [{name: 'a pair', old: 'old.txt', new: 'new.txt'}];
    return reduce(initialState(pairs), {type: 'loaded', pair: 0, report});
  }

  test.each(sizes.map((size) => [`${size.columns} × ${size.rows}`, size] as const))(
    'has %s cells, whatever it shows',
    (_, size) => {
      for (const report of [treaty, notice, hostile, silent]) {
        const review = opened(report);
        const states: readonly State[] = [
          review,
          {...review, review: {...review.review, focus: 'detail', detailTop: 5}},
          {...review, page: {kind: 'help', top: 3, filter: 'page', typing: true}},
          {...review, page: {kind: 'about', top: 0, filter: '', typing: false}},
          {...review, phase: {kind: 'picker'}},
          {...review, phase: {kind: 'failed', pair: 0, message: 'x '.repeat(300)}},
          initialState(review.pairs),
        ];
        for (const state of states) {
          const frame = renderToString(<Screen state={state} size={size} theme={theme} />, {
            columns: size.columns,
          });
          const lines = frame.split('\n');
          expect(lines).toHaveLength(size.rows);
          expect(lines.filter((line) => stringWidth(line) > size.columns)).toEqual([]);
        }
      }
    },
  );

  test('that is too small says what it needs', () => {
    const size = {columns: 50, rows: 12};
    const frame = renderToString(<Screen state={opened(treaty)} size={size} theme={theme} />, {columns: 50});
    expect(frame).toContain('This window has 50 × 12; the review needs 60 × 18.');
  });
});
