/**
 * Times `storydiff review` on the seed pair, in a real pseudo-terminal, from the start of the process to the end of
 * the first frame that holds the topics, against tagging its articles alone.
 */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {spawn} from '@lydell/node-pty';
import {FLOOR, inTurn, path, SEED_PAIR, timeProcess} from './timing.mjs';

/** How many times as long as the floor. */
export const BAR = 2;
const END_OF_FRAME = '\u001b[?2026l';

/** `ours` and `theirs` are milliseconds. */
export async function measureFirstFrame({runs = 15} = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'storydiff-bench-'));
  try {
    const {ours, theirs} = await inTurn({runs, ours: () => open(folder), theirs: () => timeProcess(FLOOR)});
    return {ours, theirs, ratio: ours / theirs};
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

/** Nobody's own reviews and settings are read. */
async function open(folder) {
  const {CI: _, ...inherited} = process.env;
  const started = performance.now();
  const pty = spawn(process.execPath, [path('dist/cli.js'), 'review', ...SEED_PAIR], {
    name: 'xterm-256color',
    cols: 120,
    rows: 40,
    cwd: folder,
    env: {...inherited, XDG_STATE_HOME: folder, XDG_CONFIG_HOME: folder},
  });
  const ended = new Promise((resolve) => pty.onExit(resolve));
  let written = '';
  const shown = new Promise((resolve, reject) => {
    pty.onData((data) => {
      written += data;
      const topics = written.indexOf(' Topics ');
      if (topics >= 0 && written.includes(END_OF_FRAME, topics)) resolve(performance.now());
    });
    ended.then(() => reject(new Error(`the review ended before its first frame: ${written}`)));
  });
  const at = await shown;
  pty.write('\u0003');
  await ended;
  return at - started;
}
