// The interactive review: takes the terminal over, and gives it back as it was.
import {render} from 'ink';
import {App, PlainApp} from './app.js';
import type {Size} from './layout.js';
import type {Action} from './reduce.js';
import type {Own} from './state.js';
import {themeFor} from './theme.js';
import {opened} from './use-loading.js';
import type {ReviewEntry} from './world.js';

export type {ReviewEntry, ReviewPair, ReviewStoryline} from './world.js';

export interface ReviewOptions {
  /** One is opened at once, among several the user chooses. */
  readonly pairs: readonly ReviewEntry[];
  readonly color: boolean;
  readonly own?: Own;
  /** Flat text, one line after another, in place of screens. */
  readonly plain?: boolean;
  /** Both must be terminals. */
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  /** Ends the review as `q` does. SIGTERM, SIGHUP and SIGINT restore the terminal without it. */
  readonly signal?: AbortSignal;
  /** What Ctrl-Z does once the terminal is given back: stops the process, and resolves when it goes on. */
  readonly suspend?: () => Promise<void>;
}

/** Resolves when the user quits; rejects with what `load` threw where there is one pair only. */
export async function review(options: ReviewOptions): Promise<void> {
  const {pairs, own, plain = false, stdin, stdout, signal, suspend} = options;
  const theme = themeFor(options.color);
  const props = {pairs, own, suspend, begun: await begin(pairs)};
  const screen = () =>
    plain ? <PlainApp {...props} /> : <App {...props} size={sizeOf(stdout)} theme={theme} />;
  // Listens before Ink does, so that Ink never lays the old frame out on the new screen.
  let redraw = () => {};
  const resized = () => redraw();
  stdout.on('resize', resized);
  const app = render(screen(), {
    stdin,
    stdout,
    exitOnCtrlC: false,
    alternateScreen: !plain,
    isScreenReaderEnabled: plain,
    // Ink takes any CI variable for a machine without a terminal; that there is one is known here.
    interactive: true,
    incrementalRendering: true,
    maxFps: 120,
  });
  redraw = () => app.rerender(screen());
  const end = () => app.unmount();
  signal?.addEventListener('abort', end);
  if (signal?.aborted) end();
  try {
    await app.waitUntilExit();
  } finally {
    stdout.off('resize', resized);
    signal?.removeEventListener('abort', end);
  }
}

/** A frame that says what is done, and is gone again at once, would cost more than it tells. */
async function begin(pairs: readonly ReviewEntry[]): Promise<Action | null> {
  const [only, ...others] = pairs;
  if (only === undefined || others.length > 0 || 'weave' in only || !only.quick) return null;
  return opened(0, only, {told: async () => {}, signal: new AbortController().signal});
}

/** A terminal that doesn't tell its size counts as 80 × 24. */
function sizeOf({columns, rows}: NodeJS.WriteStream): Size {
  return {columns: columns || 80, rows: rows || 24};
}
