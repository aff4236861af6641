/** Loaded before a program (`node --import`), writes the most memory that it held, in bytes, to $PEAK_MEMORY. */
import {writeFileSync} from 'node:fs';
import {isMainThread} from 'node:worker_threads';

if (isMainThread) {
  process.on('exit', () =>
    writeFileSync(process.env.PEAK_MEMORY, String(process.resourceUsage().maxRSS * 1024)),
  );
}
