/** Writes lines to a stream, as fast as its reader takes them, and never a part of one. */

export interface LineWriter {
  /** Resolves when there is room for another line; for good once the writer has ended. */
  readonly write: (line: string) => Promise<void>;
  /** Nothing is written any more; calls back when what was written has gone out. */
  readonly end: (done: () => void) => void;
}

/** The stream stays open. Its errors are its owner's to handle. */
export function lineWriter(stream: NodeJS.WritableStream): LineWriter {
  let ended = false;
  return {
    write: (line) =>
      new Promise((resolve) => {
        if (ended) return;
        if (stream.write(`${line}\n`)) resolve();
        else stream.once('drain', resolve);
      }),
    end: (done) => {
      ended = true;
      stream.write('', done);
    },
  };
}
