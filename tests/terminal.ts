/** A real pseudo-terminal with an emulator behind it: what a person at a terminal does and sees. */
import {closeSync, constants, openSync} from 'node:fs';
import {type IPty, spawn} from '@lydell/node-pty';
import xterm from '@xterm/headless';

export interface Size {
  readonly columns: number;
  readonly rows: number;
}

export interface Ending {
  readonly status: number;
  /** Number of the signal that ended the process; 0 for none. */
  readonly signal: number;
}

/** What is on the screen. */
export interface Screen {
  /** Rows without the spaces at their ends. */
  readonly lines: readonly string[];
  readonly text: string;
  /** The program has the alternate screen. */
  readonly alternate: boolean;
  readonly cursorShown: boolean;
}

export interface Terminal {
  screen(): Screen;
  /** Types. */
  send(keys: string): void;
  /** Resolves as soon as a whole frame is so; fails when the process ends before that, and after `PATIENCE`. */
  waitFor(what: string, condition: (screen: Screen) => boolean): Promise<Screen>;
  resize(size: Size): void;
  kill(signal: string): void;
  /** Resolves when the process has ended and all that it wrote is on the screen. */
  ended(): Promise<Ending>;
  /** All that the program wrote, with its control sequences. */
  raw(): string;
  /** Whether every cell of the words, where they stand first, is inverse, bold or underlined. */
  looks(words: string): {readonly bold: boolean; readonly inverse: boolean; readonly underline: boolean};
}

export interface OpenOptions {
  readonly file: string;
  readonly args: readonly string[];
  readonly size: Size;
  readonly cwd?: string;
  /** Added to the environment; a key that is undefined is taken out of it. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** How long, in milliseconds, a screen may take before the test is given up. */
const PATIENCE = 20_000;

// A program that paints brackets each frame in these, so that nobody sees half of one.
const BEGIN = '\u001b[?2026h';
const END = '\u001b[?2026l';

function isPainting(written: string): boolean {
  return written.lastIndexOf(BEGIN) > written.lastIndexOf(END);
}

/**
 * Opens the program's side of the terminal as well. Were the program the only one that has it open, its end would hang
 * the line up; and libuv, which takes a short read for the last one, drops what is still to be read of a line that is hung up.
 */
function holdOpen(pty: IPty): number {
  const {ptsName} = pty as IPty & {readonly ptsName: string};
  return openSync(ptsName, constants.O_RDWR | constants.O_NOCTTY);
}

/** Starts the program. Its environment has no `CI`, since a person's terminal has none. */
export function openTerminal({file, args, size, cwd, env = {}}: OpenOptions): Terminal {
  const emulator = new xterm.Terminal({cols: size.columns, rows: size.rows, allowProposedApi: true});
  const {CI: _ci, NO_COLOR: _noColor, FORCE_COLOR: _forceColor, ...inherited} = process.env;
  const pty = spawn(file, [...args], {
    name: 'xterm-256color',
    cols: size.columns,
    rows: size.rows,
    env: {...inherited, ...env},
    ...(cwd !== undefined && {cwd}),
  });
  const ours = holdOpen(pty);
  const watchers = new Set<() => void>();
  let written = '';
  let unread = 0;
  let exit: Ending | null = null;
  const notify = () => {
    if (unread > 0 || (exit === null && isPainting(written))) return;
    for (const watcher of watchers) watcher();
  };
  pty.onData((data) => {
    written += data;
    unread += 1;
    emulator.write(data, () => {
      unread -= 1;
      notify();
    });
  });
  pty.onExit(({exitCode, signal}) => {
    closeSync(ours);
    exit = {status: exitCode, signal: signal ?? 0};
    notify();
  });

  const screen = (): Screen => {
    const {active} = emulator.buffer;
    // A line keeps cells beyond the edge when the screen gets narrower.
    const lines = Array.from(
      {length: emulator.rows},
      (_, row) => active.getLine(active.viewportY + row)?.translateToString(true, 0, emulator.cols) ?? '',
    );
    return {
      lines,
      text: lines.join('\n'),
      alternate: active.type === 'alternate',
      cursorShown: written.lastIndexOf('\u001b[?25h') >= written.lastIndexOf('\u001b[?25l'),
    };
  };

  const until = <T>(what: string, probe: () => T | null): Promise<T> =>
    new Promise((resolve, reject) => {
      const fail = (why: string) => {
        stop();
        reject(new Error(`${why} for ${what}; the screen:\n${screen().text}`));
      };
      const watcher = () => {
        const found = probe();
        if (found !== null) {
          stop();
          resolve(found);
        } else if (exit !== null) {
          fail('the process ended before it was time');
        }
      };
      const timer = setTimeout(() => fail('waited in vain'), PATIENCE);
      const stop = () => {
        clearTimeout(timer);
        watchers.delete(watcher);
      };
      watchers.add(watcher);
      notify();
    });

  return {
    screen,
    send: (keys) => pty.write(keys),
    waitFor: (what, condition) =>
      until(what, () => {
        const seen = screen();
        return condition(seen) ? seen : null;
      }),
    resize: ({columns, rows}) => {
      emulator.resize(columns, rows);
      pty.resize(columns, rows);
    },
    kill: (signal) => pty.kill(signal),
    ended: () => until('the end of the process', () => exit),
    raw: () => written,
    looks: (words) => {
      const {lines} = screen();
      const row = lines.findIndex((line) => line.includes(words));
      if (row < 0) throw new Error(`“${words}” is not on the screen:\n${lines.join('\n')}`);
      const line = emulator.buffer.active.getLine(emulator.buffer.active.viewportY + row);
      const from = lines[row]?.indexOf(words) ?? 0;
      const cells = Array.from({length: words.length}, (_, index) => line?.getCell(from + index));
      return {
        bold: cells.every((cell) => cell?.isBold()),
        inverse: cells.every((cell) => cell?.isInverse()),
        underline: cells.every((cell) => cell?.isUnderline()),
      };
    },
  };
}
