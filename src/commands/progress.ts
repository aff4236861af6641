/** A progress bar on standard error, where that is a terminal. */
import type {Context} from './command.js';

export interface Progress {
  readonly step: () => void;
  /** Takes the bar off the screen. */
  readonly end: () => void;
}

/** Narrow enough to leave room for the words in any terminal. */
const WIDTH = 24;
const SILENT: Progress = {step: () => {}, end: () => {}};

/** `words` say what is counted: "Reading articles". */
export async function showProgress(
  {words, total}: {readonly words: string; readonly total: number},
  {stderr, env}: Pick<Context, 'stderr' | 'env'>,
): Promise<Progress> {
  if (!stderr.isTTY || env.TERM === 'dumb') return SILENT;
  const {default: progress} = await import('cli-progress');
  const bar = new progress.SingleBar(
    {
      stream: stderr,
      format: `${words} {bar} {value}/{total}`,
      barsize: WIDTH,
      clearOnComplete: true,
      // It would switch off the terminal's wrapping, for good where the process is killed.
      linewrap: true,
    },
    progress.Presets.shades_classic,
  );
  bar.start(total, 0);
  return {step: () => bar.increment(), end: () => bar.stop()};
}
